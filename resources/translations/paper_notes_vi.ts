<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>NotesDesk</name>
    <message>
        <source>Tools for notes</source>
        <translation>Công cụ ghi chú</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Sao chép kèm trích dẫn</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Mở ghi chú</translation>
    </message>
    <message>
        <source>Make a comment of the note…</source>
        <translation>Viết ghi chú thành ý kiến…</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Xóa ghi chú</translation>
    </message>
    <message>
        <source>Sticky note here</source>
        <translation>Đặt giấy ghi chú tại đây</translation>
    </message>
</context>
</TS>
