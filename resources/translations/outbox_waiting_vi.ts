<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>OutboxWaitingPanel</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>It will probably be refused: {why}</source>
        <translation>Có thể không được chấp nhận: {why}</translation>
    </message>
    <message>
        <source>Undo: {entry}</source>
        <translation>Hoàn tác: {entry}</translation>
    </message>
    <message>
        <source>must be received by {when}</source>
        <translation>hệ thống phải nhận trước {when}</translation>
    </message>
    <message>
        <source>the time was over {when}</source>
        <translation>đã hết hạn {when}</translation>
    </message>
    <message>
        <source>no network since {when}</source>
        <translation>không có mạng từ {when}</translation>
    </message>
    <message>
        <source>nothing is sent now</source>
        <translation>hiện không gửi</translation>
    </message>
    <message>
        <source>in a few seconds</source>
        <translation>trong vài giây nữa</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>đã ghi trên máy</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>received</source>
        <translation>hệ thống đã nhận</translation>
    </message>
</context>
</TS>
