<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AgendaItemForm</name>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Thời lượng dự kiến</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên nội dung</translation>
    </message>
    <message>
        <source>Submitting agency</source>
        <translation>Cơ quan trình</translation>
    </message>
    <message>
        <source>What the body is asked to do</source>
        <translation>Yêu cầu đối với phiên họp</translation>
    </message>
    <message>
        <source>Question to the members</source>
        <translation>Nội dung xin ý kiến</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Dự kiến kết luận</translation>
    </message>
    <message>
        <source>On paper only: its papers must not enter the program</source>
        <translation>Chỉ bản giấy: tài liệu không được đưa vào chương trình</translation>
    </message>
    <message>
        <source>For state secrets. Members see the number and title alone and get the papers by hand.</source>
        <translation>Dành cho bí mật nhà nước. Thành viên chỉ thấy số và tên nội dung, nhận tài liệu trực tiếp.</translation>
    </message>
    <message>
        <source>Why it comes late</source>
        <translation>Lý do bổ sung muộn</translation>
    </message>
    <message>
        <source>Members read this reason beside the item.</source>
        <translation>Các thành viên đọc lý do này cạnh nội dung.</translation>
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
        <source>decide</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>thảo luận</translation>
    </message>
    <message>
        <source>note</source>
        <translation>báo cáo để biết</translation>
    </message>
    <message>
        <source> min</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>The chair has approved the agenda: this item is announced as a late one.</source>
        <translation>Người chủ trì đã phê duyệt chương trình: nội dung này được thông báo là nội dung muộn.</translation>
    </message>
    <message>
        <source>The agenda is published: the question and the proposed decision can still be made clearer.</source>
        <translation>Chương trình đã phát hành: vẫn có thể làm rõ nội dung xin ý kiến và dự kiến kết luận.</translation>
    </message>
    <message>
        <source>An item needs a title.</source>
        <translation>Nội dung cần có tên.</translation>
    </message>
    <message>
        <source>Please say why it comes late; members read the reason.</source>
        <translation>Xin nêu lý do bổ sung muộn; các thành viên đọc lý do này.</translation>
    </message>
</context>
</TS>
