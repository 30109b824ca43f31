<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>Header</name>
    <message>
        <source>SAMPLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented body for trying the program; nothing here has legal force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your menu: preferences, lock, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences, lock, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
