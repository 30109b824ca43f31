<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>SidePanel</name>
    <message>
        <source>Unfold stance and comments</source>
        <translation>Mở phần ý kiến</translation>
    </message>
    <message>
        <source>Fold stance and comments</source>
        <translation>Thu gọn phần ý kiến</translation>
    </message>
    <message>
        <source>Your stance on item {number}</source>
        <translation>Ý kiến của ông/bà về nội dung {number}</translation>
    </message>
</context>
</TS>
