<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>JoinRecovery</name>
    <message>
        <source>Keep your recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it you get a new laptop going if this one is lost. Keep it where you keep other important papers, not with the laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or say why you go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, a lost laptop means a new invitation; notes that were only on it are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved as {name}. Take it off this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
