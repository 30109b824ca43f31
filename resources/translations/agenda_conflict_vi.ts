<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AgendaConflictForm</name>
    <message>
        <source>Added words are underlined, removed ones struck out. Both texts stay on record.</source>
        <translation>Chữ thêm được gạch chân, chữ bỏ được gạch ngang. Cả hai bản đều được lưu.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Giữ bản của tôi</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Giữ bản của họ</translation>
    </message>
    <message>
        <source>Two people edited the same part at the same time. Decide which text holds.</source>
        <translation>Hai người cùng sửa một phần. Xin quyết định bản nào có hiệu lực.</translation>
    </message>
    <message>
        <source>Your text of {when}, against the one that stands</source>
        <translation>Bản của ông/bà lúc {when}, so với bản hiện hành</translation>
    </message>
    <message>
        <source>{author}’s text of {when}, against the one that stands</source>
        <translation>Bản của {author} lúc {when}, so với bản hiện hành</translation>
    </message>
    <message>
        <source>Keep the text of {author}</source>
        <translation>Giữ bản của {author}</translation>
    </message>
    <message>
        <source>Keep the text that stands</source>
        <translation>Giữ bản hiện hành</translation>
    </message>
    <message>
        <source>(taken off the agenda)</source>
        <translation>(đã đưa ra khỏi chương trình)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên nội dung</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Nội dung xin ý kiến</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Dự kiến kết luận</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
</context>
</TS>
