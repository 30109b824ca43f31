<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>BallotPapersPanel</name>
    <message>
        <source>Papers of the ballot</source>
        <translation>Tài liệu của phiếu</translation>
    </message>
    <message>
        <source>{title} · not opened</source>
        <translation>{title} · chưa mở</translation>
    </message>
    <message>
        <source>This question comes without papers.</source>
        <translation>Nội dung này không kèm tài liệu.</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>Không có tài liệu</translation>
    </message>
    <message>
        <source>This paper is not here yet</source>
        <translation>Tài liệu chưa về máy</translation>
    </message>
    <message>
        <source>Open this address in your web browser?</source>
        <translation>Mở địa chỉ này bằng trình duyệt?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
</context>
</TS>
