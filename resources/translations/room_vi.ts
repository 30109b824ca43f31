<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>RoomPage</name>
    <message>
        <source>Meeting room</source>
        <translation>Phòng họp</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Khai mạc phiên họp</translation>
    </message>
    <message>
        <source>Open the vote…</source>
        <translation>Mở biểu quyết…</translation>
    </message>
    <message>
        <source>Close the vote…</source>
        <translation>Kết thúc biểu quyết…</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Bế mạc phiên họp</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation>Các nội dung của chương trình</translation>
    </message>
    <message>
        <source>Vote on list A…</source>
        <translation>Biểu quyết gộp…</translation>
    </message>
    <message>
        <source>Call this item</source>
        <translation>Xét nội dung này</translation>
    </message>
    <message>
        <source>Roll call…</source>
        <translation>Điểm danh…</translation>
    </message>
    <message>
        <source>No session to lead</source>
        <translation>Chưa có phiên họp để điều hành</translation>
    </message>
    <message>
        <source>Once an agenda is published, its session is led from here.</source>
        <translation>Khi chương trình được phát hành, phiên họp được điều hành tại đây.</translation>
    </message>
    <message>
        <source>Item {number} · {title}</source>
        <translation>Nội dung {number} · {title}</translation>
    </message>
    <message>
        <source>BEFORE THE SESSION</source>
        <translation>TRƯỚC PHIÊN HỌP</translation>
    </message>
    <message>
        <source>● IN SESSION</source>
        <translation>● ĐANG HỌP</translation>
    </message>
    <message>
        <source>SUSPENDED</source>
        <translation>TẠM DỪNG</translation>
    </message>
    <message>
        <source>SESSION CLOSED</source>
        <translation>ĐÃ BẾ MẠC</translation>
    </message>
    <message>
        <source>MINUTES SEALED</source>
        <translation>ĐÃ KÝ BIÊN BẢN</translation>
    </message>
    <message>
        <source>{elapsed} elapsed</source>
        <translation>đã họp {elapsed}</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <translation>chậm {time}</translation>
    </message>
    <message numerus="yes">
        <source>List A · %n items without objection</source>
        <translation>
            <numerusform>Danh sách A · %n nội dung thống nhất</numerusform>
        </translation>
    </message>
    <message>
        <source>being treated</source>
        <translation>đang xem xét</translation>
    </message>
    <message>
        <source>list A</source>
        <translation>danh sách A</translation>
    </message>
    <message>
        <source>list B</source>
        <translation>danh sách B</translation>
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
            <numerusform>%n phát biểu</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Trở lại phiên họp</translation>
    </message>
    <message>
        <source>The result becomes final for this session.</source>
        <translation>Kết quả là cuối cùng trong phiên họp này.</translation>
    </message>
    <message>
        <source>{present} of {members} take part, {needed} are needed.</source>
        <translation>Có {present} trên {members} thành viên tham dự, cần {needed}.</translation>
    </message>
    <message>
        <source>Open the session without a quorum?</source>
        <translation>Khai mạc khi chưa đủ số thành viên?</translation>
    </message>
    <message>
        <source>Open, with this reason</source>
        <translation>Khai mạc với lý do này</translation>
    </message>
    <message>
        <source>Suspend the session</source>
        <translation>Tạm dừng phiên họp</translation>
    </message>
    <message>
        <source>Close the session?</source>
        <translation>Bế mạc phiên họp?</translation>
    </message>
    <message>
        <source>Votes and outcomes become final. The Secretariat then makes the minutes.</source>
        <translation>Biểu quyết và kết quả trở thành cuối cùng. Ban Thư ký sẽ lập biên bản.</translation>
    </message>
    <message>
        <source>Adopt the items of list A as proposed?</source>
        <translation>Thông qua các nội dung thuộc danh sách A như dự kiến?</translation>
    </message>
    <message>
        <source>Close the vote?</source>
        <translation>Kết thúc biểu quyết?</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Kết thúc biểu quyết</translation>
    </message>
    <message>
        <source>Present and not voting yet: {names}</source>
        <translation>Có mặt và chưa biểu quyết: {names}</translation>
    </message>
    <message>
        <source>Everybody present has voted.</source>
        <translation>Mọi thành viên có mặt đã biểu quyết.</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Tán thành</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Không tán thành</translation>
    </message>
    <message>
        <source>Other opinion</source>
        <translation>Ý kiến khác</translation>
    </message>
    <message>
        <source>Not voting</source>
        <translation>Không biểu quyết</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>In the name of {name}.</source>
        <translation>Thay mặt {name}.</translation>
    </message>
    <message>
        <source>You act here in the name of {name}; both your names stay beside what you do.</source>
        <translation>Ông/bà đang thay mặt {name}; tên của cả hai người được ghi bên cạnh những việc ông/bà làm.</translation>
    </message>
    <message>
        <source>Item called by {who}.</source>
        <translation>Nội dung do {who} đưa ra.</translation>
    </message>
    <message>
        <source>Suspended by {who}.</source>
        <translation>Tạm dừng do {who}.</translation>
    </message>
    <message>
        <source>Resumed by {who}.</source>
        <translation>Họp tiếp do {who}.</translation>
    </message>
</context>
</TS>
