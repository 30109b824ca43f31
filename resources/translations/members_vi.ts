<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>MembersPage</name>
    <message>
        <source>Members &amp; laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose everybody without a laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You name and invite everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You invite members and staff; chair, secretaries and administrators are invited by administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of them have a laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on their way to the central system</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this laptop of {name} withdrawn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the moment the central system has this, nothing recorded on that laptop counts. What it sent before stays. It cannot be taken back; the person can be invited again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were not saved yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the spreadsheet brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersWords</name>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✓ %n laptops</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… invited until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>△ invitation expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator invites chair, secretaries and administrators.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
