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
        <source>No contact with the central system since {since}. Please connect this laptop to a network: in %n days it locks what it holds until it has been connected. Nothing is lost.</source>
        <translation>
            <numerusform>No contact with the central system since {since}. Please connect this laptop to a network: in %n day it locks what it holds until it has been connected. Nothing is lost.</numerusform>
            <numerusform>No contact with the central system since {since}. Please connect this laptop to a network: in %n days it locks what it holds until it has been connected. Nothing is lost.</numerusform>
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
        <source>{opened} of %n papers opened</source>
        <translation>
            <numerusform>{opened} of %n paper opened</numerusform>
            <numerusform>{opened} of %n papers opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n no objection</source>
        <translation>
            <numerusform>✓ %n no objection</numerusform>
            <numerusform>✓ %n no objection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▶ %n to speak</source>
        <translation>
            <numerusform>▶ %n to speak</numerusform>
            <numerusform>▶ %n to speak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n objections</source>
        <translation>
            <numerusform>✕ %n objection</numerusform>
            <numerusform>✕ %n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>○ %n open</source>
        <translation>
            <numerusform>○ %n open</numerusform>
            <numerusform>○ %n open</numerusform>
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
