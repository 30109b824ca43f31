<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>MeetingCard</name>
    <message>
        <source>Read the papers</source>
        <translation>Đọc tài liệu</translation>
    </message>
    <message>
        <source>I cannot attend, or only in part…</source>
        <translation>Báo vắng hoặc chỉ dự một phần…</translation>
    </message>
    <message>
        <source>{month}</source>
        <comment>under a day</comment>
        <translation>tháng {month}</translation>
    </message>
    <message>
        <source>Say who comes…</source>
        <translation>Báo việc dự họp…</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>Vào phiên họp</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ You have taken a stance on every item.</source>
        <translation>✓ Ông/bà đã đánh dấu ý kiến cho mọi nội dung.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are without your stance</source>
        <translation>
            <numerusform>%n nội dung chưa có ý kiến của ông/bà</numerusform>
        </translation>
    </message>
    <message>
        <source>{items}, until {moment}</source>
        <translation>{items}, hạn {moment}</translation>
    </message>
</context>
</TS>
