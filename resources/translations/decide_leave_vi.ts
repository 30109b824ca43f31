<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>DecideLeaveDialog</name>
    <message>
        <source>Allow it</source>
        <translation>Cho phép</translation>
    </message>
    <message>
        <source>Do not allow it</source>
        <translation>Không cho phép</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>A stand-in may speak and has no vote. “Back” leaves the request undecided.</source>
        <translation>Người dự thay được phát biểu, không biểu quyết. Bấm “Quay lại” thì đề nghị vẫn chưa được quyết định.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Ghi quyết định</translation>
    </message>
    <message>
        <source>{name} asks to be absent</source>
        <translation>{name} xin vắng</translation>
    </message>
    <message>
        <source>You decide this in the name of {name}. Both your names stay beside it.</source>
        <translation>Ông/bà quyết định việc này thay mặt {name}. Tên của cả hai người được ghi bên cạnh.</translation>
    </message>
    <message>
        <source>Reason, for who asked</source>
        <translation>Lý do, gửi người đề nghị</translation>
    </message>
    <message>
        <source>Something to add (not needed)</source>
        <translation>Ghi thêm (không bắt buộc)</translation>
    </message>
    <message>
        <source>Please say why it is not allowed.</source>
        <translation>Xin nêu lý do không cho phép.</translation>
    </message>
</context>
</TS>
