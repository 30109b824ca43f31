<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>NameAideDialog</name>
    <message>
        <source>Who is to be your aide?</source>
        <translation>Ông/bà chọn ai làm trợ lý?</translation>
    </message>
    <message>
        <source>From now on they read the ballots put to you and what you share with your office. They lay briefs and drafts on your desk; only you submit anything. You can end it at any time.</source>
        <translation>Từ nay người này đọc được các phiếu xin ý kiến gửi đến ông/bà và những gì ông/bà chia sẻ với bộ phận giúp việc. Họ chuẩn bị bản tóm tắt và dự thảo để ông/bà xem; chỉ ông/bà mới gửi. Ông/bà có thể chấm dứt bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người được chọn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Name as my aide</source>
        <translation>Chọn làm trợ lý</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Xin chọn</translation>
    </message>
</context>
</TS>
