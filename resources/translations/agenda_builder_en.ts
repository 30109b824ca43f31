<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AgendaBuilderPage</name>
    <message numerus="yes">
        <source>{done} of %n papers</source>
        <translation>
            <numerusform>{done} of %n paper</numerusform>
            <numerusform>{done} of %n papers</numerusform>
        </translation>
    </message>
</context>
</TS>
