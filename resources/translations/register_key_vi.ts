<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>RegisterKeyDialog</name>
    <message>
        <source>Change the register’s key</source>
        <translation>Đổi khóa sổ ghi nhận</translation>
    </message>
    <message>
        <source>The central system signs every receipt with this key. Whoever runs it makes the new key and gives you the key and six words, each by a way of its own. What was signed before stays good.</source>
        <translation>Hệ thống trung tâm ký mọi xác nhận bằng khóa này. Người vận hành hệ thống tạo khóa mới, trao cho ông/bà khóa và sáu từ, mỗi thứ theo một đường riêng. Những gì đã ký trước đây vẫn có giá trị.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Khóa mới</translation>
    </message>
    <message>
        <source>Sign only if these are the words you were given:</source>
        <translation>Chỉ ký khi đây đúng là các từ ông/bà đã nhận:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>The words agree: sign</source>
        <translation>Các từ khớp: ký</translation>
    </message>
    <message>
        <source>It comes into force once another administrator has agreed.</source>
        <translation>Khóa có hiệu lực khi một quản trị viên khác đồng ý.</translation>
    </message>
    <message>
        <source>It comes into force as soon as this reaches the central system.</source>
        <translation>Khóa có hiệu lực ngay khi việc này đến hệ thống trung tâm.</translation>
    </message>
    <message>
        <source>This is no key. Please copy it whole, without spaces.</source>
        <translation>Đây không phải là khóa. Xin sao chép đầy đủ, không có dấu cách.</translation>
    </message>
</context>
</TS>
