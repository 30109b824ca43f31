<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>FoundWords</name>
    <message numerus="yes">
        <source>%n more page(s) of this paper</source>
        <translation>
            <numerusform>%n more page of this paper</numerusform>
            <numerusform>%n more pages of this paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedRows</name>
    <message numerus="yes">
        <source>%n of your entries need a decision from you</source>
        <translation>
            <numerusform>%n of your entries needs a decision from you</numerusform>
            <numerusform>%n of your entries need a decision from you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matters wait for your word</source>
        <translation>
            <numerusform>%n matter waits for your word</numerusform>
            <numerusform>%n matters wait for your word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a stance on %n items</source>
        <translation>
            <numerusform>Take a stance on %n item</numerusform>
            <numerusform>Take a stance on %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items, from the Secretariat</source>
        <translation>
            <numerusform>%n item, from the Secretariat</numerusform>
            <numerusform>%n items, from the Secretariat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers; you rule before seeing them</source>
        <translation>
            <numerusform>%n answer; you rule before seeing it</numerusform>
            <numerusform>%n answers; you rule before seeing them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries count once you confirm them</source>
        <translation>
            <numerusform>%n entry counts once you confirm it</numerusform>
            <numerusform>%n entries count once you confirm them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts wait for a decision</source>
        <translation>
            <numerusform>%n text waits for a decision</numerusform>
            <numerusform>%n texts wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to rule on</source>
        <translation>
            <numerusform>%n to rule on</numerusform>
            <numerusform>%n to rule on</numerusform>
        </translation>
    </message>
</context>
</TS>
