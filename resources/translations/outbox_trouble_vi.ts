<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>OutboxTroublePanel</name>
    <message>
        <source>What needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide in the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count is wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both texts stay on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}: two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded {made} · answered {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was built on it goes with it: {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secretariat or the chair has decided which text holds. Yours stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the same text before yours was received. Decide which holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop recounted the ballot and comes to another result: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop checked what the central system decided and does not agree. Please tell the Secretariat. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOURS · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · received {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct and submit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the text that shall hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the text; without it nothing can be submitted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
