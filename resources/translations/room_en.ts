<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>RoomPage</name>
    <message numerus="yes">
        <source>List A · %n items without objection</source>
        <translation>
            <numerusform>List A · %n item without objection</numerusform>
            <numerusform>List A · %n items without objection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to speak</source>
        <translation>
            <numerusform>%n to speak</numerusform>
            <numerusform>%n to speak</numerusform>
        </translation>
    </message>
</context>
</TS>
