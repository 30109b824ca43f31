<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>BallotAnswerPanel</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is wrong…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit my answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot take part (interest)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are shown when the ballot has been counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed with a remark, with “no”, and with another opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave no answer; none is needed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave no answer in time and are counted as agreeing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave no answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secretariat recorded “{choice}” for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}”. Recorded on this laptop {recorded}, not yet received; it must arrive by {deadline}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}”. Recorded on this laptop {recorded}, not received in time; the chair rules on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}”. Received {received}, after the deadline; the chair rules on it before the count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}”. Received {received}, after the deadline; the chair did not let it count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}”. Received {received} ✓ · you can change it until {deadline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}”. Received {received} ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secretariat recorded this answer because you could not. It counts once the chair confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers were changed after you answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was replaced by version {version} after you answered. Your answer was given on the former version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers not opened yet (only you see this).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The time is over. An answer that arrives by {until} is kept; the chair rules on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network: your answer is recorded here now and must be received by {deadline}. If it is received later, it is kept and the chair rules on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say in a few words why; it is part of this answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
