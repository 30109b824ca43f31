<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AgendaEditor</name>
    <message numerus="yes">
        <source>Send to the chair… (%n problems)</source>
        <translation>
            <numerusform>Send to the chair… (%n problem)</numerusform>
            <numerusform>Send to the chair… (%n problems)</numerusform>
        </translation>
    </message>
</context>
</TS>
