<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Cất thông báo này</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cất đi</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n mục đang chờ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecusedChoice</name>
    <message>
        <source>Some members take no part…</source>
        <translation>Có thành viên không tham gia…</translation>
    </message>
    <message>
        <source>Members who take no part; Space marks one</source>
        <translation>Thành viên không tham gia; phím cách để đánh dấu</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search papers, items, decisions…   {keys}</source>
        <translation>Tìm tài liệu, nội dung, kết luận…   {keys}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} giây</translation>
    </message>
</context>
<context>
    <name>WordDiff</name>
    <message>
        <source>added: {text}</source>
        <translation>thêm: {text}</translation>
    </message>
    <message>
        <source>removed: {text}</source>
        <translation>bỏ: {text}</translation>
    </message>
</context>
</TS>
