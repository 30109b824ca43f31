<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>StatusLine</name>
    <message>
        <source>Open outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening this laptop’s papers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next deadline {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries need your attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending %n of your entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your entries are waiting to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>everything you did before has been received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything received {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
