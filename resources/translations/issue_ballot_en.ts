<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>IssueBallotDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are asked. Who does not answer by {when} is counted as agreeing.</source>
        <translation>
            <numerusform>%n member is asked. Who does not answer by {when} is counted as agreeing.</numerusform>
            <numerusform>%n members are asked. Who does not answer by {when} is counted as agreeing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are asked. Who does not answer by {when} is not counted.</source>
        <translation>
            <numerusform>%n member is asked. Who does not answer by {when} is not counted.</numerusform>
            <numerusform>%n members are asked. Who does not answer by {when} is not counted.</numerusform>
        </translation>
    </message>
</context>
</TS>
