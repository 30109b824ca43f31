<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>RuleLateDialog</name>
    <message>
        <source>Rule on a late answer</source>
        <translation>Quyết định về phiếu đến muộn</translation>
    </message>
    <message>
        <source>You decide before the answer is shown to you, so that it cannot matter what it says.</source>
        <translation>Ông/bà quyết định trước khi xem câu trả lời, để nội dung không ảnh hưởng đến quyết định.</translation>
    </message>
    <message>
        <source>It counts: it was given in time and could not arrive</source>
        <translation>Được tính: đã trả lời đúng hạn nhưng không gửi đến được</translation>
    </message>
    <message>
        <source>It does not count: its author is listed as not voting</source>
        <translation>Không được tính: người trả lời được ghi là không biểu quyết</translation>
    </message>
    <message>
        <source>What you found, for the record</source>
        <translation>Sự việc đã xác minh, để ghi vào sổ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>The answer of {name} came late</source>
        <translation>Phiếu của {name} đến muộn</translation>
    </message>
    <message>
        <source>Deadline: {when}</source>
        <translation>Thời hạn: {when}</translation>
    </message>
    <message>
        <source>Recorded on the laptop, by its own clock: {when}</source>
        <translation>Ghi trên máy, theo đồng hồ của máy: {when}</translation>
    </message>
    <message>
        <source>Received by the central system: {when}, {late} after the deadline</source>
        <translation>Hệ thống trung tâm nhận: {when}, muộn {late}</translation>
    </message>
    <message>
        <source>By the laptop’s clock, too, it was recorded after the deadline.</source>
        <translation>Theo đồng hồ của máy, phiếu cũng được ghi sau thời hạn.</translation>
    </message>
    <message>
        <source>A laptop’s clock can be wrong; how it reached the network is for you to ask.</source>
        <translation>Đồng hồ của máy có thể sai; ông/bà cần hỏi rõ máy đã có mạng khi nào.</translation>
    </message>
    <message>
        <source>Please choose one of the two.</source>
        <translation>Xin chọn một trong hai.</translation>
    </message>
    <message>
        <source>Please write what you found; it stands on record.</source>
        <translation>Xin ghi rõ sự việc; nội dung này lưu trong sổ.</translation>
    </message>
</context>
</TS>
