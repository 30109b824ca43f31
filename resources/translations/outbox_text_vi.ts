<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>OutboxTextPanel</name>
    <message>
        <source>Before both: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before both there was no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: proposed decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
