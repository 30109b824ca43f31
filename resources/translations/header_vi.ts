<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>Header</name>
    <message>
        <source>SAMPLE</source>
        <translation>BẢN MẪU</translation>
    </message>
    <message>
        <source>An invented body for trying the program; nothing here has legal force.</source>
        <translation>Cơ quan giả định để dùng thử chương trình; không nội dung nào ở đây có giá trị pháp lý.</translation>
    </message>
    <message>
        <source>Your menu: preferences, lock, about</source>
        <translation>Trình đơn của ông/bà: tùy chọn, khóa, giới thiệu</translation>
    </message>
    <message>
        <source>Preferences, lock, about</source>
        <translation>Tùy chọn, khóa, giới thiệu</translation>
    </message>
    <message>
        <source>People who help me</source>
        <translation>Người giúp tôi</translation>
    </message>
    <message>
        <source>My laptops</source>
        <translation>Máy của tôi</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Giới thiệu chương trình</translation>
    </message>
</context>
</TS>
