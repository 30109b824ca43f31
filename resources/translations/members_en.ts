<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>MembersPage</name>
    <message numerus="yes">
        <source>%n members decide</source>
        <translation>
            <numerusform>%n member decides</numerusform>
            <numerusform>%n members decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on their way to the central system</source>
        <translation>
            <numerusform>%n change is on its way to the central system</numerusform>
            <numerusform>%n changes are on their way to the central system</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>Invite %n person</numerusform>
            <numerusform>Invite %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were not saved yet.</source>
        <translation>
            <numerusform>%n invitation was not saved yet.</numerusform>
            <numerusform>%n invitations were not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken over.</source>
        <translation>
            <numerusform>%n person was taken over.</numerusform>
            <numerusform>%n people were taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersWords</name>
    <message numerus="yes">
        <source>✓ %n laptops</source>
        <translation>
            <numerusform>✓ %n laptop</numerusform>
            <numerusform>✓ %n laptops</numerusform>
        </translation>
    </message>
</context>
</TS>
