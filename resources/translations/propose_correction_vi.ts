<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>ProposeCorrectionDialog</name>
    <message>
        <source>Propose a correction</source>
        <translation>Đề nghị sửa</translation>
    </message>
    <message>
        <source>The Secretariat takes it into the minutes or answers why not. Everybody who reads the minutes sees both.</source>
        <translation>Ban Thư ký tiếp thu vào biên bản hoặc trả lời lý do. Mọi người đọc biên bản đều thấy cả hai.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>What should be corrected</source>
        <translation>Điều cần sửa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>The minutes as a whole</source>
        <translation>Toàn bộ biên bản</translation>
    </message>
    <message>
        <source>Write what should be corrected.</source>
        <translation>Hãy ghi điều cần sửa.</translation>
    </message>
</context>
</TS>
