<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>IssueBallotDialog</name>
    <message>
        <source>Issue a ballot</source>
        <translation>Phát hành phiếu lấy ý kiến</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về việc</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên phiếu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Nội dung xin ý kiến</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Thời gian lấy ý kiến</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Phát hành</translation>
    </message>
    <message>
        <source>By the rules of today: {rules}</source>
        <translation>Theo quy chế hiện hành: {rules}</translation>
    </message>
    <message>
        <source>A question of its own</source>
        <translation>Một nội dung riêng</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Drop PDF papers here</source>
        <translation>Thả tài liệu PDF vào đây</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>PDF papers</source>
        <translation>Tài liệu PDF</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Who does not answer in time is counted as agreeing.</source>
        <translation>Ai không trả lời đúng hạn được coi là đồng ý.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are asked. Who does not answer by {when} is counted as agreeing.</source>
        <translation>
            <numerusform>Lấy ý kiến %n thành viên. Ai không trả lời trước {when} được coi là đồng ý.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are asked. Who does not answer by {when} is not counted.</source>
        <translation>
            <numerusform>Lấy ý kiến %n thành viên. Ai không trả lời trước {when} không được tính.</numerusform>
        </translation>
    </message>
    <message>
        <source>What arrives up to {grace} later is kept, and the chair rules on it.</source>
        <translation>Câu trả lời đến muộn không quá {grace} vẫn được giữ và người chủ trì quyết định.</translation>
    </message>
    <message>
        <source>Checking the papers…</source>
        <translation>Đang kiểm tra tài liệu…</translation>
    </message>
    <message>
        <source>Please give the ballot a title.</source>
        <translation>Xin nhập tên phiếu.</translation>
    </message>
    <message>
        <source>Please write the question that the members answer.</source>
        <translation>Xin nhập nội dung xin ý kiến thành viên.</translation>
    </message>
    <message>
        <source>Please choose how long the ballot stays open.</source>
        <translation>Xin chọn thời gian lấy ý kiến.</translation>
    </message>
</context>
</TS>
