<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AgendaChecks</name>
    <message numerus="yes">
        <source>%n members decide</source>
        <translation>
            <numerusform>%n member decides</numerusform>
            <numerusform>%n members decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n papers are at the central system</source>
        <translation>
            <numerusform>The one paper is at the central system</numerusform>
            <numerusform>All %n papers are at the central system</numerusform>
        </translation>
    </message>
</context>
</TS>
