<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>BallotWords</name>
    <message>
        <source>not open yet</source>
        <translation>chưa mở</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang lấy ý kiến</translation>
    </message>
    <message>
        <source>time over, late answers may arrive</source>
        <translation>hết hạn, phiếu muộn có thể còn đến</translation>
    </message>
    <message>
        <source>waits to be counted</source>
        <translation>chờ kiểm phiếu</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>đã kiểm phiếu</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>moved to a session</source>
        <translation>chuyển ra phiên họp</translation>
    </message>
    <message>
        <source>{days}, until {when}</source>
        <translation>{days}, đến {when}</translation>
    </message>
    <message>
        <source>✓ Adopted</source>
        <translation>✓ Được thông qua</translation>
    </message>
    <message>
        <source>✕ Not adopted</source>
        <translation>✕ Chưa được thông qua</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Entry: {subject}</source>
        <translation>Mục: {subject}</translation>
    </message>
    <message>
        <source>{entry}: {value}</source>
        <translation>{entry}: {value}</translation>
    </message>
    <message>
        <source>{entry}, for {name}</source>
        <translation>{entry}, thay mặt {name}</translation>
    </message>
    <message>
        <source>Answer to “{subject}”</source>
        <translation>Trả lời phiếu “{subject}”</translation>
    </message>
    <message>
        <source>Answer recorded for a member, “{subject}”</source>
        <translation>Ghi nhận phiếu thay thành viên, “{subject}”</translation>
    </message>
    <message>
        <source>Confirmed what was recorded for a member, “{subject}”</source>
        <translation>Xác nhận phiếu ghi thay thành viên, “{subject}”</translation>
    </message>
    <message>
        <source>Confirmed what was recorded for me, “{subject}”</source>
        <translation>Xác nhận phiếu được ghi thay tôi, “{subject}”</translation>
    </message>
    <message>
        <source>Contested what was recorded for me, “{subject}”</source>
        <translation>Phản đối phiếu được ghi thay tôi, “{subject}”</translation>
    </message>
    <message>
        <source>Question put to the members: “{subject}”</source>
        <translation>Xin ý kiến thành viên: “{subject}”</translation>
    </message>
    <message>
        <source>Ruling on a late answer, “{subject}”</source>
        <translation>Quyết định về phiếu đến muộn, “{subject}”</translation>
    </message>
    <message>
        <source>More time for “{subject}”</source>
        <translation>Gia hạn “{subject}”</translation>
    </message>
    <message>
        <source>Withdrawn: “{subject}”</source>
        <translation>Rút phiếu “{subject}”</translation>
    </message>
    <message>
        <source>Moved to a session: “{subject}”</source>
        <translation>Chuyển ra phiên họp: “{subject}”</translation>
    </message>
    <message>
        <source>Paper replaced for “{subject}”</source>
        <translation>Thay tài liệu của “{subject}”</translation>
    </message>
    <message>
        <source>Ballot passed on to a successor: “{subject}”</source>
        <translation>Chuyển phiếu cho người kế nhiệm: “{subject}”</translation>
    </message>
    <message>
        <source>Count of “{subject}”</source>
        <translation>Kiểm phiếu “{subject}”</translation>
    </message>
    <message>
        <source>Objection to the count of “{subject}”</source>
        <translation>Phản đối kết quả kiểm phiếu “{subject}”</translation>
    </message>
    <message>
        <source>Stance on item {subject}</source>
        <translation>Đánh dấu ý kiến, nội dung {subject}</translation>
    </message>
    <message>
        <source>Comment on item {subject}</source>
        <translation>Ý kiến góp ý, nội dung {subject}</translation>
    </message>
    <message>
        <source>Reply on item {subject}</source>
        <translation>Trả lời ý kiến, nội dung {subject}</translation>
    </message>
    <message>
        <source>Changed comment on item {subject}</source>
        <translation>Sửa ý kiến góp ý, nội dung {subject}</translation>
    </message>
    <message>
        <source>Retracted comment on item {subject}</source>
        <translation>Rút ý kiến góp ý, nội dung {subject}</translation>
    </message>
    <message>
        <source>Answer to a comment on item {subject}</source>
        <translation>Tiếp thu, giải trình ý kiến, nội dung {subject}</translation>
    </message>
    <message>
        <source>Publication of “{subject}”</source>
        <translation>Phát hành “{subject}”</translation>
    </message>
    <message>
        <source>Item added: {subject}</source>
        <translation>Thêm nội dung: {subject}</translation>
    </message>
    <message>
        <source>Item withdrawn: {subject}</source>
        <translation>Rút nội dung: {subject}</translation>
    </message>
    <message>
        <source>Attendance announced for “{subject}”</source>
        <translation>Báo dự họp “{subject}”</translation>
    </message>
    <message>
        <source>Leave decided for “{subject}”</source>
        <translation>Quyết định việc xin vắng, “{subject}”</translation>
    </message>
    <message>
        <source>Joined “{subject}”</source>
        <translation>Vào họp “{subject}”</translation>
    </message>
    <message>
        <source>Roll call of “{subject}”</source>
        <translation>Điểm danh “{subject}”</translation>
    </message>
    <message>
        <source>Opening of “{subject}”</source>
        <translation>Khai mạc “{subject}”</translation>
    </message>
    <message>
        <source>Break in “{subject}”</source>
        <translation>Tạm nghỉ “{subject}”</translation>
    </message>
    <message>
        <source>“{subject}” goes on</source>
        <translation>“{subject}” tiếp tục</translation>
    </message>
    <message>
        <source>Close of “{subject}”</source>
        <translation>Bế mạc “{subject}”</translation>
    </message>
    <message>
        <source>Called: {subject}</source>
        <translation>Chuyển sang nội dung: {subject}</translation>
    </message>
    <message>
        <source>What came of {subject}</source>
        <translation>Kết quả của {subject}</translation>
    </message>
    <message>
        <source>Draft minutes of “{subject}”</source>
        <translation>Dự thảo biên bản “{subject}”</translation>
    </message>
    <message>
        <source>Correction to the minutes, {subject}</source>
        <translation>Góp ý biên bản, {subject}</translation>
    </message>
    <message>
        <source>Decision on a correction, {subject}</source>
        <translation>Quyết định về góp ý, {subject}</translation>
    </message>
    <message>
        <source>Final minutes of “{subject}”</source>
        <translation>Chốt biên bản “{subject}”</translation>
    </message>
    <message>
        <source>Signature on the minutes of “{subject}”</source>
        <translation>Ký số biên bản “{subject}”</translation>
    </message>
    <message>
        <source>Seal on the minutes of “{subject}”</source>
        <translation>Hoàn tất biên bản “{subject}”</translation>
    </message>
    <message>
        <source>Conclusion of item {subject}</source>
        <translation>Kết luận nội dung {subject}</translation>
    </message>
    <message>
        <source>Decision between two texts, {subject}</source>
        <translation>Quyết định giữa hai bản, {subject}</translation>
    </message>
    <message>
        <source>Publication of item {subject}</source>
        <translation>Phát hành nội dung {subject}</translation>
    </message>
    <message>
        <source>Question of item {subject}</source>
        <translation>Nội dung xin ý kiến {subject}</translation>
    </message>
    <message>
        <source>Paper added to item {subject}</source>
        <translation>Thêm tài liệu cho nội dung {subject}</translation>
    </message>
    <message>
        <source>Paper replaced in item {subject}</source>
        <translation>Thay tài liệu của nội dung {subject}</translation>
    </message>
    <message>
        <source>Paper withdrawn from item {subject}</source>
        <translation>Rút tài liệu của nội dung {subject}</translation>
    </message>
    <message>
        <source>New agenda: “{subject}”</source>
        <translation>Chương trình mới: “{subject}”</translation>
    </message>
    <message>
        <source>Title, time or place of “{subject}”</source>
        <translation>Tên, thời gian hoặc địa điểm của “{subject}”</translation>
    </message>
    <message>
        <source>Item of the agenda: {subject}</source>
        <translation>Nội dung của chương trình: {subject}</translation>
    </message>
    <message>
        <source>Item taken off “{subject}”</source>
        <translation>Bỏ nội dung khỏi “{subject}”</translation>
    </message>
    <message>
        <source>Order of “{subject}”</source>
        <translation>Thứ tự của “{subject}”</translation>
    </message>
    <message>
        <source>Agenda sent to the chair: “{subject}”</source>
        <translation>Trình chương trình: “{subject}”</translation>
    </message>
    <message>
        <source>Agenda sent back: “{subject}”</source>
        <translation>Trả lại chương trình: “{subject}”</translation>
    </message>
    <message>
        <source>Agenda approved: “{subject}”</source>
        <translation>Phê duyệt chương trình: “{subject}”</translation>
    </message>
    <message>
        <source>Agenda fixed: “{subject}”</source>
        <translation>Chốt chương trình: “{subject}”</translation>
    </message>
    <message>
        <source>Agenda opened again: “{subject}”</source>
        <translation>Mở lại chương trình: “{subject}”</translation>
    </message>
    <message>
        <source>Agenda sent out: “{subject}”</source>
        <translation>Phát hành chương trình: “{subject}”</translation>
    </message>
    <message>
        <source>New in the body: {subject}</source>
        <translation>Thêm người: {subject}</translation>
    </message>
    <message>
        <source>Changed entry: {subject}</source>
        <translation>Sửa thông tin: {subject}</translation>
    </message>
    <message>
        <source>Invitation for {subject}</source>
        <translation>Lời mời cho {subject}</translation>
    </message>
    <message>
        <source>Laptop joined for {subject}</source>
        <translation>Máy tham gia của {subject}</translation>
    </message>
    <message>
        <source>Aides named</source>
        <translation>Chỉ định người giúp việc</translation>
    </message>
    <message>
        <source>Leave to act in your name</source>
        <translation>Ủy quyền thay mặt</translation>
    </message>
    <message>
        <source>End of acting in somebody’s name</source>
        <translation>Chấm dứt thay mặt</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Ghi chú riêng</translation>
    </message>
    <message>
        <source>Brief for a member</source>
        <translation>Ý kiến tham mưu cho thành viên</translation>
    </message>
    <message>
        <source>Draft for a member</source>
        <translation>Dự thảo cho thành viên</translation>
    </message>
    <message>
        <source>Taken off a member’s desk</source>
        <translation>Rút khỏi bàn làm việc của thành viên</translation>
    </message>
    <message>
        <source>Agreed to a further laptop</source>
        <translation>Đồng ý thêm một máy</translation>
    </message>
    <message>
        <source>Agreed to a new role</source>
        <translation>Đồng ý giao vai trò</translation>
    </message>
    <message>
        <source>Proposal withdrawn</source>
        <translation>Rút đề xuất</translation>
    </message>
    <message>
        <source>New key of the register</source>
        <translation>Khóa mới của sổ ghi nhận</translation>
    </message>
    <message>
        <source>Laptop known: {subject}</source>
        <translation>Xác nhận máy: {subject}</translation>
    </message>
    <message>
        <source>Laptop not known: {subject}</source>
        <translation>Báo không nhận ra máy: {subject}</translation>
    </message>
    <message>
        <source>Laptop counts again: {subject}</source>
        <translation>Máy có giá trị trở lại: {subject}</translation>
    </message>
    <message>
        <source>Laptop emptied: {subject}</source>
        <translation>Đã xóa dữ liệu máy: {subject}</translation>
    </message>
    <message>
        <source>Office given to {subject}</source>
        <translation>Giao chức vụ cho {subject}</translation>
    </message>
    <message>
        <source>End of an office</source>
        <translation>Kết thúc chức vụ</translation>
    </message>
    <message>
        <source>Laptop withdrawn: {subject}</source>
        <translation>Thu hồi máy: {subject}</translation>
    </message>
    <message>
        <source>Settings of {subject}</source>
        <translation>Cài đặt của {subject}</translation>
    </message>
    <message>
        <source>Rules adopted by {subject}</source>
        <translation>Quy chế được {subject} áp dụng</translation>
    </message>
    <message>
        <source>Calendar adopted by {subject}</source>
        <translation>Lịch làm việc được {subject} áp dụng</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>đồng ý</translation>
    </message>
    <message>
        <source>agree, with a remark</source>
        <translation>đồng ý, có ý kiến thêm</translation>
    </message>
    <message>
        <source>do not agree</source>
        <translation>không đồng ý</translation>
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
        <source>takes no part</source>
        <translation>không tham gia</translation>
    </message>
    <message>
        <source>no objection</source>
        <translation>thống nhất</translation>
    </message>
    <message>
        <source>wish to speak</source>
        <translation>đăng ký phát biểu</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>chưa thống nhất</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>có mặt</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>từ xa</translation>
    </message>
    <message>
        <source>asks for leave</source>
        <translation>xin vắng</translation>
    </message>
    <message>
        <source>sends a stand-in</source>
        <translation>cử người dự thay</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>thông qua</translation>
    </message>
    <message>
        <source>adopted with changes</source>
        <translation>thông qua có sửa đổi</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>chưa thông qua</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>hoãn</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>rút</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>trả lại</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>chuyển xử lý</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>ghi nhận</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>chưa xem xét</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>Agenda items</source>
        <translation>Nội dung phiên họp</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Phiên họp</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản, tài liệu</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Ghi chú của tôi</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>{title} · p. {page}</source>
        <translation>{title} · tr. {page}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s) of this paper</source>
        <translation>
            <numerusform>còn %n trang của tài liệu này</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpersWords</name>
    <message>
        <source>comments and replies</source>
        <translation>ý kiến và trả lời</translation>
    </message>
    <message>
        <source>saying who comes</source>
        <translation>báo việc dự họp</translation>
    </message>
    <message>
        <source>requests for leave</source>
        <translation>giải quyết đề nghị vắng mặt</translation>
    </message>
    <message>
        <source>calling items and pausing</source>
        <translation>điều hành nội dung và tạm dừng phiên họp</translation>
    </message>
    <message>
        <source>in all meetings and items</source>
        <translation>ở mọi phiên họp và nội dung</translation>
    </message>
    <message>
        <source>until the end of {day}</source>
        <translation>đến hết {day}</translation>
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
        <source>A new laptop of yours: {title}</source>
        <translation>Máy mới của ông/bà: {title}</translation>
    </message>
    <message>
        <source>A new laptop of yours</source>
        <translation>Máy mới của ông/bà</translation>
    </message>
    <message>
        <source>What it records counts as yours. If you did not set it up, say so at once.</source>
        <translation>Nội dung ghi từ máy được coi là của ông/bà. Nếu không phải ông/bà cài đặt, xin báo ngay.</translation>
    </message>
    <message>
        <source>Is it yours?</source>
        <translation>Máy này của ông/bà?</translation>
    </message>
    <message numerus="yes">
        <source>%n matters wait for your word</source>
        <translation>
            <numerusform>%n việc chờ ý kiến của ông/bà</numerusform>
        </translation>
    </message>
    <message>
        <source>A role, a laptop or a ballot that one person alone does not decide.</source>
        <translation>Một vai trò, một máy hoặc một phiếu không do một người tự quyết định.</translation>
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
        <source>A vote was recorded for you: {title}</source>
        <translation>Đã ghi hộ ông/bà một phiếu biểu quyết: {title}</translation>
    </message>
    <message>
        <source>in the session, by the Secretariat</source>
        <translation>tại phiên họp, do Ban Thư ký ghi</translation>
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
        <source>You may lead: {title}</source>
        <translation>Ông/bà được điều hành: {title}</translation>
    </message>
    <message>
        <source>call items, pause and go on</source>
        <translation>đưa nội dung ra, tạm dừng và họp tiếp</translation>
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
        <source>in the name of {name}</source>
        <translation>thay mặt {name}</translation>
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
