<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>RecordVoteDialog</name>
    <message>
        <source>Record a vote for a member</source>
        <translation>Ghi nhận phiếu thay thành viên</translation>
    </message>
    <message>
        <source>It counts once the chair has confirmed it. The member can confirm or contest it afterwards.</source>
        <translation>Phiếu được tính khi người chủ trì xác nhận. Thành viên có thể xác nhận hoặc phản đối sau đó.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cách biểu quyết</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>The member’s laptop failed</source>
        <translation>Máy của thành viên hỏng</translation>
    </message>
    <message>
        <source>By show of hand</source>
        <translation>Giơ tay</translation>
    </message>
    <message>
        <source>By voice</source>
        <translation>Bằng lời nói</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Xin chọn</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Xin chọn một mục.</translation>
    </message>
    <message>
        <source>Please write the reason.</source>
        <translation>Xin nhập lý do.</translation>
    </message>
</context>
</TS>
