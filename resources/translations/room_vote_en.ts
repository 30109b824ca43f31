<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>VotePanel</name>
    <message numerus="yes">
        <source>%n recorded by the Secretariat</source>
        <translation>
            <numerusform>%n recorded by the Secretariat</numerusform>
            <numerusform>%n recorded by the Secretariat</numerusform>
        </translation>
    </message>
</context>
</TS>
