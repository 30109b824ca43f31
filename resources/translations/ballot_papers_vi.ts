<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>BallotPapersPanel</name>
    <message>
        <source>Papers of the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question comes without papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address in your web browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
