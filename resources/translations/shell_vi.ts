<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>RecoveryPrinter</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Phiếu khôi phục</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Lập ngày</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Ban Thư ký</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your laptop’s papers can open them. Keep it with your most important papers, away from the laptop, and show it to nobody but the Secretariat when you set up a new laptop.</source>
        <translation>Ai có phiếu này và dữ liệu trên máy của ông/bà thì mở được tài liệu. Hãy cất phiếu cùng các giấy tờ quan trọng nhất, không để cùng máy, và chỉ đưa cho Ban Thư ký khi cài máy mới.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Mã khôi phục</translation>
    </message>
</context>
</TS>
