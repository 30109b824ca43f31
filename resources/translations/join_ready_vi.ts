<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>JoinReady</name>
    <message>
        <source>You are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers arrive now. You can start reading, and go on without a network at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers wait for you yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✓ All %n papers are here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n papers. You can start reading.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
