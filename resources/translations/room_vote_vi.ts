<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>VotePanel</name>
    <message>
        <source>Record a vote for a member…</source>
        <translation>Ghi nhận phiếu thay thành viên…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Kết quả nội dung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>No item is being treated</source>
        <translation>Chưa có nội dung nào được xem xét</translation>
    </message>
    <message>
        <source>Choose an item of the agenda and call it; its question and vote appear here.</source>
        <translation>Chọn một nội dung trong chương trình rồi chuyển sang nội dung đó; câu hỏi và phần biểu quyết hiện ở đây.</translation>
    </message>
    <message>
        <source>Proposed: {text}</source>
        <translation>Dự kiến kết luận: {text}</translation>
    </message>
    <message>
        <source>Vote: {question}</source>
        <translation>Biểu quyết: {question}</translation>
    </message>
    <message>
        <source>more than half of {members}: needs {needed}</source>
        <translation>quá nửa trên {members}: cần {needed}</translation>
    </message>
    <message>
        <source>more than half of the votes cast</source>
        <translation>quá nửa số phiếu đã biểu quyết</translation>
    </message>
    <message>
        <source>Vote open</source>
        <translation>Đang biểu quyết</translation>
    </message>
    <message>
        <source>Vote closed</source>
        <translation>Đã kết thúc biểu quyết</translation>
    </message>
    <message>
        <source>{voted} of {present} present have voted</source>
        <translation>{voted} trên {present} người tham dự đã biểu quyết</translation>
    </message>
    <message>
        <source>result when it is closed</source>
        <translation>kết quả công bố khi kết thúc</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded by the Secretariat</source>
        <translation>
            <numerusform>%n phiếu do Ban Thư ký ghi nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} have voted</source>
        <translation>{number} đã biểu quyết</translation>
    </message>
    <message>
        <source>{number} not yet</source>
        <translation>{number} chưa</translation>
    </message>
    <message>
        <source>{number} in favour</source>
        <translation>{number} tán thành</translation>
    </message>
    <message>
        <source>{number} against</source>
        <translation>{number} không tán thành</translation>
    </message>
    <message>
        <source>{number} other opinion</source>
        <translation>{number} ý kiến khác</translation>
    </message>
    <message>
        <source>{number} not voting</source>
        <translation>{number} không biểu quyết</translation>
    </message>
    <message>
        <source>✓ Carried</source>
        <translation>✓ Thông qua</translation>
    </message>
    <message>
        <source>✕ Not carried</source>
        <translation>✕ Chưa thông qua</translation>
    </message>
    <message>
        <source>{agree} in favour, {disagree} against, {other} other opinion, {silent} not voting</source>
        <translation>{agree} tán thành, {disagree} không tán thành, {other} ý kiến khác, {silent} không biểu quyết</translation>
    </message>
    <message>
        <source>{needed} of {members} needed</source>
        <translation>cần {needed} trên {members}</translation>
    </message>
    <message>
        <source>IN THE ROOM {number}</source>
        <translation>CÓ MẶT {number}</translation>
    </message>
    <message>
        <source>REMOTE {number}</source>
        <translation>TỪ XA {number}</translation>
    </message>
    <message>
        <source>ABSENT {number}, stand-ins have no vote</source>
        <translation>VẮNG {number}, người dự thay không biểu quyết</translation>
    </message>
    <message>
        <source>has voted</source>
        <translation>đã biểu quyết</translation>
    </message>
    <message>
        <source>has not voted yet</source>
        <translation>chưa biểu quyết</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>tán thành</translation>
    </message>
    <message>
        <source>against</source>
        <translation>không tán thành</translation>
    </message>
    <message>
        <source>other opinion</source>
        <translation>ý kiến khác</translation>
    </message>
    <message>
        <source>not voting</source>
        <translation>không biểu quyết</translation>
    </message>
    <message>
        <source>Vote recorded for {name}</source>
        <translation>Phiếu ghi nhận thay {name}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>the chair confirms it</source>
        <translation>chờ người chủ trì xác nhận</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Xin chọn</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Thông qua</translation>
    </message>
    <message>
        <source>Adopted with changes</source>
        <translation>Thông qua có chỉnh sửa</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Chưa thông qua</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>Returned to the agency</source>
        <translation>Trả lại cơ quan trình</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Chuyển cơ quan khác</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Rút</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Chưa xem xét</translation>
    </message>
</context>
</TS>
