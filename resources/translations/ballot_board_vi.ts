<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>BallotBoardPanel</name>
    <message>
        <source>Who has answered</source>
        <translation>Tình hình trả lời</translation>
    </message>
    <message>
        <source>Count the ballot…</source>
        <translation>Kiểm phiếu…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Gia hạn…</translation>
    </message>
    <message>
        <source>Replace a paper…</source>
        <translation>Thay tài liệu…</translation>
    </message>
    <message>
        <source>Move to a session…</source>
        <translation>Chuyển sang phiên họp…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Rút phiếu…</translation>
    </message>
    <message>
        <source>{answered} of {members} answered</source>
        <translation>{answered} trên {members} đã trả lời</translation>
    </message>
    <message>
        <source>{number} answered</source>
        <translation>{number} đã trả lời</translation>
    </message>
    <message>
        <source>{number} not yet</source>
        <translation>{number} chưa trả lời</translation>
    </message>
    <message>
        <source>NOT YET</source>
        <translation>CHƯA TRẢ LỜI</translation>
    </message>
    <message>
        <source>ANSWERED</source>
        <translation>ĐÃ TRẢ LỜI</translation>
    </message>
    <message>
        <source>Takes no part: {names}</source>
        <translation>Không tham gia: {names}</translation>
    </message>
    <message>
        <source>Nothing more can arrive in time. The program counts, and every laptop checks the count.</source>
        <translation>Không còn câu trả lời nào có thể đến đúng hạn. Chương trình kiểm phiếu, mọi máy đều kiểm lại.</translation>
    </message>
    <message>
        <source>The chair rules on the late answers first; then the ballot can be counted.</source>
        <translation>Người chủ trì quyết định các phiếu đến muộn trước; sau đó mới kiểm phiếu.</translation>
    </message>
    <message>
        <source>The time is over. Late answers may arrive until {until}; then it can be counted.</source>
        <translation>Đã hết hạn. Phiếu muộn có thể đến trước {until}; sau đó mới kiểm phiếu.</translation>
    </message>
    <message>
        <source>How each member answered is shown to nobody before the count.</source>
        <translation>Không ai thấy nội dung trả lời của từng thành viên trước khi kiểm phiếu.</translation>
    </message>
    <message numerus="yes">
        <source>%n late answers</source>
        <translation>
            <numerusform>%n phiếu đến muộn</numerusform>
        </translation>
    </message>
    <message>
        <source>recorded {made}, received {received}</source>
        <translation>ghi {made}, hệ thống nhận {received}</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>được tính</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>không được tính</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Quyết định…</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>đã trả lời</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>chưa trả lời</translation>
    </message>
</context>
</TS>
