<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>OutboxWaitingPanel</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will probably be refused: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be received by {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time was over {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
