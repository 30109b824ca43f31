<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>JoinInvitation</name>
    <message>
        <source>Your invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secretariat gave it to you on paper, as a file, or as a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or enter the code or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters, blanks and dashes make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the central system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on your invitation, above the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: press Continue to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
