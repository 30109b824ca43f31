<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>MoveBallotDialog</name>
    <message>
        <source>Move to a session</source>
        <translation>Chuyển sang phiên họp</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Phiên họp</translation>
    </message>
    <message>
        <source>Reason, for all members to read</source>
        <translation>Lý do, để mọi thành viên đọc</translation>
    </message>
    <message>
        <source>The ballot ends without a count; answers already given stay on record. The question then comes onto that session&apos;s agenda.</source>
        <translation>Phiếu kết thúc mà không kiểm phiếu; ý kiến đã gửi vẫn được lưu. Nội dung sau đó được đưa vào chương trình của phiên họp.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Xin chọn</translation>
    </message>
    <message>
        <source>Please choose the session.</source>
        <translation>Xin chọn phiên họp.</translation>
    </message>
    <message>
        <source>Please write the reason.</source>
        <translation>Xin ghi lý do.</translation>
    </message>
</context>
</TS>
