<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CommentsPanel</name>
    <message numerus="yes">
        <source>Show %n earlier comments</source>
        <translation>
            <numerusform>Show %n earlier comment</numerusform>
            <numerusform>Show %n earlier comments</numerusform>
        </translation>
    </message>
</context>
</TS>
