<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>MinutesExportMenu</name>
    <message numerus="yes">
        <source>Write %n restricted items into the file?</source>
        <translation>
            <numerusform>Write %n restricted item into the file?</numerusform>
            <numerusform>Write %n restricted items into the file?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesWords</name>
    <message numerus="yes">
        <source>%n corrections taken</source>
        <translation>
            <numerusform>%n correction taken</numerusform>
            <numerusform>%n corrections taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of yours wait to be received; then the minutes go on.</source>
        <translation>
            <numerusform>%n entry of yours waits to be received; then the minutes go on.</numerusform>
            <numerusform>%n entries of yours wait to be received; then the minutes go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrections wait for your answer; then the text can be made final.</source>
        <translation>
            <numerusform>%n correction waits for your answer; then the text can be made final.</numerusform>
            <numerusform>%n corrections wait for your answer; then the text can be made final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agencies</source>
        <translation>
            <numerusform>%n agency</numerusform>
            <numerusform>%n agencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
</TS>
