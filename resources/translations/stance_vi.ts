<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>StancePanel</name>
    <message>
        <source>You took this stance on papers that were replaced since. Keep it, or choose again.</source>
        <translation>Ông/bà đánh dấu theo tài liệu nay đã được thay thế. Xin giữ nguyên hoặc chọn lại.</translation>
    </message>
    <message>
        <source>Keep for the new version</source>
        <translation>Giữ cho phiên bản mới</translation>
    </message>
    <message>
        <source>Your stance</source>
        <translation>Ý kiến của ông/bà</translation>
    </message>
    <message>
        <source>What do you object to?</source>
        <translation>Ông/bà chưa thống nhất điểm nào?</translation>
    </message>
    <message>
        <source>Everybody who reads this item reads your reason.</source>
        <translation>Mọi người đọc nội dung này đều đọc được lý do của ông/bà.</translation>
    </message>
    <message>
        <source>Record the objection</source>
        <translation>Ghi ý kiến</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>Thống nhất</translation>
    </message>
    <message>
        <source>Wish to speak</source>
        <translation>Đăng ký phát biểu</translation>
    </message>
    <message>
        <source>Objection, with reason…</source>
        <translation>Chưa thống nhất, nêu lý do…</translation>
    </message>
    <message>
        <source>Recorded on this laptop {when} · waiting to be sent</source>
        <translation>Đã ghi trên máy này {when} · chờ gửi</translation>
    </message>
    <message>
        <source>Received {when} ✓</source>
        <translation>Hệ thống đã nhận {when} ✓</translation>
    </message>
    <message>
        <source>{standing} · late, after the cut-off</source>
        <translation>{standing} · muộn, sau hạn đánh dấu</translation>
    </message>
    <message>
        <source>It sorts the agenda and is not a vote. You can change it until debate on the item opens.</source>
        <translation>Dùng để xếp chương trình, không phải biểu quyết. Ông/bà thay đổi được đến khi bắt đầu thảo luận nội dung này.</translation>
    </message>
    <message>
        <source>After {moment} it counts as late.</source>
        <translation>Sau {moment} được tính là muộn.</translation>
    </message>
    <message>
        <source>Please write your reason first.</source>
        <translation>Xin ghi lý do trước.</translation>
    </message>
</context>
</TS>
