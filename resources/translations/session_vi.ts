<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>SessionPage</name>
    <message>
        <source>You have not joined yet. Where do you take part?</source>
        <translation>Ông/bà chưa điểm danh. Ông/bà dự họp ở đâu?</translation>
    </message>
    <message>
        <source>I am in the room</source>
        <translation>Tôi có mặt tại phòng</translation>
    </message>
    <message>
        <source>I take part remotely</source>
        <translation>Tôi dự từ xa</translation>
    </message>
    <message>
        <source>Agenda and comments</source>
        <translation>Chương trình và ý kiến</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>Đang họp</translation>
    </message>
    <message>
        <source>This session is not here</source>
        <translation>Phiên họp này chưa có trên máy</translation>
    </message>
    <message>
        <source>The item that is being treated appears here by itself.</source>
        <translation>Nội dung đang thảo luận sẽ tự hiện ở đây.</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>Chưa có nội dung</translation>
    </message>
    <message>
        <source>Item {number} · {title}</source>
        <translation>Nội dung {number} · {title}</translation>
    </message>
    <message>
        <source>Following the chair (F)</source>
        <translation>Đang theo người chủ trì (F)</translation>
    </message>
    <message>
        <source>Follow the chair (F)</source>
        <translation>Theo người chủ trì (F)</translation>
    </message>
    <message>
        <source>NOT OPENED YET</source>
        <translation>CHƯA KHAI MẠC</translation>
    </message>
    <message>
        <source>being treated: item {number}</source>
        <translation>đang thảo luận: nội dung {number}</translation>
    </message>
    <message>
        <source>vote open</source>
        <translation>đang biểu quyết</translation>
    </message>
    <message>
        <source>called by {who}</source>
        <translation>do {who} đưa ra</translation>
    </message>
    <message>
        <source>no item is being treated</source>
        <translation>chưa gọi nội dung nào</translation>
    </message>
    <message>
        <source>The session ended: {when}.</source>
        <translation>Phiên họp đã kết thúc: {when}.</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>Mở biên bản</translation>
    </message>
    <message>
        <source>{ended} The minutes appear here once they are circulated.</source>
        <translation>{ended} Biên bản hiện ở đây khi được gửi đi.</translation>
    </message>
    <message>
        <source>Opening the session…</source>
        <translation>Đang mở phiên họp…</translation>
    </message>
    <message>
        <source>Your vote is recorded in your name.</source>
        <translation>Phiếu biểu quyết được ghi đích danh.</translation>
    </message>
</context>
</TS>
