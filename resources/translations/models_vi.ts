<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>NeedRows</name>
    <message numerus="yes">
        <source>%n of your entries need a decision from you</source>
        <translation>
            <numerusform>%n mục của ông/bà cần được quyết định</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused, or written by somebody else at the same time. Your text is kept.</source>
        <translation>Chưa được chấp nhận, hoặc có người khác cùng sửa. Nội dung của ông/bà vẫn được giữ.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>A vote is open: {title}</source>
        <translation>Đang biểu quyết: {title}</translation>
    </message>
    <message>
        <source>until the chair closes it</source>
        <translation>đến khi người chủ trì kết thúc</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>An answer was recorded for you: {title}</source>
        <translation>Đã ghi nhận phiếu thay ông/bà: {title}</translation>
    </message>
    <message>
        <source>by the Secretariat, because you could not</source>
        <translation>do Ban Thư ký ghi nhận vì ông/bà không tự gửi được</translation>
    </message>
    <message>
        <source>Confirm or contest</source>
        <translation>Xác nhận hoặc phản đối</translation>
    </message>
    <message>
        <source>Opinion ballot: {title}</source>
        <translation>Phiếu lấy ý kiến: {title}</translation>
    </message>
    <message>
        <source>Closes {when} · no answer counts as agreeing</source>
        <translation>Hết hạn {when} · không trả lời được coi là đồng ý</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Closes {when}</source>
        <translation>Hết hạn {when}</translation>
    </message>
    <message>
        <source>A paper of a ballot was replaced: {title}</source>
        <translation>Tài liệu của phiếu đã được thay: {title}</translation>
    </message>
    <message>
        <source>Your answer was given on the old version · closes {when}</source>
        <translation>Ông/bà đã trả lời trên phiên bản cũ · hết hạn {when}</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message numerus="yes">
        <source>Take a stance on %n items</source>
        <translation>
            <numerusform>Đánh dấu ý kiến cho %n nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} · until {when}</source>
        <translation>{title} · đến {when}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>A paper was replaced: {title}</source>
        <translation>Tài liệu đã được thay: {title}</translation>
    </message>
    <message>
        <source>Your stance was taken on the old version · until {when}</source>
        <translation>Ông/bà đã đánh dấu trên phiên bản cũ · đến {when}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Draft minutes: {title}</source>
        <translation>Dự thảo biên bản: {title}</translation>
    </message>
    <message>
        <source>Corrections until {when}</source>
        <translation>Góp ý đến {when}</translation>
    </message>
    <message>
        <source>Agenda to approve: {title}</source>
        <translation>Chương trình chờ phê duyệt: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n items, from the Secretariat</source>
        <translation>
            <numerusform>%n nội dung, do Ban Thư ký trình</numerusform>
        </translation>
    </message>
    <message>
        <source>{person} asks to be absent</source>
        <translation>{person} xin vắng mặt</translation>
    </message>
    <message>
        <source>{title} · {when}</source>
        <translation>{title} · {when}</translation>
    </message>
    <message>
        <source>Allow or refuse</source>
        <translation>Đồng ý hoặc từ chối</translation>
    </message>
    <message>
        <source>Late answers to rule on: {title}</source>
        <translation>Phiếu đến muộn cần quyết định: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers; you rule before seeing them</source>
        <translation>
            <numerusform>%n phiếu; quyết định trước khi xem nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>A vote recorded for a member: {title}</source>
        <translation>Phiếu ghi nhận thay thành viên: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries count once you confirm them</source>
        <translation>
            <numerusform>%n phiếu được tính khi ông/bà xác nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Minutes to sign: {title}</source>
        <translation>Biên bản chờ ký: {title}</translation>
    </message>
    <message>
        <source>The text is final</source>
        <translation>Nội dung đã chốt</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Ký số…</translation>
    </message>
    <message>
        <source>The session can begin: {title}</source>
        <translation>Có thể khai mạc: {title}</translation>
    </message>
    <message>
        <source>planned for {when}</source>
        <translation>dự kiến {when}</translation>
    </message>
    <message>
        <source>Go to the room</source>
        <translation>Vào phòng họp</translation>
    </message>
    <message>
        <source>Ballot to count: {title}</source>
        <translation>Phiếu chờ kiểm: {title}</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>hết hạn {when}</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Kiểm phiếu</translation>
    </message>
    <message>
        <source>The chair sent the agenda back: {title}</source>
        <translation>Người chủ trì trả lại chương trình: {title}</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>kèm lý do</translation>
    </message>
    <message>
        <source>Approved, to be frozen: {title}</source>
        <translation>Đã phê duyệt, chờ chốt: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n nội dung</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen, to be published: {title}</source>
        <translation>Đã chốt, chờ phát hành: {title}</translation>
    </message>
    <message>
        <source>Edited twice: {title}</source>
        <translation>Có hai bản sửa: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n texts wait for a decision</source>
        <translation>
            <numerusform>%n nội dung chờ quyết định</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Minutes to make: {title}</source>
        <translation>Cần lập biên bản: {title}</translation>
    </message>
    <message>
        <source>The session is closed</source>
        <translation>Phiên họp đã kết thúc</translation>
    </message>
    <message>
        <source>Corrections to the minutes: {title}</source>
        <translation>Góp ý biên bản: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n to rule on</source>
        <translation>
            <numerusform>%n góp ý chờ quyết định</numerusform>
        </translation>
    </message>
    <message>
        <source>Review is over: {title}</source>
        <translation>Hết thời gian góp ý: {title}</translation>
    </message>
    <message>
        <source>The minutes can be finalised</source>
        <translation>Có thể chốt biên bản</translation>
    </message>
</context>
</TS>
