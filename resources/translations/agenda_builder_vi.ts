<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AgendaBuilderPage</name>
    <message>
        <source>Agenda builder</source>
        <translation>Soạn chương trình</translation>
    </message>
    <message>
        <source>Checking papers</source>
        <translation>Đang kiểm tra tài liệu</translation>
    </message>
    <message>
        <source>Taking over {name}: each paper is checked</source>
        <translation>Đang nhập {name}: kiểm tra từng tài liệu</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n papers</source>
        <translation>
            <numerusform>{done} trên %n tài liệu</numerusform>
        </translation>
    </message>
</context>
</TS>
