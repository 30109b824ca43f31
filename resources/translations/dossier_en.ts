<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>DossierPanel</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments: {names}</source>
        <translation>
            <numerusform>%n comment: {names}</numerusform>
            <numerusform>%n comments: {names}</numerusform>
        </translation>
    </message>
</context>
</TS>
