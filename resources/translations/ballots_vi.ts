<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>BallotsPage</name>
    <message>
        <source>Opinion ballots</source>
        <translation>Phiếu lấy ý kiến</translation>
    </message>
    <message>
        <source>Issue a ballot…</source>
        <translation>Phát hành phiếu…</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for your answer</source>
        <translation>
            <numerusform>%n phiếu chờ ông/bà trả lời</numerusform>
        </translation>
    </message>
    <message>
        <source>None waits for your answer</source>
        <translation>Không có phiếu nào chờ ông/bà trả lời</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Chờ ông/bà trả lời</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang lấy ý kiến</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>A ballot appears here by itself once the Secretariat has issued it.</source>
        <translation>Phiếu sẽ tự hiện ở đây khi Ban Thư ký phát hành.</translation>
    </message>
    <message>
        <source>No opinion ballot yet</source>
        <translation>Chưa có phiếu lấy ý kiến</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Closes {when}</source>
        <translation>Hết hạn {when}</translation>
    </message>
    <message>
        <source>Closed {when}</source>
        <translation>Đã hết hạn {when}</translation>
    </message>
    <message>
        <source>no answer counts as agreeing</source>
        <translation>không trả lời được coi là đồng ý</translation>
    </message>
    <message>
        <source>✓ Adopted</source>
        <translation>✓ Được thông qua</translation>
    </message>
    <message>
        <source>✕ Not adopted</source>
        <translation>✕ Chưa được thông qua</translation>
    </message>
    <message>
        <source>✓ you have answered</source>
        <translation>✓ ông/bà đã trả lời</translation>
    </message>
</context>
</TS>
