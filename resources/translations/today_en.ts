<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} · %n items</source>
        <translation>
            <numerusform>{place} · %n item</numerusform>
            <numerusform>{place} · %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your stance on %n items</source>
        <translation>
            <numerusform>Your stance on %n item</numerusform>
            <numerusform>Your stance on %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List A · %n items</source>
        <translation>
            <numerusform>List A · %n item</numerusform>
            <numerusform>List A · %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List B · %n items</source>
        <translation>
            <numerusform>List B · %n item</numerusform>
            <numerusform>List B · %n items</numerusform>
        </translation>
    </message>
</context>
</TS>
