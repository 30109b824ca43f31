<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>MembersPreview</name>
    <message>
        <source>Take over</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} as before.</source>
        <translation>{new} người mới, {changed} người thay đổi, {same} người như cũ.</translation>
    </message>
    <message numerus="yes">
        <source>%n are left out: chair, secretaries and administrators are named by administrators.</source>
        <translation>
            <numerusform>Bỏ qua %n người: người chủ trì, thư ký và quản trị viên do quản trị viên chỉ định.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n people</source>
        <translation>
            <numerusform>Nhập %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n người nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>votes</source>
        <translation>biểu quyết</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>như cũ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ qua</translation>
    </message>
</context>
</TS>
