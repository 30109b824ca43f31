<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>JoinPerson</name>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare everything with your invitation on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words must stand on your invitation, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one differs, do not go on: call the Secretariat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same, and this is me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited to “{body}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
