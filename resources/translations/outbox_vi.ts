<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did here, and where it is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you did here was received. What you do without a network waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not accepted, or was changed by somebody else at the same time, appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed twice, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recounted differently, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked differently, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the central system has received from this laptop is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded {recorded} · received {received}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again. Without a network everything stays here and is sent by itself later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not submitted. A copy of the text stays on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this entry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write stands on record for all to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
