<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AgendaWords</name>
    <message>
        <source>not started</source>
        <translation>chưa bắt đầu</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>dự thảo</translation>
    </message>
    <message>
        <source>with the chair</source>
        <translation>đang trình</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>đã duyệt</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>đã chốt</translation>
    </message>
    <message>
        <source>published</source>
        <translation>đã phát hành</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Soạn thảo</translation>
    </message>
    <message>
        <source>With the chair</source>
        <translation>Trình người chủ trì</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Chốt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Phát hành</translation>
    </message>
    <message>
        <source>regular meeting</source>
        <translation>phiên thường kỳ</translation>
    </message>
    <message>
        <source>thematic meeting</source>
        <translation>phiên chuyên đề</translation>
    </message>
    <message>
        <source>extraordinary meeting</source>
        <translation>phiên bất thường</translation>
    </message>
</context>
</TS>
