<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n entries need your attention</source>
        <translation>
            <numerusform>%n entry needs your attention</numerusform>
            <numerusform>%n entries need your attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending %n of your entries</source>
        <translation>
            <numerusform>sending %n of your entries</numerusform>
            <numerusform>sending %n of your entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your entries are waiting to be sent</source>
        <translation>
            <numerusform>%n of your entries is waiting to be sent</numerusform>
            <numerusform>%n of your entries are waiting to be sent</numerusform>
        </translation>
    </message>
</context>
</TS>
