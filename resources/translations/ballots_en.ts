<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BallotsPage</name>
    <message numerus="yes">
        <source>%n wait for your answer</source>
        <translation>
            <numerusform>%n waits for your answer</numerusform>
            <numerusform>%n wait for your answer</numerusform>
        </translation>
    </message>
</context>
</TS>
