<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>VotePanel</name>
    <message numerus="yes">
        <source>One vote on %n items:</source>
        <translation>
            <numerusform>One vote on %n item:</numerusform>
            <numerusform>One vote on %n items:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more papers</source>
        <translation>
            <numerusform>and %n more paper</numerusform>
            <numerusform>and %n more papers</numerusform>
        </translation>
    </message>
</context>
</TS>
