<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take effect at once and stay on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this laptop is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this line at arm’s length: it should be comfortable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Secretariat sees about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ That papers have arrived on your laptop, and when it was last connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ What you submit: your stances, comments to the Secretariat, corrections, and whether you come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ That you answered a ballot; what you answered only once the ballot has been counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Which papers you opened, when, and for how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Your notes and highlights, and what you searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Texts you began and did not submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes stay on this laptop, locked with your PIN. Any member can check that nothing was added, removed or changed afterwards, by anybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
