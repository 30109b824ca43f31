<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AgendaHeaderForm</name>
    <message>
        <source>Name of the meeting</source>
        <translation>Tên phiên họp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>thường kỳ</translation>
    </message>
    <message>
        <source>thematic</source>
        <translation>chuyên đề</translation>
    </message>
    <message>
        <source>extraordinary</source>
        <translation>bất thường</translation>
    </message>
    <message>
        <source>A meeting needs a name.</source>
        <translation>Phiên họp cần có tên.</translation>
    </message>
    <message>
        <source>The meeting would end before it starts.</source>
        <translation>Giờ kết thúc sớm hơn giờ bắt đầu.</translation>
    </message>
</context>
</TS>
