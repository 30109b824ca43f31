<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>EndOfficeDialog</name>
    <message>
        <source>When does this office end?</source>
        <translation>Chức vụ này kết thúc khi nào?</translation>
    </message>
    <message>
        <source>Last day in office</source>
        <translation>Ngày cuối giữ chức vụ</translation>
    </message>
    <message>
        <source>Reason, stays on record</source>
        <translation>Lý do, được lưu trong hồ sơ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>End the office</source>
        <translation>Kết thúc chức vụ</translation>
    </message>
</context>
</TS>
