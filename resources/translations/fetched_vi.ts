<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>FetchedDialog</name>
    <message>
        <source>Who fetched this paper</source>
        <translation>Ai đã tải tài liệu này về</translation>
    </message>
    <message>
        <source>The central system notes which laptop fetched a paper that is meant for some alone, and when. Whether and how long somebody read it is recorded nowhere.</source>
        <translation>Hệ thống trung tâm ghi lại máy nào đã tải về tài liệu chỉ dành cho một số người và vào lúc nào. Không nơi nào ghi lại ai đã đọc hay đọc trong bao lâu.</translation>
    </message>
    <message>
        <source>Laptops that fetched this paper</source>
        <translation>Các máy đã tải tài liệu này về</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Asking the central system…</source>
        <translation>Đang hỏi hệ thống trung tâm…</translation>
    </message>
    <message>
        <source>You chair, so you see the whole list. Everybody else sees only themselves.</source>
        <translation>Ông/bà xem được toàn bộ danh sách vì là người chủ trì. Những người khác chỉ xem được phần của mình.</translation>
    </message>
    <message>
        <source>No laptop has fetched this paper yet.</source>
        <translation>Chưa có máy nào tải tài liệu này về.</translation>
    </message>
    <message>
        <source>You see your own laptops. The whole list is for the chair alone.</source>
        <translation>Ông/bà xem được các máy của mình. Chỉ người chủ trì xem được toàn bộ danh sách.</translation>
    </message>
    <message>
        <source>None of your laptops has fetched this paper yet.</source>
        <translation>Chưa có máy nào của ông/bà tải tài liệu này về.</translation>
    </message>
    <message>
        <source>a laptop not known here yet</source>
        <translation>một máy chưa được biết tại đây</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Somebody not known here yet</source>
        <translation>Người chưa được biết tại đây</translation>
    </message>
    <message>
        <source>fetched at {moment}</source>
        <translation>tải về lúc {moment}</translation>
    </message>
    <message>
        <source>fetched first at {first}, last at {last}</source>
        <translation>tải về lần đầu lúc {first}, lần cuối lúc {last}</translation>
    </message>
</context>
</TS>
