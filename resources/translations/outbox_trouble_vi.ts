<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>OutboxTroublePanel</name>
    <message>
        <source>What needs your attention</source>
        <translation>Mục cần ông/bà xử lý</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Nội dung của ông/bà</translation>
    </message>
    <message>
        <source>Save this result</source>
        <translation>Lưu kết quả này</translation>
    </message>
    <message>
        <source>Decide in the agenda</source>
        <translation>Quyết định trong chương trình</translation>
    </message>
    <message>
        <source>The count is wrong…</source>
        <translation>Kết quả kiểm phiếu sai…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Giữ bản của tôi</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Giữ bản kia</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Sao chép nội dung</translation>
    </message>
    <message>
        <source>Both texts stay on record.</source>
        <translation>Cả hai bản đều lưu trong sổ.</translation>
    </message>
    <message>
        <source>{entry}: two texts</source>
        <translation>{entry}: hai bản</translation>
    </message>
    <message>
        <source>recorded {made} · answered {since}</source>
        <translation>ghi {made} · trả lời {since}</translation>
    </message>
    <message>
        <source>What was built on it goes with it: {entries}</source>
        <translation>Các mục dựa trên mục này cũng đi cùng: {entries}</translation>
    </message>
    <message>
        <source>The Secretariat or the chair has decided which text holds. Yours stays on record.</source>
        <translation>Ban Thư ký hoặc người chủ trì đã quyết định bản có hiệu lực. Bản của ông/bà vẫn lưu trong sổ.</translation>
    </message>
    <message>
        <source>Somebody else changed the same text before yours was received. Decide which holds.</source>
        <translation>Có người khác đã sửa nội dung này trước khi hệ thống nhận bản của ông/bà. Xin quyết định bản nào có hiệu lực.</translation>
    </message>
    <message>
        <source>This laptop recounted the ballot and comes to another result: {why}</source>
        <translation>Máy này đã kiểm lại phiếu và có kết quả khác: {why}</translation>
    </message>
    <message>
        <source>This laptop checked what the central system decided and does not agree. Please tell the Secretariat. {why}</source>
        <translation>Máy này đã kiểm tra quyết định của hệ thống trung tâm và thấy không khớp. Xin báo Ban Thư ký. {why}</translation>
    </message>
    <message>
        <source>Not accepted: {why}</source>
        <translation>Chưa được chấp nhận: {why}</translation>
    </message>
    <message>
        <source>YOURS · {when}</source>
        <translation>BẢN CỦA ÔNG/BÀ · {when}</translation>
    </message>
    <message>
        <source>{name} · received {when}</source>
        <translation>{name} · hệ thống nhận {when}</translation>
    </message>
    <message>
        <source>Correct and submit again</source>
        <translation>Sửa và gửi lại</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Bỏ…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cất đi</translation>
    </message>
    <message>
        <source>Please write the text that shall hold.</source>
        <translation>Xin nhập nội dung có hiệu lực.</translation>
    </message>
    <message>
        <source>Please write the text; without it nothing can be submitted.</source>
        <translation>Xin nhập nội dung; chưa có nội dung thì chưa gửi được.</translation>
    </message>
</context>
</TS>
