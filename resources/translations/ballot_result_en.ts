<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BallotResultPanel</name>
    <message numerus="yes">
        <source>%n received late and let in</source>
        <translation>
            <numerusform>%n received late and let in</numerusform>
            <numerusform>%n received late and let in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given on an earlier paper</source>
        <translation>
            <numerusform>%n given on an earlier paper</numerusform>
            <numerusform>%n given on an earlier paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded by the Secretariat</source>
        <translation>
            <numerusform>%n recorded by the Secretariat</numerusform>
            <numerusform>%n recorded by the Secretariat</numerusform>
        </translation>
    </message>
</context>
</TS>
