<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>BallotPage</name>
    <message>
        <source>Opinion ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ballot is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by {name}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes {when} · open for {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not answer by {when} you are counted as agreeing, by the {rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are listed as taking no part, with this reason. You can change it while the ballot is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot take part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secretariat recorded “{choice}” for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result becomes visible to all members, with every answer by name. It cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the ballot now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is taken back. Answers already given stay on record and are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your laptop recounts every ballot by itself. What you write stands on record for all to read.</source>
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
        <source>This is recorded in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotWords</name>
    <message>
        <source>not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time over, late answers may arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, until {when}</source>
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
</context>
</TS>
