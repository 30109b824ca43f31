<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>JoinPanel</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a safe place for your keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your keys and asking the central system to admit this laptop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping that…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Secretariat sees about you: that papers arrived, and what you submit. Never what you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble? Secretariat, {phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble? Call the Secretariat; its number stands on your invitation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
