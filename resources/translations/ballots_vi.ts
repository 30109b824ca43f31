<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>BallotsPage</name>
    <message>
        <source>Opinion ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a ballot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait for your answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None waits for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballot appears here by itself once the Secretariat has issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opinion ballot yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer counts as agreeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Not adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ you have answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
