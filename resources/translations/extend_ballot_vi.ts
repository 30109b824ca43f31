<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>ExtendBallotDialog</name>
    <message>
        <source>Extend the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for all members to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers already given stay valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose the new deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
