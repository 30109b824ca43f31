<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>SignMinutesDialog</name>
    <message>
        <source>Sign the minutes</source>
        <translation>Ký biên bản</translation>
    </message>
    <message>
        <source>Sign with your certificate</source>
        <translation>Ký bằng chứng thư số</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng thư số</translation>
    </message>
    <message>
        <source>Use the sample certificate</source>
        <translation>Dùng chứng thư mẫu</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>Mật khẩu của chứng thư số</translation>
    </message>
    <message>
        <source>The password is used once and kept nowhere.</source>
        <translation>Mật khẩu chỉ dùng một lần và không được lưu ở đâu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ký số</translation>
    </message>
    <message>
        <source>You sign as “{label}”. Once signed, nothing in the text can be changed any more.</source>
        <translation>Ông/bà ký với tư cách “{label}”. Sau khi ký, không thể sửa nội dung văn bản nữa.</translation>
    </message>
    <message>
        <source>Drop your certificate here (a .p12 or .pfx file)</source>
        <translation>Thả chứng thư số vào đây (tệp .p12 hoặc .pfx)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Chứng thư số</translation>
    </message>
    <message>
        <source>Sample certificate, without legal value</source>
        <translation>Chứng thư mẫu, không có giá trị pháp lý</translation>
    </message>
    <message>
        <source>Checking everything once more, then signing…</source>
        <translation>Đang kiểm tra lại toàn bộ rồi ký…</translation>
    </message>
</context>
</TS>
