<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>MembersInvited</name>
    <message numerus="yes">
        <source>%n invitations, each for one laptop, until {day}. They work once the central system has them.</source>
        <translation>
            <numerusform>%n invitation, for one laptop, until {day}. It works once the central system has it.</numerusform>
            <numerusform>%n invitations, each for one laptop, until {day}. They work once the central system has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n files saved. Hand them over, then delete them.</source>
        <translation>
            <numerusform>✓ %n file saved. Hand it over, then delete it.</numerusform>
            <numerusform>✓ %n files saved. Hand them over, then delete them.</numerusform>
        </translation>
    </message>
</context>
</TS>
