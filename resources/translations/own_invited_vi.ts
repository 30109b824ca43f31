<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>OwnInvited</name>
    <message>
        <source>Start the program on the new laptop and type these letters when it asks for them, or take over the file.</source>
        <translation>Mở chương trình trên máy mới và nhập các chữ cái này khi được hỏi, hoặc dùng tệp lời mời.</translation>
    </message>
    <message>
        <source>Letters of the invitation</source>
        <translation>Các chữ cái của lời mời</translation>
    </message>
    <message>
        <source>Address of the central system</source>
        <translation>Địa chỉ hệ thống trung tâm</translation>
    </message>
    <message>
        <source>They let one laptop in, until {day}.</source>
        <translation>Dùng cho một máy, đến {day}.</translation>
    </message>
</context>
</TS>
