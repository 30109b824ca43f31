<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>SearchFilters</name>
    <message>
        <source>Any meeting</source>
        <translation>Mọi phiên họp</translation>
    </message>
    <message>
        <source>Any agency</source>
        <translation>Mọi cơ quan</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Mọi thời gian</translation>
    </message>
    <message>
        <source>Past month</source>
        <translation>Một tháng qua</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Một năm qua</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Trong khoảng ngày…</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>Nội dung cần tìm</translation>
    </message>
    <message>
        <source>Words, “a phrase”, 15/2008/QH12, Điều 5…</source>
        <translation>Từ khóa, “cụm từ”, 15/2008/QH12, Điều 5…</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Lưu tìm kiếm này</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Phiên họp</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Đến hết ngày</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Kết quả tìm được</translation>
    </message>
    <message>
        <source>The disk did not let it be. Everything else works; it is tried again at the next start.</source>
        <translation>Ổ đĩa không cho phép mở chỉ mục tìm kiếm. Mọi việc khác vẫn làm được; chương trình sẽ thử lại khi mở lần sau.</translation>
    </message>
    <message>
        <source>Searching is not possible now</source>
        <translation>Hiện chưa tìm kiếm được</translation>
    </message>
    <message>
        <source>Fewer words, or fewer filters, find more. Case and tone marks make no difference.</source>
        <translation>Hãy thử ít từ hơn hoặc bớt bộ lọc. Chữ hoa, chữ thường và dấu không ảnh hưởng đến kết quả.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Papers, agenda items, decisions, tasks, comments and your own notes. Nothing is sent.</source>
        <translation>Tài liệu, nội dung phiên họp, kết luận, nhiệm vụ, ý kiến và ghi chú của riêng ông/bà. Không có gì được gửi đi.</translation>
    </message>
    <message>
        <source>Type what you look for</source>
        <translation>Nhập nội dung cần tìm</translation>
    </message>
    <message>
        <source>More than {number} places, the newest first</source>
        <translation>Hơn {number} kết quả, mới nhất ở trên</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n kết quả</numerusform>
        </translation>
    </message>
    <message>
        <source>still reading papers in: {done} of {pages} pages can be found by now</source>
        <translation>đang đọc thêm tài liệu: đã tìm được trong {done} trên {pages} trang</translation>
    </message>
    <message>
        <source>Searches you kept (Delete removes one)</source>
        <translation>Các tìm kiếm đã lưu (phím Delete để xóa)</translation>
    </message>
</context>
</TS>
