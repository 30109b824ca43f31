<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>OfficeForm</name>
    <message>
        <source>Office</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Tên chức vụ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until a day that is known</source>
        <translation>Đã biết ngày kết thúc</translation>
    </message>
    <message>
        <source>Last day in office</source>
        <translation>Ngày cuối giữ chức vụ</translation>
    </message>
    <message>
        <source>Acting for the holder</source>
        <translation>Quyền, tạm thay người giữ chức vụ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Give the office</source>
        <translation>Giao chức vụ</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Chức vụ mới</translation>
    </message>
</context>
</TS>
