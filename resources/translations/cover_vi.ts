<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>CoverPanel</name>
    <message>
        <source>Try again now</source>
        <translation>Thử lại ngay</translation>
    </message>
    <message>
        <source>Join anew…</source>
        <translation>Tham gia lại…</translation>
    </message>
    <message>
        <source>Trouble? Secretariat, {phone}.</source>
        <translation>Gặp trục trặc? Ban Thư ký, {phone}.</translation>
    </message>
    <message>
        <source>It has not heard from the central system since {day}, which is longer than {body} allows. Nothing is lost. Connect it to a network: once the central system answers, everything is shown again, and what you recorded is handed over.</source>
        <translation>Máy không liên lạc được với hệ thống trung tâm từ {day}, lâu hơn thời hạn {body} cho phép. Không có gì bị mất. Xin kết nối mạng: khi hệ thống trung tâm trả lời, mọi thứ sẽ hiện lại và những gì ông/bà đã ghi sẽ được chuyển đi.</translation>
    </message>
    <message>
        <source>This laptop has locked what it holds</source>
        <translation>Máy này đã khóa nội dung đang giữ</translation>
    </message>
    <message>
        <source>your body</source>
        <translation>cơ quan của ông/bà</translation>
    </message>
    <message>
        <source>An administrator of {body} withdrew it and had everything on it deleted. What was recorded on it was handed over before. To use it again you need a new invitation.</source>
        <translation>Quản trị viên của {body} đã thu hồi máy và cho xóa mọi nội dung trên máy. Những gì đã ghi trên máy đã được chuyển giao trước đó. Muốn dùng lại máy này, ông/bà cần giấy mời mới.</translation>
    </message>
    <message>
        <source>This laptop was wiped</source>
        <translation>Máy này đã được xóa dữ liệu</translation>
    </message>
    <message>
        <source>An administrator has withdrawn it and ordered that everything on it be deleted. What was recorded on it is being handed over first; please leave it switched on and connected.</source>
        <translation>Quản trị viên đã thu hồi máy và yêu cầu xóa mọi nội dung trên máy. Những gì đã ghi trên máy đang được chuyển giao trước; xin để máy bật và có kết nối mạng.</translation>
    </message>
    <message>
        <source>This laptop is being wiped</source>
        <translation>Máy này đang được xóa dữ liệu</translation>
    </message>
</context>
</TS>
