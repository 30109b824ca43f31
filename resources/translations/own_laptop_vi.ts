<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>OwnLaptopDialog</name>
    <message>
        <source>Is this laptop yours?</source>
        <translation>Máy này có phải của ông/bà không?</translation>
    </message>
    <message>
        <source>Say that it is yours only if you set it up yourself. If you do not know it, somebody else may have used your invitation: it is shut out at once.</source>
        <translation>Chỉ xác nhận là của mình nếu chính ông/bà đã cài đặt máy. Nếu không nhận ra, có thể người khác đã dùng lời mời của ông/bà: máy sẽ bị khóa ngay.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>I do not know it…</source>
        <translation>Tôi không nhận ra…</translation>
    </message>
    <message>
        <source>It is mine</source>
        <translation>Là máy của tôi</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>admitted {moment}</source>
        <translation>tham gia {moment}</translation>
    </message>
</context>
</TS>
