<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Back to the meetings</source>
        <translation>Về danh sách phiên họp</translation>
    </message>
    <message>
        <source>Fold the agenda</source>
        <translation>Thu gọn chương trình</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>Vào phiên họp</translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation>Các nội dung của chương trình</translation>
    </message>
    <message>
        <source>I cannot attend, or only in part…</source>
        <translation>Báo vắng hoặc chỉ dự một phần…</translation>
    </message>
    <message>
        <source>Unfold the agenda</source>
        <translation>Mở rộng chương trình</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>Mở biên bản</translation>
    </message>
    <message>
        <source>Say who comes…</source>
        <translation>Báo việc dự họp…</translation>
    </message>
    <message>
        <source>● being treated now</source>
        <translation>● đang thảo luận</translation>
    </message>
    <message>
        <source>added late</source>
        <translation>bổ sung sau</translation>
    </message>
    <message>
        <source>on paper only</source>
        <translation>chỉ có bản giấy</translation>
    </message>
    <message>
        <source>no papers</source>
        <translation>không có tài liệu</translation>
    </message>
    <message>
        <source>{here}/{papers} here</source>
        <translation>có {here}/{papers} tài liệu</translation>
    </message>
    <message>
        <source>no stance of yours</source>
        <translation>ông/bà chưa đánh dấu ý kiến</translation>
    </message>
    <message>
        <source>your stance: {stance}</source>
        <translation>ý kiến của ông/bà: {stance}</translation>
    </message>
    <message>
        <source>{stance}, on papers that were replaced since</source>
        <translation>{stance}, theo tài liệu nay đã được thay thế</translation>
    </message>
    <message>
        <source>You have not said whether you come.</source>
        <translation>Ông/bà chưa báo có dự họp hay không.</translation>
    </message>
</context>
</TS>
