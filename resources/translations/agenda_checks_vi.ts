<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AgendaChecks</name>
    <message>
        <source>Item {numbers}</source>
        <translation>Nội dung {numbers}</translation>
    </message>
    <message>
        <source>Items {numbers}</source>
        <translation>Các nội dung {numbers}</translation>
    </message>
    <message>
        <source>Goes on without: {reason}</source>
        <translation>Vẫn tiếp tục, lý do: {reason}</translation>
    </message>
    <message>
        <source>Mark a paper as the summary</source>
        <translation>Chọn tài liệu làm tờ trình tóm tắt</translation>
    </message>
    <message>
        <source>Add its papers</source>
        <translation>Thêm tài liệu</translation>
    </message>
    <message>
        <source>Number 1, 2, 3 …</source>
        <translation>Đánh số 1, 2, 3 …</translation>
    </message>
    <message>
        <source>Change the times</source>
        <translation>Đổi thời gian</translation>
    </message>
    <message>
        <source>Go on without, with a reason…</source>
        <translation>Vẫn tiếp tục, kèm lý do…</translation>
    </message>
    <message>
        <source>Write it for item {number}</source>
        <translation>Viết cho nội dung {number}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Viết</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Decide: name, time and place</source>
        <translation>Quyết định: tên, thời gian, địa điểm</translation>
    </message>
    <message>
        <source>Decide: order of the items</source>
        <translation>Quyết định: thứ tự nội dung</translation>
    </message>
    <message>
        <source>Decide: item {number}</source>
        <translation>Quyết định: nội dung {number}</translation>
    </message>
    <message>
        <source>{planned} of {available} minutes planned</source>
        <translation>Đã dự kiến {planned} trên {available} phút</translation>
    </message>
    <message numerus="yes">
        <source>%n members decide</source>
        <translation>
            <numerusform>%n thành viên biểu quyết</numerusform>
        </translation>
    </message>
    <message>
        <source>quorum {needed}</source>
        <translation>cần có mặt {needed}</translation>
    </message>
    <message>
        <source>✓ Nothing is missing.</source>
        <translation>✓ Không thiếu gì.</translation>
    </message>
    <message numerus="yes">
        <source>All %n papers are at the central system</source>
        <translation>
            <numerusform>Cả %n tài liệu đã ở hệ thống trung tâm</numerusform>
        </translation>
    </message>
    <message>
        <source>{brought} of {papers} papers delivered to the central system</source>
        <translation>Đã chuyển {brought} trên {papers} tài liệu đến hệ thống trung tâm</translation>
    </message>
</context>
</TS>
