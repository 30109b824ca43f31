<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>FindBar</name>
    <message>
        <source>This paper is a scan without text; words cannot be found in it.</source>
        <translation>Tài liệu này là bản quét không có lớp chữ nên không tìm được từ.</translation>
    </message>
    <message>
        <source>Capitals and tone marks do not matter.</source>
        <translation>Không cần gõ dấu hay chữ hoa.</translation>
    </message>
    <message>
        <source>{percent} % looked through</source>
        <translation>đã tìm {percent} %</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Not in this paper.</source>
        <translation>Không có trong tài liệu này.</translation>
    </message>
    <message>
        <source>Find in the paper</source>
        <translation>Tìm trong tài liệu</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Chỗ trước</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Chỗ tiếp theo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Nội dung ghi chú</translation>
    </message>
    <message>
        <source>Only for yourself, until you share it.</source>
        <translation>Chỉ riêng ông/bà đọc được, cho đến khi chia sẻ.</translation>
    </message>
    <message>
        <source>Also for my office</source>
        <translation>Cho cả văn phòng của tôi</translation>
    </message>
    <message>
        <source>Make a comment…</source>
        <translation>Viết thành ý kiến…</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Xóa ghi chú</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Highlight</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Gạch dưới</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Gạch ngang</translation>
    </message>
    <message>
        <source>Sticky note</source>
        <translation>Giấy ghi chú</translation>
    </message>
    <message>
        <source>Drawing by hand</source>
        <translation>Vẽ tay</translation>
    </message>
    <message>
        <source>Text on the page</source>
        <translation>Chữ trên trang</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Dấu trang</translation>
    </message>
    <message>
        <source>Plain mark</source>
        <translation>Dấu thường</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Quan trọng</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Tôi đồng ý</translation>
    </message>
    <message>
        <source>I disagree</source>
        <translation>Tôi không đồng ý</translation>
    </message>
    <message>
        <source>{title} v{version}, p. {page}</source>
        <translation>{title} v{version}, tr. {page}</translation>
    </message>
    <message>
        <source>“{words}” ({citation})</source>
        <translation>“{words}” ({citation})</translation>
    </message>
</context>
<context>
    <name>NotesBar</name>
    <message>
        <source>Rub out ink</source>
        <translation>Tẩy nét vẽ</translation>
    </message>
    <message>
        <source>Bookmark on this page</source>
        <translation>Đặt dấu trang tại trang này</translation>
    </message>
    <message>
        <source>Undo (Ctrl Z)</source>
        <translation>Hoàn tác (Ctrl Z)</translation>
    </message>
    <message>
        <source>Do again (Ctrl Y)</source>
        <translation>Làm lại (Ctrl Y)</translation>
    </message>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command} ({keys})</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>This paper has no table of contents.</source>
        <translation>Tài liệu này không có mục lục.</translation>
    </message>
    <message>
        <source>Contents of the paper</source>
        <translation>Mục lục của tài liệu</translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message>
        <source>Show small pages</source>
        <translation>Hiện trang thu nhỏ</translation>
    </message>
    <message>
        <source>Show the contents</source>
        <translation>Hiện mục lục</translation>
    </message>
    <message>
        <source>Find in the paper</source>
        <translation>Tìm trong tài liệu</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Chỗ tiếp theo</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Chỗ trước</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Đến trang</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Vừa chiều ngang</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Hiện cả trang</translation>
    </message>
    <message>
        <source>Show the selected words large</source>
        <translation>Phóng to phần đã chọn</translation>
    </message>
    <message>
        <source>Draw a rectangle to see it large</source>
        <translation>Kẻ khung để phóng to</translation>
    </message>
    <message>
        <source>Two pages side by side</source>
        <translation>Hai trang cạnh nhau</translation>
    </message>
    <message>
        <source>Two pages, the cover alone</source>
        <translation>Hai trang, bìa đứng riêng</translation>
    </message>
    <message>
        <source>Dark paper</source>
        <translation>Nền giấy tối</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Xoay sang phải</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Xoay sang trái</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Quay lại chỗ trước</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Đi tiếp</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Mở trong cửa sổ riêng</translation>
    </message>
    <message>
        <source>Beside the paper in the other window</source>
        <translation>Đặt cạnh tài liệu ở cửa sổ kia</translation>
    </message>
    <message>
        <source>Copy a link to this place</source>
        <translation>Sao chép liên kết đến chỗ này</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu một bản…</translation>
    </message>
    <message>
        <source>The paper alone</source>
        <translation>Chỉ hiện tài liệu</translation>
    </message>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command} ({keys})</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Links on this page</source>
        <translation>Liên kết trên trang này</translation>
    </message>
</context>
<context>
    <name>PaperToolbar</name>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>How the paper is shown</source>
        <translation>Cách hiển thị tài liệu</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page {page}</source>
        <translation>Trang {page}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Trang {page} / {count}</translation>
    </message>
    <message>
        <source>Paper: {title}</source>
        <translation>Tài liệu: {title}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Comment on this…</source>
        <translation>Góp ý về đoạn này…</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Xoay sang phải</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Window with {titles}</source>
        <translation>Cửa sổ có {titles}</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>This paper is a scan: its pages are pictures without text. It can be read and printed, but no words in it can be found, selected or commented on.</source>
        <translation>Tài liệu này là bản quét: các trang là hình ảnh, không có chữ. Có thể đọc và in, nhưng không tìm, chọn hay ghi ý kiến vào từng chữ được.</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Các trang của tài liệu</translation>
    </message>
</context>
<context>
    <name>_Contents</name>
    <message>
        <source>{title} · page {page}</source>
        <translation>{title} · trang {page}</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page {page}</source>
        <translation>Trang {page}</translation>
    </message>
</context>
</TS>
