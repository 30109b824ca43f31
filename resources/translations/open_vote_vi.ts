<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>OpenVoteDialog</name>
    <message>
        <source>Open the vote</source>
        <translation>Mở biểu quyết</translation>
    </message>
    <message>
        <source>Question put to the vote</source>
        <translation>Nội dung biểu quyết</translation>
    </message>
    <message>
        <source>Reason for voting without a quorum; it stays on record</source>
        <translation>Lý do biểu quyết khi chưa đủ số thành viên; được lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>{present} of {members} take part, {needed} are needed. A vote now needs a reason.</source>
        <translation>Có {present} trên {members} thành viên tham dự, cần {needed}. Biểu quyết lúc này phải nêu lý do.</translation>
    </message>
    <message>
        <source>Please write the question.</source>
        <translation>Xin nhập nội dung biểu quyết.</translation>
    </message>
    <message>
        <source>Please write the reason.</source>
        <translation>Xin nhập lý do.</translation>
    </message>
</context>
</TS>
