<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>e-Cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will be lost:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
