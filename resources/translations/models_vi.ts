<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>EntryWords</name>
    <message>
        <source>Entry: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer recorded for a member, “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed what was recorded for a member, “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed what was recorded for me, “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contested what was recorded for me, “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question put to the members: “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruling on a late answer, “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time for “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to a session: “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper replaced for “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count of “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection to the count of “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance on item {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on item {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply on item {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed comment on item {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retracted comment on item {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a comment on item {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication of “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item added: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item withdrawn: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance announced for “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave decided for “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call of “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening of “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break in “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{subject}” goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close of “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft minutes of “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction to the minutes, {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision on a correction, {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final minutes of “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature on the minutes of “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal on the minutes of “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion of item {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision between two texts, {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication of item {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question of item {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper added to item {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper replaced in item {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper withdrawn from item {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agenda: “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, time or place of “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item of the agenda: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item taken off “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda sent to the chair: “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda sent back: “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda approved: “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda fixed: “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda opened again: “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda sent out: “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in the body: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed entry: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation for {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop joined for {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop withdrawn: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules adopted by {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar adopted by {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree, with a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wish to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a stand-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
