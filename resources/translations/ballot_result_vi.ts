<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>BallotResultPanel</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count is wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{favour} of {members} in favour, {needed} needed: {agree} agreed and {deemed} did not answer, which counts as agreeing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{favour} of {members} in favour, {needed} needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n received late and let in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given on an earlier paper</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded by the Secretariat</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>received too late, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on an earlier paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says the count is wrong: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
