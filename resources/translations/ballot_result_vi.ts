<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>BallotResultPanel</name>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Answers by name</source>
        <translation>Ý kiến theo tên</translation>
    </message>
    <message>
        <source>The count is wrong…</source>
        <translation>Kết quả kiểm phiếu sai…</translation>
    </message>
    <message>
        <source>You: {choice}</source>
        <translation>Ông/bà: {choice}</translation>
    </message>
    <message>
        <source>{favour} of {members} in favour, {needed} needed: {agree} agreed and {deemed} did not answer, which counts as agreeing.</source>
        <translation>{favour} trên {members} đồng ý, cần {needed}: {agree} trả lời đồng ý và {deemed} không trả lời, được coi là đồng ý.</translation>
    </message>
    <message>
        <source>{favour} of {members} in favour, {needed} needed.</source>
        <translation>{favour} trên {members} đồng ý, cần {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n received late and let in</source>
        <translation>
            <numerusform>%n phiếu muộn được chấp nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given on an earlier paper</source>
        <translation>
            <numerusform>%n phiếu trả lời trên tài liệu cũ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded by the Secretariat</source>
        <translation>
            <numerusform>%n phiếu do Ban Thư ký ghi nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>received too late, not counted</source>
        <translation>đến quá muộn, không được tính</translation>
    </message>
    <message>
        <source>late</source>
        <translation>đến muộn</translation>
    </message>
    <message>
        <source>on an earlier paper</source>
        <translation>trên tài liệu cũ</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (ông/bà)</translation>
    </message>
    <message>
        <source>{name} says the count is wrong: {reason}</source>
        <translation>{name} cho rằng kết quả kiểm phiếu sai: {reason}</translation>
    </message>
</context>
</TS>
