<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>JoinLaptop</name>
    <message>
        <source>Protect this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You open the program with a PIN, with or without a network. Votes and answers ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN, at least 6 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You open the program with a passphrase, also without a network. Votes and answers ask for it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, at least 12 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers on this laptop are locked with your passphrase alone: choose one nobody guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers on this laptop are locked with them; without your PIN nobody can open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are joining “{body}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words you compared: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Keys are kept in Windows Credential Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Keys are kept in the macOS keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Keys are kept in this desktop’s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Keys are kept in KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>△ This laptop has no key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
