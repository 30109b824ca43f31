<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>Entries</name>
    <message>
        <source>Recorded: {stance}</source>
        <translation>Đã ghi: {stance}</translation>
    </message>
    <message>
        <source>Comment submitted</source>
        <translation>Đã gửi ý kiến</translation>
    </message>
    <message>
        <source>Reply submitted</source>
        <translation>Đã gửi trả lời</translation>
    </message>
    <message>
        <source>New text submitted</source>
        <translation>Đã gửi nội dung mới</translation>
    </message>
    <message>
        <source>Comment taken back</source>
        <translation>Đã rút ý kiến</translation>
    </message>
    <message>
        <source>Take your comment back?</source>
        <translation>Rút lại ý kiến của ông/bà?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>It stays on record as taken back; nobody is shown its text here any more.</source>
        <translation>Ý kiến vẫn được lưu là đã rút; ở đây không ai được xem nội dung nữa.</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Meeting</source>
        <translation>Phiên họp</translation>
    </message>
    <message>
        <source>This meeting is not here</source>
        <translation>Phiên họp này chưa có trên máy</translation>
    </message>
    <message>
        <source>Your last entry on this item was not taken: {reason}</source>
        <translation>Nội dung ông/bà ghi gần nhất không được nhận: {reason}</translation>
    </message>
    <message>
        <source>Open outbox</source>
        <translation>Mở hộp chờ gửi</translation>
    </message>
    <message>
        <source>A vote is open and waits for you.</source>
        <translation>Đang biểu quyết và chờ ông/bà.</translation>
    </message>
    <message>
        <source>Vote now</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Opening the meeting…</source>
        <translation>Đang mở phiên họp…</translation>
    </message>
    <message>
        <source>The paper this comment is tied to no longer belongs to the item.</source>
        <translation>Tài liệu mà ý kiến này gắn vào không còn thuộc nội dung này.</translation>
    </message>
    <message>
        <source>It was too late to take this back; you can change it instead.</source>
        <translation>Đã quá lúc rút lại; ông/bà vẫn có thể thay đổi.</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>No objection</source>
        <translation>Thống nhất</translation>
    </message>
    <message>
        <source>Wish to speak</source>
        <translation>Đăng ký phát biểu</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Chưa thống nhất</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Tờ trình</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tờ trình tóm tắt</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Thẩm định</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Thẩm tra</translation>
    </message>
    <message>
        <source>Opinions gathered</source>
        <translation>Tổng hợp ý kiến</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Phụ lục</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>Tài liệu khác</translation>
    </message>
    <message>
        <source>ASKED OF THE CABINET · decision</source>
        <translation>NỘI DUNG XIN Ý KIẾN · quyết định</translation>
    </message>
    <message>
        <source>ASKED OF THE CABINET · discussion</source>
        <translation>NỘI DUNG XIN Ý KIẾN · thảo luận</translation>
    </message>
    <message>
        <source>FOR THE CABINET · to note</source>
        <translation>NỘI DUNG BÁO CÁO · để ghi nhận</translation>
    </message>
    <message>
        <source>to Secretariat and lead agency</source>
        <translation>gửi Ban Thư ký và cơ quan chủ trì</translation>
    </message>
    <message>
        <source>to the chair</source>
        <translation>gửi người chủ trì</translation>
    </message>
    <message>
        <source>to all members</source>
        <translation>gửi mọi thành viên</translation>
    </message>
    <message>
        <source>Secretariat and lead agency</source>
        <translation>Ban Thư ký và cơ quan chủ trì</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>Người chủ trì</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Mọi thành viên</translation>
    </message>
    <message>
        <source>must</source>
        <translation>phải tiếp thu</translation>
    </message>
    <message>
        <source>should</source>
        <translation>nên tiếp thu</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>lưu ý</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Đã tiếp thu</translation>
    </message>
    <message>
        <source>Taken in part</source>
        <translation>Tiếp thu một phần</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Đã giải trình</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Thông qua</translation>
    </message>
    <message>
        <source>Adopted with changes</source>
        <translation>Thông qua có sửa đổi</translation>
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
        <source>Withdrawn</source>
        <translation>Rút</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Chuyển xem xét</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Chưa thảo luận tới</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>có mặt tại phòng họp</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>từ xa</translation>
    </message>
    <message>
        <source>absent with leave</source>
        <translation>vắng có phép</translation>
    </message>
    <message>
        <source>a stand-in comes</source>
        <translation>có người dự thay</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>vắng</translation>
    </message>
    <message>
        <source>{name}, in the name of {principal}</source>
        <translation>{name}, thay mặt {principal}</translation>
    </message>
    <message>
        <source>You announced: {presence}.</source>
        <translation>Ông/bà đã báo: {presence}.</translation>
    </message>
    <message>
        <source>{name} announced in your name: {presence}.</source>
        <translation>{name} đã báo thay mặt ông/bà: {presence}.</translation>
    </message>
    <message>
        <source>In your place: {name}, without a vote.</source>
        <translation>Người dự thay (không biểu quyết): {name}.</translation>
    </message>
    <message>
        <source>You may say in the name of {name} how they take part.</source>
        <translation>Ông/bà được báo việc dự họp thay mặt {name}.</translation>
    </message>
    <message>
        <source>{name}: {presence}.</source>
        <translation>{name}: {presence}.</translation>
    </message>
    <message>
        <source>Announced by {who}.</source>
        <translation>Người báo: {who}.</translation>
    </message>
    <message>
        <source>Stand-in: {name}, without a vote.</source>
        <translation>Người dự thay: {name}, không biểu quyết.</translation>
    </message>
    <message>
        <source>Allowed by {who}.</source>
        <translation>Người cho phép: {who}.</translation>
    </message>
    <message>
        <source>Not allowed by {who}: {reason}</source>
        <translation>{who} không cho phép: {reason}</translation>
    </message>
    <message>
        <source>The chair has not decided yet.</source>
        <translation>Người chủ trì chưa quyết định.</translation>
    </message>
    <message>
        <source>The chair has allowed it.</source>
        <translation>Người chủ trì đã cho phép.</translation>
    </message>
    <message>
        <source>The chair has not allowed it: {reason}</source>
        <translation>Người chủ trì không cho phép: {reason}</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>chưa phát hành</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>sắp tới</translation>
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
        <source>held</source>
        <translation>đã họp</translation>
    </message>
    <message>
        <source>minutes sealed</source>
        <translation>biên bản đã ký đủ</translation>
    </message>
</context>
</TS>
