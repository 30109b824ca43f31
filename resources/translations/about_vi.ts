<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About e-Cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings, opinion ballots and sealed minutes, with and without a network. What you read, and when, is seen by nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt, Be Vietnam Pro, Phosphor Icons and DejaVu; their licences come with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
