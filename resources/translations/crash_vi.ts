<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>CrashDialog</name>
    <message>
        <source>e-Cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered before is kept. You can go on; if it happens again, close the program and open it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report: places in the program, no papers and nothing you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved by itself; save it where you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved there; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
