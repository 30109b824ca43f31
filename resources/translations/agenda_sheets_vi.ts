<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AgendaSheets</name>
    <message>
        <source>Item {number}</source>
        <translation>Nội dung {number}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nội dung mới</translation>
    </message>
    <message>
        <source>Name, time and place</source>
        <translation>Tên, thời gian và địa điểm</translation>
    </message>
    <message>
        <source>New agenda</source>
        <translation>Chương trình mới</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>Người chủ trì</translation>
    </message>
    <message>
        <source>Send to the chair</source>
        <translation>Trình người chủ trì</translation>
    </message>
    <message>
        <source>Two texts</source>
        <translation>Hai bản sửa</translation>
    </message>
</context>
</TS>
