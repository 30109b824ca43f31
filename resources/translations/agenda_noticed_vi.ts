<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>NoticedList</name>
    <message numerus="yes">
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n điều cần xem lại</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Sao chép tất cả</translation>
    </message>
    <message>
        <source>Put this list away</source>
        <translation>Đóng danh sách này</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>dòng {row}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Hiện thêm %n</numerusform>
        </translation>
    </message>
</context>
</TS>
