<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BallotAnswerPanel</name>
    <message numerus="yes">
        <source>%n papers not opened yet (only you see this).</source>
        <translation>
            <numerusform>%n paper not opened yet (only you see this).</numerusform>
            <numerusform>%n papers not opened yet (only you see this).</numerusform>
        </translation>
    </message>
</context>
</TS>
