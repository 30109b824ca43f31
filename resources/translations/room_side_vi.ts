<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>RoomSide</name>
    <message>
        <source>Taking part</source>
        <translation>Tham dự</translation>
    </message>
    <message>
        <source>Wish to speak</source>
        <translation>Đăng ký phát biểu</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Conclusion of the item</source>
        <translation>Kết luận của nội dung</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Lead agency of the task</source>
        <translation>Cơ quan chủ trì nhiệm vụ</translation>
    </message>
    <message>
        <source>Due date of the task</source>
        <translation>Thời hạn nhiệm vụ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>{sign} {room} + {remote} remote of {members} · {needed} needed</source>
        <translation>{sign} {room} + {remote} từ xa trên {members} · cần {needed}</translation>
    </message>
    <message>
        <source>Conclusion of item {number}</source>
        <translation>Kết luận nội dung {number}</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Đã ghi nhận.</translation>
    </message>
    <message>
        <source>Is recorded when you stop typing.</source>
        <translation>Được ghi nhận khi ngừng nhập.</translation>
    </message>
    <message>
        <source>What the chair concludes, as it will stand in the minutes.</source>
        <translation>Kết luận của người chủ trì, đúng như sẽ ghi trong biên bản.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
</context>
</TS>
