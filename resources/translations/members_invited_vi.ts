<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>MembersInvited</name>
    <message>
        <source>These invitations exist only here and now. Save them before you close this: nobody can show them again, only make new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save sheets to print (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save invitation files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invitations, each for one laptop, until {day}. They work once the central system has them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved as {name}. Print it, hand it over, then delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✓ %n files saved. Hand them over, then delete them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
