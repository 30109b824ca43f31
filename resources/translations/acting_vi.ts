<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>ActingForm</name>
    <message>
        <source>Who may act in your name?</source>
        <translation>Ai được làm thay ông/bà?</translation>
    </message>
    <message>
        <source>What may they do?</source>
        <translation>Người đó được làm gì?</translation>
    </message>
    <message>
        <source>Write comments and replies on items</source>
        <translation>Viết ý kiến và trả lời về các nội dung</translation>
    </message>
    <message>
        <source>Those that everybody reads. What you write for the Secretariat or the chair alone, only you can write.</source>
        <translation>Chỉ ý kiến mọi người cùng đọc. Ý kiến gửi riêng Ban Thư ký hoặc người chủ trì thì chỉ ông/bà viết được.</translation>
    </message>
    <message>
        <source>Say how I take part in a meeting</source>
        <translation>Báo việc tôi dự họp</translation>
    </message>
    <message>
        <source>Decide on requests for leave</source>
        <translation>Giải quyết đề nghị vắng mặt</translation>
    </message>
    <message>
        <source>Call items, pause a session and go on</source>
        <translation>Điều hành nội dung, tạm dừng và tiếp tục phiên họp</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Ở đâu?</translation>
    </message>
    <message>
        <source>On everything I may do it for</source>
        <translation>Ở mọi nơi tôi được làm</translation>
    </message>
    <message>
        <source>Only on these items</source>
        <translation>Chỉ với các nội dung này</translation>
    </message>
    <message>
        <source>Items they may act on</source>
        <translation>Các nội dung họ được làm thay</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>Đến hết ngày</translation>
    </message>
    <message>
        <source>What they do is shown as “they for you”, and they must be allowed to read it themselves. You can end it at any time. They can never vote, answer a ballot or sign for you.</source>
        <translation>Việc họ làm luôn hiển thị là “họ, thay mặt ông/bà”, và bản thân họ phải được đọc nội dung đó. Ông/bà có thể chấm dứt bất cứ lúc nào. Họ không bao giờ được biểu quyết, trả lời phiếu hoặc ký thay.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Let them act for me</source>
        <translation>Giao làm thay tôi</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Xin chọn</translation>
    </message>
    <message>
        <source>Please choose who may act in your name.</source>
        <translation>Xin chọn người được làm thay ông/bà.</translation>
    </message>
    <message>
        <source>Please choose at least one thing they may do.</source>
        <translation>Xin chọn ít nhất một việc người đó được làm.</translation>
    </message>
    <message>
        <source>Please choose where they may do it.</source>
        <translation>Xin chọn nơi người đó được làm.</translation>
    </message>
    <message>
        <source>Please tick at least one item.</source>
        <translation>Xin đánh dấu ít nhất một nội dung.</translation>
    </message>
</context>
</TS>
