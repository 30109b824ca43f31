<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>DemoBar</name>
    <message>
        <source>SAMPLE</source>
        <translation>BẢN MẪU</translation>
    </message>
    <message>
        <source>An invented body for trying the program; nothing here has legal force.</source>
        <translation>Cơ quan giả định để dùng thử; không nội dung nào ở đây có giá trị pháp lý.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>Network of this laptop</source>
        <translation>Mạng của máy này</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Đưa tôi đến đó</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Làm mẫu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
</context>
</TS>
