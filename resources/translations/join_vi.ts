<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>JoinPanel</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Verify minutes without joining…</source>
        <translation>Kiểm tra biên bản, không cần tham gia…</translation>
    </message>
    <message>
        <source>Reading your invitation…</source>
        <translation>Đang đọc giấy mời…</translation>
    </message>
    <message>
        <source>Looking for a safe place for your keys…</source>
        <translation>Đang tìm nơi an toàn để giữ khóa…</translation>
    </message>
    <message>
        <source>Making your keys and asking the central system to admit this laptop…</source>
        <translation>Đang tạo khóa và đề nghị hệ thống trung tâm chấp nhận máy này…</translation>
    </message>
    <message>
        <source>Asking your organisation for its sign-in page…</source>
        <translation>Đang mở trang đăng nhập của cơ quan…</translation>
    </message>
    <message>
        <source>Waiting until you have signed in in the browser…</source>
        <translation>Đang chờ ông/bà đăng nhập trong trình duyệt…</translation>
    </message>
    <message>
        <source>Keeping that…</source>
        <translation>Đang ghi nhận…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Giấy mời</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ông/bà</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>Mở Hôm nay</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Đăng nhập bằng trình duyệt</translation>
    </message>
    <message>
        <source>What the Secretariat sees about you: that papers arrived, and what you submit. Never what you read.</source>
        <translation>Ban Thư ký chỉ thấy: tài liệu đã về máy và những gì ông/bà gửi. Không bao giờ thấy ông/bà đọc gì.</translation>
    </message>
    <message>
        <source>Trouble? Secretariat, {phone}.</source>
        <translation>Cần giúp? Ban Thư ký, {phone}.</translation>
    </message>
    <message>
        <source>Trouble? Call the Secretariat; its number stands on your invitation.</source>
        <translation>Cần giúp? Xin gọi Ban Thư ký; số điện thoại ghi trên giấy mời.</translation>
    </message>
</context>
</TS>
