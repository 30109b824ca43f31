<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AttendanceDialog</name>
    <message>
        <source>How will you take part?</source>
        <translation>Ông/bà sẽ dự họp thế nào?</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Báo cho ai?</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Có mặt tại phòng họp</translation>
    </message>
    <message>
        <source>Remotely, from my laptop</source>
        <translation>Từ xa, bằng máy của tôi</translation>
    </message>
    <message>
        <source>I cannot come and ask for leave</source>
        <translation>Tôi không dự được và xin phép vắng</translation>
    </message>
    <message>
        <source>Somebody comes in my place</source>
        <translation>Có người dự thay tôi</translation>
    </message>
    <message>
        <source>Name and office of the stand-in</source>
        <translation>Họ tên và chức vụ người dự thay</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Tell the Secretariat</source>
        <translation>Báo Ban Thư ký</translation>
    </message>
    <message>
        <source>Reason, for the chair</source>
        <translation>Lý do, để người chủ trì xem xét</translation>
    </message>
    <message>
        <source>Only in part? Say from when until when</source>
        <translation>Chỉ dự một phần? Xin ghi từ lúc nào đến lúc nào</translation>
    </message>
    <message>
        <source>How will {name} take part?</source>
        <translation>{name} sẽ dự họp thế nào?</translation>
    </message>
    <message>
        <source>Remotely</source>
        <translation>Dự từ xa</translation>
    </message>
    <message>
        <source>Cannot come, asks for leave</source>
        <translation>Không dự được, xin vắng</translation>
    </message>
    <message>
        <source>Sends a stand-in</source>
        <translation>Cử người dự thay</translation>
    </message>
    <message>
        <source>You say this in the name of {name}. Both your names stay beside it.</source>
        <translation>Ông/bà báo việc này thay mặt {name}. Tên của cả hai người được ghi bên cạnh.</translation>
    </message>
    <message>
        <source>{name} counts for the quorum once the secretary has recorded it.</source>
        <translation>{name} được tính vào số thành viên dự họp khi thư ký đã ghi nhận.</translation>
    </message>
    <message>
        <source>The chair decides whether to allow it. A stand-in has no vote and does not count for the quorum; the vote stays with {name}.</source>
        <translation>Người chủ trì quyết định có cho phép hay không. Người dự thay không biểu quyết và không được tính vào số thành viên dự họp; quyền biểu quyết vẫn của {name}.</translation>
    </message>
    <message>
        <source>You count for the quorum once the secretary has recorded you at the roll call.</source>
        <translation>Ông/bà được tính vào số thành viên cần có mặt khi thư ký đã ghi tên ông/bà lúc điểm danh.</translation>
    </message>
    <message>
        <source>You count for the quorum once the secretary has recorded you as remote, and vote from your laptop.</source>
        <translation>Ông/bà được tính vào số thành viên cần có mặt khi thư ký đã ghi ông/bà dự từ xa, và ông/bà biểu quyết trên máy của mình.</translation>
    </message>
    <message>
        <source>Please name who comes instead.</source>
        <translation>Xin ghi tên người dự thay.</translation>
    </message>
    <message>
        <source>The chair decides whether to allow it. Who is absent does not count for the quorum.</source>
        <translation>Người chủ trì quyết định có cho phép hay không. Người vắng mặt không được tính vào số thành viên cần có mặt.</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Cho tôi</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Xin chọn</translation>
    </message>
    <message>
        <source>The chair decides whether to allow it. A stand-in has no vote and does not count for the quorum; your vote stays yours.</source>
        <translation>Người chủ trì quyết định có cho phép hay không. Người dự thay không biểu quyết và không được tính vào số thành viên cần có mặt; quyền biểu quyết vẫn là của ông/bà.</translation>
    </message>
    <message>
        <source>Please give the chair a reason.</source>
        <translation>Xin nêu lý do để người chủ trì xem xét.</translation>
    </message>
</context>
</TS>
