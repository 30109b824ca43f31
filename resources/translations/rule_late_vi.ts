<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>RuleLateDialog</name>
    <message>
        <source>Rule on a late answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide before the answer is shown to you, so that it cannot matter what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts: it was given in time and could not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not count: its author is listed as not voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you found, for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {name} came late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on the laptop, by its own clock: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by the central system: {when}, {late} after the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the laptop’s clock, too, it was recorded after the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop’s clock can be wrong; how it reached the network is for you to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write what you found; it stands on record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
