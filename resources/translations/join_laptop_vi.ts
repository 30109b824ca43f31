<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>JoinLaptop</name>
    <message>
        <source>Protect this laptop</source>
        <translation>Bảo vệ máy này</translation>
    </message>
    <message>
        <source>You open the program with a PIN, with or without a network. Votes and answers ask for it again.</source>
        <translation>Ông/bà mở chương trình bằng mã PIN, có mạng hay không. Khi biểu quyết và trả lời phiếu, chương trình hỏi lại mã này.</translation>
    </message>
    <message>
        <source>PIN, at least 6 digits</source>
        <translation>Mã PIN, ít nhất 6 chữ số</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>Nhập lại mã PIN</translation>
    </message>
    <message>
        <source>You open the program with a passphrase, also without a network. Votes and answers ask for it too.</source>
        <translation>Ông/bà mở chương trình bằng cụm mật khẩu, cả khi không có mạng. Khi biểu quyết và trả lời phiếu, chương trình hỏi lại.</translation>
    </message>
    <message>
        <source>Passphrase, at least 14 characters</source>
        <translation>Cụm mật khẩu, ít nhất 14 ký tự</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Nhập lại cụm mật khẩu</translation>
    </message>
    <message>
        <source>Papers on this laptop are locked with your passphrase alone: choose one nobody guesses.</source>
        <translation>Tài liệu trên máy này chỉ được khóa bằng cụm mật khẩu của ông/bà: hãy chọn cụm không ai đoán được.</translation>
    </message>
    <message>
        <source>Papers on this laptop are locked with them; without your PIN nobody can open them.</source>
        <translation>Tài liệu trên máy được khóa bằng các khóa này; không có mã PIN của ông/bà thì không ai mở được.</translation>
    </message>
    <message>
        <source>You are joining “{body}”.</source>
        <translation>Ông/bà đang tham gia “{body}”.</translation>
    </message>
    <message>
        <source>The words you compared: {words}</source>
        <translation>Các từ ông/bà đã đối chiếu: {words}</translation>
    </message>
    <message>
        <source>✓ Keys are kept in Windows Credential Manager.</source>
        <translation>✓ Khóa được giữ trong Windows Credential Manager.</translation>
    </message>
    <message>
        <source>✓ Keys are kept in the macOS keychain.</source>
        <translation>✓ Khóa được giữ trong chùm khóa của macOS.</translation>
    </message>
    <message>
        <source>✓ Keys are kept in this desktop’s keyring.</source>
        <translation>✓ Khóa được giữ trong kho khóa của máy.</translation>
    </message>
    <message>
        <source>✓ Keys are kept in KWallet.</source>
        <translation>✓ Khóa được giữ trong KWallet.</translation>
    </message>
    <message>
        <source>△ This laptop has no key store.</source>
        <translation>△ Máy này không có kho khóa.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more.</source>
        <translation>Hai lần nhập không giống nhau. Xin nhập lại lần thứ hai.</translation>
    </message>
</context>
</TS>
