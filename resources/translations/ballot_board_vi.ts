<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>BallotBoardPanel</name>
    <message>
        <source>Who has answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the ballot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {members} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT YET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANSWERED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes no part: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more can arrive in time. The program counts, and every laptop checks the count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair rules on the late answers first; then the ballot can be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is over. Late answers may arrive until {until}; then it can be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each member answered is shown to nobody before the count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n late answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>recorded {made}, received {received}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
