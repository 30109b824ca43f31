<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>BallotAnswerPanel</name>
    <message>
        <source>Your answer</source>
        <translation>Ý kiến của ông/bà</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Đúng như vậy</translation>
    </message>
    <message>
        <source>It is wrong…</source>
        <translation>Không đúng…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Thay đổi…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ý kiến kèm theo</translation>
    </message>
    <message>
        <source>Submit my answer…</source>
        <translation>Gửi ý kiến…</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation>Thay đổi ý kiến</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>I cannot take part (interest)…</source>
        <translation>Tôi không thể tham gia (có liên quan)…</translation>
    </message>
    <message>
        <source>Answers are shown when the ballot has been counted.</source>
        <translation>Các câu trả lời chỉ hiện sau khi kiểm phiếu.</translation>
    </message>
    <message>
        <source>Comment (needed)</source>
        <translation>Ý kiến kèm theo (bắt buộc)</translation>
    </message>
    <message>
        <source>Needed with a remark, with “no”, and with another opinion</source>
        <translation>Bắt buộc khi có ý kiến thêm, không đồng ý hoặc có ý kiến khác</translation>
    </message>
    <message>
        <source>You gave no answer; none is needed any more.</source>
        <translation>Ông/bà chưa trả lời; nay không cần trả lời nữa.</translation>
    </message>
    <message>
        <source>You did not vote.</source>
        <translation>Ông/bà không biểu quyết.</translation>
    </message>
    <message>
        <source>You gave no answer in time and are counted as agreeing.</source>
        <translation>Ông/bà không trả lời đúng hạn và được coi là đồng ý.</translation>
    </message>
    <message>
        <source>You gave no answer in time.</source>
        <translation>Ông/bà không trả lời đúng hạn.</translation>
    </message>
    <message>
        <source>The Secretariat recorded “{choice}” for you.</source>
        <translation>Ban Thư ký đã ghi nhận “{choice}” thay ông/bà.</translation>
    </message>
    <message>
        <source>“{choice}”. Recorded on this laptop {recorded}, not yet received; it must arrive by {deadline}.</source>
        <translation>“{choice}”. Đã ghi trên máy này {recorded}, hệ thống chưa nhận; phải đến trước {deadline}.</translation>
    </message>
    <message>
        <source>“{choice}”. Recorded on this laptop {recorded}, not received in time; the chair rules on it.</source>
        <translation>“{choice}”. Đã ghi trên máy này {recorded}, hệ thống không nhận được đúng hạn; người chủ trì sẽ quyết định.</translation>
    </message>
    <message>
        <source>“{choice}”. Received {received}, after the deadline; the chair rules on it before the count.</source>
        <translation>“{choice}”. Hệ thống nhận {received}, sau thời hạn; người chủ trì quyết định trước khi kiểm phiếu.</translation>
    </message>
    <message>
        <source>“{choice}”. Received {received}, after the deadline; the chair did not let it count.</source>
        <translation>“{choice}”. Hệ thống nhận {received}, sau thời hạn; người chủ trì không cho tính.</translation>
    </message>
    <message>
        <source>“{choice}”. Received {received} ✓ · you can change it until {deadline}</source>
        <translation>“{choice}”. Hệ thống đã nhận {received} ✓ · có thể thay đổi đến {deadline}</translation>
    </message>
    <message>
        <source>“{choice}”. Received {received} ✓</source>
        <translation>“{choice}”. Hệ thống đã nhận {received} ✓</translation>
    </message>
    <message>
        <source>The Secretariat recorded this answer because you could not. It counts once the chair confirms it.</source>
        <translation>Ban Thư ký ghi nhận vì ông/bà không tự gửi được. Câu trả lời được tính khi người chủ trì xác nhận.</translation>
    </message>
    <message>
        <source>The papers were changed after you answered.</source>
        <translation>Tài liệu đã thay đổi sau khi ông/bà trả lời.</translation>
    </message>
    <message>
        <source>Keep my answer</source>
        <translation>Giữ ý kiến của tôi</translation>
    </message>
    <message>
        <source>“{title}” was replaced by version {version} after you answered. Your answer was given on the former version.</source>
        <translation>“{title}” đã được thay bằng phiên bản {version} sau khi ông/bà trả lời. Ông/bà đã trả lời trên phiên bản trước.</translation>
    </message>
    <message>
        <source>Keep it for version {version}</source>
        <translation>Giữ cho phiên bản {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n papers not opened yet (only you see this).</source>
        <translation>
            <numerusform>%n tài liệu chưa mở (chỉ ông/bà thấy điều này).</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is over. An answer that arrives by {until} is kept; the chair rules on it.</source>
        <translation>Đã hết hạn. Câu trả lời đến trước {until} vẫn được giữ; người chủ trì sẽ quyết định.</translation>
    </message>
    <message>
        <source>No network: your answer is recorded here now and must be received by {deadline}. If it is received later, it is kept and the chair rules on it.</source>
        <translation>Không có mạng: câu trả lời được ghi trên máy ngay bây giờ và hệ thống phải nhận được trước {deadline}. Nếu đến muộn, câu trả lời vẫn được giữ và người chủ trì quyết định.</translation>
    </message>
    <message>
        <source>Please say in a few words why; it is part of this answer.</source>
        <translation>Xin nêu ngắn gọn lý do; đây là một phần của câu trả lời.</translation>
    </message>
</context>
</TS>
