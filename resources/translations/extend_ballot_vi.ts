<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>ExtendBallotDialog</name>
    <message>
        <source>Extend the ballot</source>
        <translation>Gia hạn lấy ý kiến</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Thời hạn mới</translation>
    </message>
    <message>
        <source>Reason, for all members to read</source>
        <translation>Lý do, để mọi thành viên cùng đọc</translation>
    </message>
    <message>
        <source>Answers already given stay valid.</source>
        <translation>Các câu trả lời đã gửi vẫn có giá trị.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Please choose the new deadline.</source>
        <translation>Xin chọn thời hạn mới.</translation>
    </message>
    <message>
        <source>Please write the reason.</source>
        <translation>Xin nhập lý do.</translation>
    </message>
</context>
</TS>
