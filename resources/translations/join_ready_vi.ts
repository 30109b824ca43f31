<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>JoinReady</name>
    <message>
        <source>You are ready</source>
        <translation>Đã sẵn sàng</translation>
    </message>
    <message>
        <source>Papers arrive now. You can start reading, and go on without a network at any time.</source>
        <translation>Tài liệu đang về máy. Ông/bà có thể bắt đầu đọc, và đọc tiếp khi không có mạng.</translation>
    </message>
    <message>
        <source>Papers fetched</source>
        <translation>Tài liệu đã nhận</translation>
    </message>
    <message>
        <source>Your private notes come to this laptop as soon as another laptop of yours is online. If it is lost, “My laptops” asks for its recovery sheet.</source>
        <translation>Ghi chú riêng của ông/bà sẽ có trên máy này khi một máy khác của ông/bà có kết nối mạng. Nếu máy đó bị mất, trang “Máy của tôi” sẽ hỏi phiếu khôi phục của máy đó.</translation>
    </message>
    <message>
        <source>No papers wait for you yet.</source>
        <translation>Chưa có tài liệu nào chờ ông/bà.</translation>
    </message>
    <message numerus="yes">
        <source>✓ All %n papers are here.</source>
        <translation>
            <numerusform>✓ Đã nhận đủ %n tài liệu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n papers. You can start reading.</source>
        <translation>
            <numerusform>Đang nhận %n tài liệu. Ông/bà có thể bắt đầu đọc.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>còn khoảng {duration}</translation>
    </message>
</context>
</TS>
