<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Phiên họp</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings to come</source>
        <translation>
            <numerusform>%n phiên họp sắp tới</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting to come</source>
        <translation>Chưa có phiên họp sắp tới</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Đã họp</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Chưa có phiên họp nào</translation>
    </message>
    <message>
        <source>A meeting appears here by itself once the Secretariat has published its agenda.</source>
        <translation>Phiên họp tự hiện ở đây khi Ban Thư ký phát hành chương trình.</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes sealed</source>
        <translation>biên bản đã ký đủ</translation>
    </message>
    <message>
        <source>minutes circulated</source>
        <translation>đã gửi biên bản</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
</context>
</TS>
