<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>Rail</name>
    <message>
        <source>Ctrl {number}</source>
        <translation>Ctrl {number}</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Ban Thư ký</translation>
    </message>
    <message>
        <source>Show the names of the places</source>
        <translation>Hiện tên các mục</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Chỉ hiện biểu tượng</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Phiên họp</translation>
    </message>
    <message>
        <source>Opinion ballots</source>
        <translation>Phiếu lấy ý kiến</translation>
    </message>
    <message>
        <source>Assigned tasks</source>
        <translation>Nhiệm vụ được giao</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>Signed documents</source>
        <translation>Văn bản đã ký</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Hộp chờ gửi</translation>
    </message>
    <message>
        <source>Agenda builder</source>
        <translation>Soạn chương trình</translation>
    </message>
    <message>
        <source>Meeting room</source>
        <translation>Phòng họp</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Members &amp; laptops</source>
        <translation>Thành viên và máy</translation>
    </message>
    <message>
        <source>Verify minutes</source>
        <translation>Kiểm tra biên bản</translation>
    </message>
</context>
</TS>
