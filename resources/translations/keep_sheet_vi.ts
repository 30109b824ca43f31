<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>KeepSheet</name>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>Không lưu được ở đó. Xin chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Lưu phiếu khôi phục</translation>
    </message>
    <message>
        <source>✓ Saved as {name}. Take it off this laptop.</source>
        <translation>✓ Đã lưu thành {name}. Hãy chuyển tệp khỏi máy này.</translation>
    </message>
    <message>
        <source>✓ Printed.</source>
        <translation>✓ Đã in.</translation>
    </message>
</context>
</TS>
