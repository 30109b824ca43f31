<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>MembersInvited</name>
    <message>
        <source>These invitations exist only here and now. Save them before you close this: nobody can show them again, only make new ones.</source>
        <translation>Các lời mời này chỉ hiện ở đây, một lần. Xin lưu trước khi đóng: không ai xem lại được, chỉ có thể cấp lời mời mới.</translation>
    </message>
    <message>
        <source>Save sheets to print (PDF)…</source>
        <translation>Lưu tờ mời để in (PDF)…</translation>
    </message>
    <message>
        <source>Save invitation files…</source>
        <translation>Lưu tệp mời…</translation>
    </message>
    <message>
        <source>Open the sheets</source>
        <translation>Mở các tờ mời</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Đã mời</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations, each for one laptop, until {day}. They work once the central system has them.</source>
        <translation>
            <numerusform>%n lời mời, mỗi lời mời cho một máy, đến {day}. Có hiệu lực khi hệ thống trung tâm đã nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations.pdf</source>
        <translation>Loi-moi.pdf</translation>
    </message>
    <message>
        <source>✓ Saved as {name}. Print it, hand it over, then delete the file.</source>
        <translation>✓ Đã lưu {name}. Xin in, trao tận tay rồi xóa tệp.</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n files saved. Hand them over, then delete them.</source>
        <translation>
            <numerusform>✓ Đã lưu %n tệp. Xin trao tận tay rồi xóa.</numerusform>
        </translation>
    </message>
</context>
</TS>
