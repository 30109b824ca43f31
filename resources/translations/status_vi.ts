<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>StatusLine</name>
    <message>
        <source>Open outbox</source>
        <translation>Mở hộp chờ gửi</translation>
    </message>
    <message>
        <source>Opening this laptop’s papers…</source>
        <translation>Đang mở tài liệu trên máy…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Đã kết nối</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Không có mạng</translation>
    </message>
    <message>
        <source>No network since {time}</source>
        <translation>Không có mạng từ {time}</translation>
    </message>
    <message>
        <source>next deadline {moment}</source>
        <translation>hạn gần nhất {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries need your attention</source>
        <translation>
            <numerusform>%n mục cần ông/bà xem lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending %n of your entries</source>
        <translation>
            <numerusform>đang gửi %n mục của ông/bà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your entries are waiting to be sent</source>
        <translation>
            <numerusform>%n mục của ông/bà đang chờ gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>everything you did before has been received</source>
        <translation>mọi việc ông/bà làm trước đó đã được nhận</translation>
    </message>
    <message>
        <source>everything received {time}</source>
        <translation>đã nhận đủ lúc {time}</translation>
    </message>
</context>
</TS>
