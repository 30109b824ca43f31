<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>WaitingForm</name>
    <message>
        <source>Reason, stays on record</source>
        <translation>Lý do, được lưu trong hồ sơ</translation>
    </message>
    <message>
        <source>Please write the reason.</source>
        <translation>Xin ghi lý do.</translation>
    </message>
</context>
</TS>
