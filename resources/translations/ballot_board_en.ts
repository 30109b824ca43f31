<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BallotBoardPanel</name>
    <message numerus="yes">
        <source>%n late answers</source>
        <translation>
            <numerusform>%n late answer</numerusform>
            <numerusform>%n late answers</numerusform>
        </translation>
    </message>
</context>
</TS>
