<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>JoinReady</name>
    <message numerus="yes">
        <source>✓ All %n papers are here.</source>
        <translation>
            <numerusform>✓ The paper is here.</numerusform>
            <numerusform>✓ All %n papers are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n papers. You can start reading.</source>
        <translation>
            <numerusform>Fetching %n paper. You can start reading.</numerusform>
            <numerusform>Fetching %n papers. You can start reading.</numerusform>
        </translation>
    </message>
</context>
</TS>
