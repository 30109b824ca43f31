<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>RuleCorrectionDialog</name>
    <message>
        <source>Correction</source>
        <translation>Đề nghị sửa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>A correction that is taken stands in the text, with its author’s name. One that is not taken needs a reason.</source>
        <translation>Đề nghị được tiếp thu sẽ ghi trong văn bản kèm tên người đề nghị. Không tiếp thu thì phải nêu lý do.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Do not take</source>
        <translation>Không tiếp thu</translation>
    </message>
    <message>
        <source>Take into the minutes</source>
        <translation>Tiếp thu vào biên bản</translation>
    </message>
    <message>
        <source>The minutes as a whole</source>
        <translation>Toàn bộ biên bản</translation>
    </message>
    <message>
        <source>{author} · {about}</source>
        <translation>{author} · {about}</translation>
    </message>
    <message>
        <source>Say why it is not taken.</source>
        <translation>Hãy nêu lý do không tiếp thu.</translation>
    </message>
</context>
</TS>
