<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>OutboxTextPanel</name>
    <message>
        <source>Before both: “{text}”</source>
        <translation>Trước cả hai: “{text}”</translation>
    </message>
    <message>
        <source>Before both there was no text.</source>
        <translation>Trước đó chưa có nội dung.</translation>
    </message>
    <message>
        <source>Result: proposed decision</source>
        <translation>Kết quả: dự kiến kết luận</translation>
    </message>
    <message>
        <source>Result: question</source>
        <translation>Kết quả: nội dung xin ý kiến</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
</context>
</TS>
