<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AgendaList</name>
    <message>
        <source>No agenda waits for you</source>
        <translation>Không có chương trình nào chờ ông/bà</translation>
    </message>
    <message>
        <source>An agenda appears here once the Secretariat has begun it.</source>
        <translation>Chương trình sẽ hiện ở đây khi Ban Thư ký bắt đầu soạn.</translation>
    </message>
    <message>
        <source>Drop the agenda’s spreadsheet here</source>
        <translation>Thả bảng tính chương trình vào đây</translation>
    </message>
    <message>
        <source>Choose a spreadsheet…</source>
        <translation>Chọn bảng tính…</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Bảng tính</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>sent back by the chair</source>
        <translation>người chủ trì trả lại</translation>
    </message>
    <message>
        <source>✕ two texts</source>
        <translation>✕ hai bản sửa</translation>
    </message>
</context>
<context>
    <name>AgendaListPanel</name>
    <message>
        <source>Only Secretariat and chair see what is being prepared</source>
        <translation>Chỉ Ban Thư ký và người chủ trì thấy các chương trình đang chuẩn bị</translation>
    </message>
    <message>
        <source>Agenda builder</source>
        <translation>Soạn chương trình</translation>
    </message>
    <message>
        <source>New agenda…</source>
        <translation>Chương trình mới…</translation>
    </message>
    <message>
        <source>Take over an agenda</source>
        <translation>Nhập chương trình có sẵn</translation>
    </message>
    <message>
        <source>A spreadsheet with the papers beside it, or the whole folder. Every paper is checked before it comes in, and what needs a look is listed afterwards.</source>
        <translation>Một bảng tính với tài liệu để bên cạnh, hoặc cả thư mục. Từng tài liệu được kiểm tra trước khi nhập; những gì cần xem lại được liệt kê sau đó.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
</context>
</TS>
