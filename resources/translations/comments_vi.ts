<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>CommentRow</name>
    <message>
        <source>You</source>
        <translation>Ông/bà</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>chờ gửi</translation>
    </message>
    <message>
        <source>Recorded on this laptop {when} · waiting to be sent</source>
        <translation>Đã ghi trên máy này {when} · chờ gửi</translation>
    </message>
    <message>
        <source>What can be done with this comment</source>
        <translation>Việc có thể làm với ý kiến này</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Trả lời…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>p. {page}, “{quote}”</source>
        <translation>tr. {page}, “{quote}”</translation>
    </message>
    <message>
        <source>on version {version}</source>
        <translation>ở phiên bản {version}</translation>
    </message>
    <message>
        <source>Taken back by its author.</source>
        <translation>Tác giả đã rút lại ý kiến này.</translation>
    </message>
    <message>
        <source>Proposed wording:</source>
        <translation>Đề xuất cách viết:</translation>
    </message>
    <message>
        <source>changed {when} by {who}; the former text stays on record</source>
        <translation>{who} sửa {when}; nội dung cũ vẫn được lưu</translation>
    </message>
    <message>
        <source>changed {when}; the former text stays on record</source>
        <translation>đã sửa {when}; nội dung cũ vẫn được lưu</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>No comments yet. Select words in the paper, or write below; you choose who reads it before you write.</source>
        <translation>Chưa có ý kiến góp ý. Hãy chọn một đoạn trong tài liệu hoặc viết bên dưới; ông/bà chọn người đọc trước khi viết.</translation>
    </message>
    <message>
        <source>Comments {number}</source>
        <translation>Ý kiến góp ý {number}</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Ý kiến góp ý</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier comments</source>
        <translation>
            <numerusform>Xem thêm %n ý kiến trước đó</numerusform>
        </translation>
    </message>
</context>
</TS>
