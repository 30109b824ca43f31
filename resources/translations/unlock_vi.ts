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
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>the Secretariat, {phone}</source>
        <translation>Ban Thư ký, {phone}</translation>
    </message>
    <message>
        <source>the Secretariat</source>
        <translation>Ban Thư ký</translation>
    </message>
    <message>
        <source>Opens with or without a network. Forgotten? Have your recovery sheet ready and call {whom}.</source>
        <translation>Mở được cả khi không có mạng. Quên mã? Xin chuẩn bị phiếu khôi phục và gọi {whom}.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
</context>
</TS>
