<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>BallotPage</name>
    <message>
        <source>Opinion ballot</source>
        <translation>Phiếu lấy ý kiến</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Nội dung xin ý kiến</translation>
    </message>
    <message>
        <source>This ballot is not here</source>
        <translation>Phiếu này chưa có trên máy</translation>
    </message>
    <message>
        <source>sent by {name}, {date}</source>
        <translation>{name} gửi, {date}</translation>
    </message>
    <message>
        <source>vote open</source>
        <translation>đang biểu quyết</translation>
    </message>
    <message>
        <source>Closes {when} · open for {days}</source>
        <translation>Hết hạn {when} · lấy ý kiến trong {days}</translation>
    </message>
    <message>
        <source>Closes {when}</source>
        <translation>Hết hạn {when}</translation>
    </message>
    <message>
        <source>If you do not answer by {when} you are counted as agreeing, by the {rules}.</source>
        <translation>Nếu không trả lời trước {when}, ông/bà được coi là đồng ý, theo {rules}.</translation>
    </message>
    <message>
        <source>You are listed as taking no part, with this reason. You can change it while the ballot is open.</source>
        <translation>Ông/bà được ghi là không tham gia, kèm lý do này. Có thể thay đổi khi phiếu còn hạn.</translation>
    </message>
    <message>
        <source>You cannot take part?</source>
        <translation>Ông/bà không thể tham gia?</translation>
    </message>
    <message>
        <source>I take no part</source>
        <translation>Tôi không tham gia</translation>
    </message>
    <message>
        <source>The Secretariat recorded “{choice}” for you.</source>
        <translation>Ban Thư ký đã ghi nhận “{choice}” thay ông/bà.</translation>
    </message>
    <message>
        <source>The result becomes visible to all members, with every answer by name. It cannot be taken back.</source>
        <translation>Kết quả cùng từng câu trả lời theo tên sẽ hiện với mọi thành viên. Không thể rút lại.</translation>
    </message>
    <message>
        <source>Count the ballot now?</source>
        <translation>Kiểm phiếu bây giờ?</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Kiểm phiếu</translation>
    </message>
    <message>
        <source>The question is taken back. Answers already given stay on record and are not counted.</source>
        <translation>Nội dung xin ý kiến được rút lại. Các câu trả lời đã gửi vẫn lưu trong sổ và không được tính.</translation>
    </message>
    <message>
        <source>Withdraw the ballot</source>
        <translation>Rút phiếu lấy ý kiến</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút phiếu</translation>
    </message>
    <message>
        <source>Your laptop recounts every ballot by itself. What you write stands on record for all to read.</source>
        <translation>Máy của ông/bà tự kiểm lại mọi phiếu. Nội dung ông/bà viết được ghi vào sổ để mọi người cùng đọc.</translation>
    </message>
    <message>
        <source>What is wrong with the count?</source>
        <translation>Kết quả kiểm phiếu sai ở đâu?</translation>
    </message>
    <message>
        <source>Put it on record</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>This is recorded in your name.</source>
        <translation>Việc này được ghi nhận dưới tên ông/bà.</translation>
    </message>
    <message>
        <source>Your answer is recorded.</source>
        <translation>Đã ghi câu trả lời của ông/bà.</translation>
    </message>
</context>
</TS>
