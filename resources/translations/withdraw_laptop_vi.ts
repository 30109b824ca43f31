<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>WithdrawLaptopDialog</name>
    <message>
        <source>From the moment the central system has this, nothing recorded on that laptop counts. What it sent before stays. It cannot be taken back; the person can be invited again.</source>
        <translation>Từ lúc hệ thống trung tâm nhận được, mọi nội dung ghi từ máy đó không còn giá trị. Nội dung đã gửi trước đó vẫn giữ nguyên. Việc này không rút lại được; có thể mời lại người dùng.</translation>
    </message>
    <message>
        <source>Reason, stays on record</source>
        <translation>Lý do, được lưu trong hồ sơ</translation>
    </message>
    <message>
        <source>Also empty the laptop when it is next in touch</source>
        <translation>Xóa cả dữ liệu trên máy khi máy kết nối lại</translation>
    </message>
    <message>
        <source>It hands over what it has not sent yet, then deletes its keys, papers and notes. Choose this for a lost or stolen laptop.</source>
        <translation>Máy gửi nốt nội dung chưa gửi, rồi xóa khóa, tài liệu và ghi chú. Chọn mục này khi máy bị mất hoặc bị lấy cắp.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Withdraw the laptop</source>
        <translation>Thu hồi máy</translation>
    </message>
    <message>
        <source>Why is this laptop of {name} withdrawn?</source>
        <translation>Vì sao thu hồi máy này của {name}?</translation>
    </message>
    <message>
        <source>Why is this laptop of {name} emptied?</source>
        <translation>Vì sao xóa dữ liệu máy này của {name}?</translation>
    </message>
    <message>
        <source>Empty the laptop</source>
        <translation>Xóa dữ liệu máy</translation>
    </message>
</context>
</TS>
