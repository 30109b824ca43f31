<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>UnlockPanel</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Secretariat, {phone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens with or without a network. Forgotten? Have your recovery sheet ready and call {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
