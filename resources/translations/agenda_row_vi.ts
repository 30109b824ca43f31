<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>ItemRow</name>
    <message>
        <source>What can be done with item {number}</source>
        <translation>Các thao tác với nội dung {number}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
</context>
</TS>
