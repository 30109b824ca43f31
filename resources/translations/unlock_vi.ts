<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>UnlockPanel</name>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Verify minutes…</source>
        <translation>Kiểm tra biên bản…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Forgotten passphrase? Use the recovery sheet…</source>
        <translation>Quên cụm mật khẩu? Dùng phiếu khôi phục…</translation>
    </message>
    <message>
        <source>Forgotten PIN? Use the recovery sheet…</source>
        <translation>Quên mã PIN? Dùng phiếu khôi phục…</translation>
    </message>
    <message>
        <source>Opens with or without a network.</source>
        <translation>Mở được cả khi không có mạng.</translation>
    </message>
    <message>
        <source>Trouble? Secretariat, {phone}.</source>
        <translation>Cần giúp? Ban Thư ký, {phone}.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
</context>
</TS>
