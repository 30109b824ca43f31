<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Preparing a cabinet to try</source>
        <translation>Đang chuẩn bị một nội các để dùng thử</translation>
    </message>
    <message>
        <source>An invented body of 27 members with its own central system, on this computer alone. Everything is thrown away when you close the window.</source>
        <translation>Một cơ quan giả định gồm 27 thành viên với hệ thống trung tâm riêng, chỉ trên máy tính này. Mọi thứ sẽ được xóa khi ông/bà đóng cửa sổ.</translation>
    </message>
</context>
</TS>
