<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>RollPanel</name>
    <message>
        <source>P in the room · R remote · E excused · S stand-in · V absent</source>
        <translation>P có mặt · R từ xa · E vắng có phép · S người dự thay · V vắng</translation>
    </message>
    <message>
        <source>Take over what laptops and members say</source>
        <translation>Lấy theo máy và báo trước</translation>
    </message>
    <message>
        <source>Record the roll call</source>
        <translation>Ghi nhận điểm danh</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>có mặt</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>từ xa</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>vắng có phép</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>người dự thay</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>vắng</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Báo trước</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>to record</source>
        <translation>chờ ghi nhận</translation>
    </message>
    <message>
        <source>{room} + {remote} remote = {present} of {members} · {needed} needed {sign}</source>
        <translation>{room} + {remote} từ xa = {present} trên {members} · cần {needed} {sign}</translation>
    </message>
    <message>
        <source>{name}: {how}</source>
        <translation>{name}: {how}</translation>
    </message>
    <message>
        <source>Allow or refuse</source>
        <translation>Đồng ý hoặc từ chối</translation>
    </message>
    <message>
        <source>Ask to be absent</source>
        <translation>Xin vắng mặt</translation>
    </message>
    <message>
        <source>a stand-in has no vote</source>
        <translation>người dự thay không biểu quyết</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Người dự thay</translation>
    </message>
    <message>
        <source>Name of the stand-in, who has no vote</source>
        <translation>Tên người dự thay (không biểu quyết)</translation>
    </message>
</context>
</TS>
