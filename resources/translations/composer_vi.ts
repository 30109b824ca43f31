<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>ComposerPanel</name>
    <message>
        <source>To:</source>
        <translation>Gửi:</translation>
    </message>
    <message>
        <source>Back to a new comment</source>
        <translation>Quay lại ý kiến mới</translation>
    </message>
    <message>
        <source>In whose name you reply</source>
        <translation>Trả lời với tư cách của ai</translation>
    </message>
    <message>
        <source>Do not tie it to the selected words</source>
        <translation>Không gắn với đoạn đã chọn</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ý kiến của ông/bà</translation>
    </message>
    <message>
        <source>Weight of the comment</source>
        <translation>Mức độ của ý kiến</translation>
    </message>
    <message>
        <source>Propose wording…</source>
        <translation>Đề xuất cách viết…</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Đề xuất cách viết</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Trả lời {name}</translation>
    </message>
    <message>
        <source>Change your comment</source>
        <translation>Sửa ý kiến của ông/bà</translation>
    </message>
    <message>
        <source>Please write something first.</source>
        <translation>Xin nhập nội dung trước.</translation>
    </message>
    <message>
        <source>{audience}, for {name}</source>
        <translation>{audience}, thay {name}</translation>
    </message>
    <message>
        <source>In my own name</source>
        <translation>Với tên của tôi</translation>
    </message>
    <message>
        <source>In the name of {name}</source>
        <translation>Thay mặt {name}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Should be taken in</source>
        <translation>Nên tiếp thu</translation>
    </message>
    <message>
        <source>Must be taken in</source>
        <translation>Phải tiếp thu</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation>Viết ý kiến góp ý…</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Submit the new text</source>
        <translation>Gửi nội dung mới</translation>
    </message>
    <message>
        <source>p. {page}, “{quote}”</source>
        <translation>tr. {page}, “{quote}”</translation>
    </message>
    <message>
        <source>Submit (Ctrl Enter)</source>
        <translation>Gửi (Ctrl Enter)</translation>
    </message>
    <message>
        <source>Read by everybody who reads this item, and shown as yours for {name}.</source>
        <translation>Mọi người đọc nội dung này đều đọc được, hiển thị là ông/bà viết thay {name}.</translation>
    </message>
    <message>
        <source>the lead agency</source>
        <translation>cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Read by the Secretariat and {agency}; not by other members.</source>
        <translation>Ban Thư ký và {agency} đọc được; các thành viên khác thì không.</translation>
    </message>
    <message>
        <source>Read by the chair, the Secretariat and {agency}.</source>
        <translation>Người chủ trì, Ban Thư ký và {agency} đọc được.</translation>
    </message>
    <message>
        <source>Read by everybody who reads this item.</source>
        <translation>Mọi người đọc nội dung này đều đọc được.</translation>
    </message>
</context>
</TS>
