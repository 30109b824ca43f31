<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>MemberForm</name>
    <message>
        <source>Chair, secretaries and administrators are changed and invited by administrators only.</source>
        <translation>Chỉ quản trị viên được thay đổi và mời người chủ trì, thư ký và quản trị viên.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Place in protocol order</source>
        <translation>Thứ tự lễ tân</translation>
    </message>
    <message>
        <source>Decides: has a vote</source>
        <translation>Có quyền biểu quyết</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Người chủ trì</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị viên</translation>
    </message>
    <message>
        <source>Agency officer</source>
        <translation>Cán bộ cơ quan</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Trợ lý</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Kiểm tra viên</translation>
    </message>
    <message>
        <source>Without any role a person has left the body.</source>
        <translation>Người không còn vai trò nào là đã rời cơ quan.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Invite with a laptop</source>
        <translation>Mời kèm một máy</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Give an office…</source>
        <translation>Giao chức vụ…</translation>
    </message>
    <message>
        <source>No laptop yet. Invite the person and hand over the sheet.</source>
        <translation>Chưa có máy. Xin mời và trao tờ mời.</translation>
    </message>
    <message>
        <source>Laptops are withdrawn by administrators.</source>
        <translation>Quản trị viên thu hồi máy.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>từ {begin} đến {end}</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>quyền</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Kết thúc…</translation>
    </message>
    <message>
        <source>admitted {day}</source>
        <translation>chấp nhận {day}</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Thu hồi…</translation>
    </message>
    <message>
        <source>shut out: its person does not know it</source>
        <translation>đang bị khóa: chủ máy không nhận ra</translation>
    </message>
    <message>
        <source>withdrawn {day}: {reason}</source>
        <translation>thu hồi {day}: {reason}</translation>
    </message>
    <message>
        <source>Empty it…</source>
        <translation>Xóa dữ liệu…</translation>
    </message>
    <message>
        <source>to be emptied when it is next in touch</source>
        <translation>sẽ xóa dữ liệu khi máy kết nối lại</translation>
    </message>
    <message>
        <source>emptied {day}</source>
        <translation>đã xóa dữ liệu {day}</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Cần có họ tên.</translation>
    </message>
    <message>
        <source>Who decides is a member: tick “Member” too, or take the vote.</source>
        <translation>Người biểu quyết phải là thành viên: xin chọn thêm “Thành viên” hoặc bỏ quyền biểu quyết.</translation>
    </message>
</context>
</TS>
