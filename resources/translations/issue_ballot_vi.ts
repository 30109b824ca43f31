<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>IssueBallotDialog</name>
    <message>
        <source>Issue a ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rules of today: {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop PDF papers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does not answer in time is counted as agreeing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members are asked. Who does not answer by {when} is counted as agreeing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are asked. Who does not answer by {when} is not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What arrives up to {grace} later is kept, and the chair rules on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the ballot a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the question that the members answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose how long the ballot stays open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
