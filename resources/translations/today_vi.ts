<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Open outbox</source>
        <translation>Mở hộp chờ gửi</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Đọc tiếp</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>I cannot attend, or only in part…</source>
        <translation>Báo vắng hoặc chỉ dự một phần…</translation>
    </message>
    <message>
        <source>Chair’s desk</source>
        <translation>Bàn chủ trì</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n việc cần ông/bà</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing needs you now</source>
        <translation>hiện không có việc nào cần ông/bà</translation>
    </message>
    <message>
        <source>No meeting is announced</source>
        <translation>Chưa có phiên họp nào được phát hành</translation>
    </message>
    <message>
        <source>The next one appears here by itself once the Secretariat has published it.</source>
        <translation>Phiên họp tới sẽ tự hiện ở đây khi Ban Thư ký phát hành.</translation>
    </message>
    <message numerus="yes">
        <source>No contact with the central system since {since}. Please connect this laptop to a network: in %n days it locks what it holds until it has been connected. Nothing is lost.</source>
        <translation>
            <numerusform>Chưa liên lạc với hệ thống trung tâm từ {since}. Xin kết nối mạng cho máy này: sau %n ngày nữa máy sẽ khóa nội dung đang giữ cho đến khi kết nối lại. Không có gì bị mất.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Đang chờ ông/bà</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Cần ông/bà</translation>
    </message>
    <message>
        <source>After that you are ready.</source>
        <translation>Xong các việc này là ông/bà đã sẵn sàng.</translation>
    </message>
    <message>
        <source>Nothing. You are ready.</source>
        <translation>Không có việc nào. Ông/bà đã sẵn sàng.</translation>
    </message>
    <message>
        <source>Ballot closes: {title}</source>
        <translation>Hết hạn phiếu: {title}</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>chờ ông/bà</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>No meeting and no deadline in the next seven days.</source>
        <translation>Không có phiên họp và thời hạn nào trong bảy ngày tới.</translation>
    </message>
    <message>
        <source>● IN SESSION</source>
        <translation>● ĐANG HỌP</translation>
    </message>
    <message>
        <source>NEXT MEETING</source>
        <translation>PHIÊN HỌP TỚI</translation>
    </message>
    <message numerus="yes">
        <source>{place} · %n items</source>
        <translation>
            <numerusform>{place} · %n nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who comes…</source>
        <translation>Báo việc dự họp…</translation>
    </message>
    <message>
        <source>Go to the room</source>
        <translation>Vào phòng họp</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Tham dự</translation>
    </message>
    <message>
        <source>Read the papers</source>
        <translation>Đọc tài liệu</translation>
    </message>
    <message>
        <source>Continue reading · item {number}</source>
        <translation>Đọc tiếp · nội dung {number}</translation>
    </message>
    <message numerus="yes">
        <source>{opened} of %n papers opened</source>
        <translation>
            <numerusform>đã mở {opened}/%n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>seen by you alone</source>
        <translation>chỉ ông/bà thấy điều này</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n no objection</source>
        <translation>
            <numerusform>✓ %n thống nhất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▶ %n to speak</source>
        <translation>
            <numerusform>▶ %n đăng ký phát biểu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n objections</source>
        <translation>
            <numerusform>✕ %n chưa thống nhất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>○ %n open</source>
        <translation>
            <numerusform>○ %n chưa đánh dấu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections</source>
        <translation>
            <numerusform>%n chưa thống nhất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to speak</source>
        <translation>
            <numerusform>%n đăng ký phát biểu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your stance on %n items</source>
        <translation>
            <numerusform>Ý kiến của ông/bà về %n nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} expected in the room + {remote} remote of {members} · {sign} {needed} needed</source>
        <translation>Dự kiến {room} có mặt + {remote} từ xa trên {members} · {sign} cần {needed}</translation>
    </message>
    <message numerus="yes">
        <source>List A · %n items</source>
        <translation>
            <numerusform>Danh sách A · %n nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>no objection, nobody wishes to speak: one vote</source>
        <translation>thống nhất, không ai đăng ký phát biểu: biểu quyết một lần</translation>
    </message>
    <message numerus="yes">
        <source>List B · %n items</source>
        <translation>
            <numerusform>Danh sách B · %n nội dung</numerusform>
        </translation>
    </message>
</context>
</TS>
