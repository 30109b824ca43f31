<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Undo (Ctrl Z)</source>
        <translation>Hoàn tác (Ctrl Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl Shift Z)</source>
        <translation>Làm lại (Ctrl Shift Z)</translation>
    </message>
    <message>
        <source>Drop papers on an item, or here for a new item</source>
        <translation>Thả tài liệu vào một nội dung, hoặc vào đây để tạo nội dung mới</translation>
    </message>
    <message>
        <source>Choose papers…</source>
        <translation>Chọn tài liệu…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>The members have this agenda</source>
        <translation>Các thành viên đã nhận chương trình này</translation>
    </message>
    <message>
        <source>Only the Secretariat sees this draft</source>
        <translation>Chỉ Ban Thư ký thấy bản soạn này</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Bản đang soạn</translation>
    </message>
    <message>
        <source>Only Secretariat and chair see this agenda</source>
        <translation>Chỉ Ban Thư ký và người chủ trì thấy chương trình này</translation>
    </message>
    <message>
        <source>The chair sent it back: {reason}</source>
        <translation>Người chủ trì trả lại: {reason}</translation>
    </message>
    <message>
        <source>Please approve it or send it back. Approving convenes the meeting with this agenda.</source>
        <translation>Xin phê duyệt hoặc trả lại. Phê duyệt là triệu tập phiên họp với chương trình này.</translation>
    </message>
    <message>
        <source>It is with the chair and can be changed again once it comes back.</source>
        <translation>Chương trình đang ở chỗ người chủ trì, chỉ sửa được khi được trả lại.</translation>
    </message>
    <message>
        <source>The chair has approved it. Papers may still change until it is frozen.</source>
        <translation>Người chủ trì đã phê duyệt. Tài liệu còn thay đổi được cho đến khi chốt.</translation>
    </message>
    <message>
        <source>Nothing changes any more. Publishing sends it to every member.</source>
        <translation>Chương trình không đổi nữa. Phát hành là gửi đến mọi thành viên.</translation>
    </message>
    <message>
        <source>Every change from now on is announced to the members with its reason.</source>
        <translation>Từ nay mọi thay đổi được thông báo cho các thành viên kèm lý do.</translation>
    </message>
    <message>
        <source>Before it can go to the chair</source>
        <translation>Trước khi trình người chủ trì</translation>
    </message>
    <message>
        <source>Before it can be frozen</source>
        <translation>Trước khi chốt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>{kind} no. {number}</source>
        <translation>{kind} số {number}</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Thêm nội dung</translation>
    </message>
    <message>
        <source>Add late item…</source>
        <translation>Thêm nội dung muộn…</translation>
    </message>
    <message>
        <source>Show the meeting</source>
        <translation>Xem phiên họp</translation>
    </message>
    <message>
        <source>{members} members receive the agenda and {papers} papers on their laptops. From then on every change is announced to them.</source>
        <translation>{members} thành viên nhận chương trình và {papers} tài liệu trên máy. Từ đó mọi thay đổi được thông báo cho họ.</translation>
    </message>
    <message>
        <source>Send to the chair…</source>
        <translation>Trình người chủ trì…</translation>
    </message>
    <message numerus="yes">
        <source>Send to the chair… (%n problems)</source>
        <translation>
            <numerusform>Trình người chủ trì… (%n vấn đề)</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Phát hành…</translation>
    </message>
    <message>
        <source>{brought} of {papers} papers delivered</source>
        <translation>Đã chuyển {brought} trên {papers} tài liệu</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Chốt chương trình</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>Cần thay đổi điều gì?</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>The Secretariat reads this and can edit the agenda again.</source>
        <translation>Ban Thư ký đọc nội dung này và có thể sửa lại chương trình.</translation>
    </message>
    <message>
        <source>Why is the agenda opened again?</source>
        <translation>Vì sao mở chốt chương trình?</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>Mở chốt</translation>
    </message>
    <message>
        <source>Papers can be changed until it is frozen once more. The reason stays on record.</source>
        <translation>Tài liệu có thể thay đổi cho đến khi chốt lại. Lý do được lưu.</translation>
    </message>
    <message>
        <source>Publish “{title}”?</source>
        <translation>Phát hành “{title}”?</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Phát hành</translation>
    </message>
    <message>
        <source>“{title}” is off the agenda.</source>
        <translation>“{title}” đã được đưa ra khỏi chương trình.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The members read the reason. It stays on record.</source>
        <translation>Các thành viên đọc được lý do. Lý do được lưu.</translation>
    </message>
    <message>
        <source>Why is item {number} withdrawn?</source>
        <translation>Vì sao rút nội dung {number}?</translation>
    </message>
    <message>
        <source>Why is “{title}” withdrawn?</source>
        <translation>Vì sao rút “{title}”?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút</translation>
    </message>
    <message>
        <source>Choose papers</source>
        <translation>Chọn tài liệu</translation>
    </message>
    <message>
        <source>Why is the paper replaced?</source>
        <translation>Vì sao thay tài liệu?</translation>
    </message>
    <message>
        <source>Send the new version</source>
        <translation>Gửi phiên bản mới</translation>
    </message>
    <message>
        <source>Members read the reason. Stances on the old version stay, marked as such, until taken again.</source>
        <translation>Các thành viên đọc được lý do. Ý kiến trên phiên bản cũ được giữ và đánh dấu cho đến khi thành viên đánh dấu lại.</translation>
    </message>
    <message>
        <source>Replace “{title}”…</source>
        <translation>Thay “{title}”…</translation>
    </message>
    <message>
        <source>Add as a further paper</source>
        <translation>Thêm làm tài liệu khác</translation>
    </message>
    <message>
        <source>Why does it go on without?</source>
        <translation>Vì sao vẫn tiếp tục?</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Vẫn tiếp tục</translation>
    </message>
    <message>
        <source>The chair reads this beside the agenda.</source>
        <translation>Người chủ trì đọc lý do này cạnh chương trình.</translation>
    </message>
    <message>
        <source>Add a paper…</source>
        <translation>Thêm tài liệu…</translation>
    </message>
    <message>
        <source>What you wrote for “{title}” was not saved.</source>
        <translation>Nội dung đã viết cho “{title}” chưa được lưu.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Viết tiếp</translation>
    </message>
</context>
<context>
    <name>AgendaEditorPanel</name>
    <message>
        <source>All agendas</source>
        <translation>Tất cả chương trình</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Thêm nội dung</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Trả lại…</translation>
    </message>
    <message>
        <source>Unfreeze…</source>
        <translation>Mở chốt…</translation>
    </message>
    <message>
        <source>Send to the chair…</source>
        <translation>Trình người chủ trì…</translation>
    </message>
    <message>
        <source>Before it can go to the chair</source>
        <translation>Trước khi trình người chủ trì</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Thời gian và địa điểm</translation>
    </message>
    <message>
        <source>Edit name, time and place</source>
        <translation>Sửa tên, thời gian và địa điểm</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
</context>
</TS>
