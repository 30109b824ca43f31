<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>JoinSignIn</name>
    <message>
        <source>Sign in at your organisation</source>
        <translation>Đăng nhập tại cơ quan</translation>
    </message>
    <message>
        <source>Your organisation confirms that it is you who joins with this laptop. The button below opens its sign-in page in your browser; this window goes on by itself once you have signed in. You need it this once.</source>
        <translation>Cơ quan xác nhận đúng là ông/bà tham gia bằng máy này. Nút bên dưới mở trang đăng nhập của cơ quan trong trình duyệt; đăng nhập xong, cửa sổ này tự chuyển sang bước sau. Chỉ cần làm việc này một lần.</translation>
    </message>
    <message>
        <source>Check this name in the browser before you type a password. Nothing of your sign-in is kept: the central system learns that it is you, and no more.</source>
        <translation>Xin kiểm tra tên này trên trình duyệt trước khi nhập mật khẩu. Hệ thống không lưu gì về việc đăng nhập, chỉ được biết đó đúng là ông/bà.</translation>
    </message>
    <message>
        <source>Did no browser open? Copy the link into one on this laptop.</source>
        <translation>Trình duyệt chưa mở? Xin chép liên kết và dán vào trình duyệt trên máy này.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Chép liên kết</translation>
    </message>
    <message>
        <source>You sign in at {host}.</source>
        <translation>Ông/bà đăng nhập tại {host}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã chép</translation>
    </message>
</context>
</TS>
