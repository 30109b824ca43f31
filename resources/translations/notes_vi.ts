<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>NotesPanel</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Shared with my office</source>
        <translation>Đã chia sẻ với văn phòng</translation>
    </message>
    <message>
        <source>My notes · {count}</source>
        <translation>Ghi chú của tôi · {count}</translation>
    </message>
    <message>
        <source>Search my notes</source>
        <translation>Tìm trong ghi chú</translation>
    </message>
    <message>
        <source>Which notes are listed</source>
        <translation>Liệt kê những ghi chú nào</translation>
    </message>
    <message>
        <source>My notes on this item</source>
        <translation>Ghi chú của tôi về nội dung này</translation>
    </message>
    <message>
        <source>Nothing yet. Select words and press H to highlight, or N for a note; only you can read them.</source>
        <translation>Chưa có ghi chú. Chọn chữ rồi bấm H để đánh dấu, hoặc N để ghi chú; chỉ ông/bà đọc được.</translation>
    </message>
</context>
</TS>
