<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AccountsDialog</name>
    <message>
        <source>With which accounts do they sign in?</source>
        <translation>Từng người đăng nhập bằng tài khoản nào?</translation>
    </message>
    <message>
        <source>Your body has people sign in when they join. Enter the mailbox or account of each person there; only who signs in with it can use the invitation. Everybody in your body can read these accounts.</source>
        <translation>Cơ quan yêu cầu đăng nhập khi tham gia. Xin nhập hộp thư hoặc tài khoản của từng người; chỉ ai đăng nhập bằng tài khoản đó mới dùng được lời mời. Mọi người trong cơ quan đều đọc được các tài khoản này.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Mời</translation>
    </message>
</context>
</TS>
