<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>PaperDeeds</name>
    <message numerus="yes">
        <source>%n pages were given to the printer.</source>
        <translation>
            <numerusform>%n page was given to the printer.</numerusform>
            <numerusform>%n pages were given to the printer.</numerusform>
        </translation>
    </message>
</context>
</TS>
