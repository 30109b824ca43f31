<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n meetings to come</source>
        <translation>
            <numerusform>%n meeting to come</numerusform>
            <numerusform>%n meetings to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
</TS>
