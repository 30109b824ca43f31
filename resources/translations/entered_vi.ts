<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>EnteredPanel</name>
    <message>
        <source>It is right</source>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>Contest…</source>
        <translation>Phản đối…</translation>
    </message>
    <message>
        <source>by show of hands</source>
        <translation>theo giơ tay</translation>
    </message>
    <message>
        <source>by voice</source>
        <translation>theo lời nói</translation>
    </message>
    <message>
        <source>because your laptop failed</source>
        <translation>vì máy của ông/bà gặp sự cố</translation>
    </message>
    <message>
        <source>{name} recorded “{choice}” for you at {when}, {how}: {question}</source>
        <translation>{name} đã ghi hộ ông/bà “{choice}” lúc {when}, {how}: {question}</translation>
    </message>
</context>
</TS>
