<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>MembersPreview</name>
    <message numerus="yes">
        <source>%n are left out: chair, secretaries and administrators are named by administrators.</source>
        <translation>
            <numerusform>%n is left out: chair, secretaries and administrators are named by administrators.</numerusform>
            <numerusform>%n are left out: chair, secretaries and administrators are named by administrators.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n people</source>
        <translation>
            <numerusform>Take over %n person</numerusform>
            <numerusform>Take over %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
