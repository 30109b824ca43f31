<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>JoinInvitation</name>
    <message>
        <source>Your invitation</source>
        <translation>Giấy mời tham gia của ông/bà</translation>
    </message>
    <message>
        <source>The Secretariat gave it to you on paper, as a file, or as a link.</source>
        <translation>Ban Thư ký đã gửi cho ông/bà bản giấy, tệp hoặc đường liên kết.</translation>
    </message>
    <message>
        <source>Or enter the code or link</source>
        <translation>Hoặc nhập mã hay đường liên kết</translation>
    </message>
    <message>
        <source>Capital letters, blanks and dashes make no difference.</source>
        <translation>Chữ hoa, khoảng trắng và dấu gạch không quan trọng.</translation>
    </message>
    <message>
        <source>Address of the central system</source>
        <translation>Địa chỉ hệ thống trung tâm</translation>
    </message>
    <message>
        <source>It stands on your invitation, above the code.</source>
        <translation>Địa chỉ ghi trên giấy mời, phía trên mã.</translation>
    </message>
    <message>
        <source>{name}: press Continue to read it.</source>
        <translation>{name}: bấm Tiếp tục để đọc.</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Thả tệp vào đây</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Giấy mời</translation>
    </message>
</context>
</TS>
