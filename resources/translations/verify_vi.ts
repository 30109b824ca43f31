<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>VerifyAlone</name>
    <message>
        <source>← Back</source>
        <translation>← Quay lại</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Verify minutes</source>
        <translation>Kiểm tra biên bản</translation>
    </message>
    <message>
        <source>Whether minutes are genuine and complete can be checked here, from the file alone: without a network and without an account.</source>
        <translation>Tại đây có thể kiểm tra biên bản có nguyên gốc và đầy đủ hay không, chỉ từ tệp: không cần mạng, không cần tài khoản.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>The minutes on this laptop</source>
        <translation>Biên bản trên máy này</translation>
    </message>
    <message>
        <source>Drop minutes (PDF) or an evidence file (ZIP) here. Nothing is sent.</source>
        <translation>Thả biên bản (PDF) hoặc hồ sơ xác thực (ZIP) vào đây. Không có gì được gửi đi.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Minutes and evidence files</source>
        <translation>Biên bản và hồ sơ xác thực</translation>
    </message>
    <message>
        <source>What the file does not show</source>
        <translation>Điều tệp không cho thấy</translation>
    </message>
    <message>
        <source>Examining {name}…</source>
        <translation>Đang kiểm tra {name}…</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>BẢN MẪU</translation>
    </message>
    <message>
        <source>What was looked at:</source>
        <translation>Nội dung đã kiểm tra:</translation>
    </message>
</context>
</TS>
