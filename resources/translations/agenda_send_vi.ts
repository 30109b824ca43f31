<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AgendaSendForm</name>
    <message>
        <source>It can go to the chair, but cannot be frozen yet:</source>
        <translation>Có thể trình người chủ trì nhưng chưa chốt được:</translation>
    </message>
    <message>
        <source>Going on without:</source>
        <translation>Vẫn tiếp tục dù:</translation>
    </message>
    <message>
        <source>Why it goes on without; the chair reads this</source>
        <translation>Lý do vẫn tiếp tục; người chủ trì đọc nội dung này</translation>
    </message>
    <message>
        <source>Send to the chair</source>
        <translation>Trình người chủ trì</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>{chair} approves the agenda or sends it back. Until then it cannot be changed.</source>
        <translation>{chair} phê duyệt hoặc trả lại chương trình. Đến lúc đó chương trình không sửa được.</translation>
    </message>
    <message>
        <source>Please write a reason, or mend what is missing first.</source>
        <translation>Xin nêu lý do, hoặc bổ sung phần còn thiếu trước.</translation>
    </message>
</context>
</TS>
