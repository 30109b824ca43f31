<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>HelpersPage</name>
    <message>
        <source>People who help me</source>
        <translation>Người giúp tôi</translation>
    </message>
    <message>
        <source>Who prepares things for you, and who may act in your name. Nobody votes, answers a ballot or signs for another person.</source>
        <translation>Ai chuẩn bị cho ông/bà, và ai được làm thay ông/bà. Không ai biểu quyết, trả lời phiếu hoặc ký thay người khác.</translation>
    </message>
    <message>
        <source>My aides</source>
        <translation>Trợ lý của tôi</translation>
    </message>
    <message>
        <source>Your aides read the ballots put to you and what you share with your office, and they prepare briefs and drafts. They never answer for you.</source>
        <translation>Trợ lý đọc các phiếu xin ý kiến gửi đến ông/bà và những gì ông/bà chia sẻ với bộ phận giúp việc, đồng thời chuẩn bị bản tóm tắt và dự thảo. Họ không bao giờ trả lời thay ông/bà.</translation>
    </message>
    <message>
        <source>Name an aide…</source>
        <translation>Chọn trợ lý…</translation>
    </message>
    <message>
        <source>Acting in my name</source>
        <translation>Làm thay tôi</translation>
    </message>
    <message>
        <source>Somebody may do in your name what you choose here, until a day you choose. Everybody sees that they did it for you.</source>
        <translation>Người được giao làm thay ông/bà những việc ông/bà chọn ở đây, đến ngày ông/bà định. Mọi người đều thấy họ làm thay mặt ông/bà.</translation>
    </message>
    <message>
        <source>Let somebody act for me…</source>
        <translation>Giao người làm thay…</translation>
    </message>
    <message>
        <source>Whom I help</source>
        <translation>Tôi giúp ai</translation>
    </message>
    <message>
        <source>What others entrusted to you. You can give it up at any time.</source>
        <translation>Những việc người khác giao cho ông/bà. Ông/bà có thể thôi nhận bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Thôi chọn…</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Chấm dứt…</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>Thôi nhận…</translation>
    </message>
    <message>
        <source>You have not named an aide.</source>
        <translation>Ông/bà chưa chọn trợ lý nào.</translation>
    </message>
    <message>
        <source>Nobody acts in your name.</source>
        <translation>Chưa ai được làm thay ông/bà.</translation>
    </message>
    <message>
        <source>You are their aide: you read the ballots put to them and prepare briefs and drafts.</source>
        <translation>Ông/bà là trợ lý: ông/bà đọc các phiếu xin ý kiến gửi đến họ và chuẩn bị bản tóm tắt, dự thảo.</translation>
    </message>
    <message>
        <source>Is {name} your aide no longer?</source>
        <translation>{name} thôi làm trợ lý của ông/bà?</translation>
    </message>
    <message>
        <source>Remove as my aide</source>
        <translation>Thôi làm trợ lý</translation>
    </message>
    <message>
        <source>What they prepared for you stays on record.</source>
        <translation>Những gì họ đã chuẩn bị vẫn được lưu.</translation>
    </message>
    <message>
        <source>They no longer read the ballots put to you.</source>
        <translation>Họ không đọc được các phiếu xin ý kiến gửi đến ông/bà nữa.</translation>
    </message>
    <message>
        <source>They are given nothing that you share with your office from now on.</source>
        <translation>Từ nay họ không nhận những gì ông/bà chia sẻ với bộ phận giúp việc.</translation>
    </message>
    <message>
        <source>Let somebody act for me</source>
        <translation>Giao người làm thay tôi</translation>
    </message>
    <message>
        <source>Is {name} to act in your name no longer?</source>
        <translation>{name} thôi làm thay ông/bà?</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Chấm dứt ngay</translation>
    </message>
    <message>
        <source>Do you give up acting for {name}?</source>
        <translation>Ông/bà thôi làm thay {name}?</translation>
    </message>
    <message>
        <source>Give it up now</source>
        <translation>Thôi nhận ngay</translation>
    </message>
    <message>
        <source>What was done until now stays, and stays shown as it was.</source>
        <translation>Những gì đã làm đến nay vẫn giữ nguyên và vẫn hiển thị như cũ.</translation>
    </message>
</context>
</TS>
