<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>RecoverPanel</name>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Mở bằng phiếu khôi phục</translation>
    </message>
    <message>
        <source>Letters on the sheet</source>
        <translation>Các chữ cái trên phiếu</translation>
    </message>
    <message>
        <source>26 letters. Capitals, spaces and hyphens do not matter.</source>
        <translation>26 chữ cái. Chữ hoa, khoảng trắng và dấu gạch không quan trọng.</translation>
    </message>
    <message>
        <source>New PIN, at least 6 digits</source>
        <translation>Mã PIN mới, ít nhất 6 chữ số</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Nhập lại mã PIN mới</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>Đặt mã mới và mở</translation>
    </message>
    <message>
        <source>The sheet was printed when this laptop joined; where a new one was made later, only that one opens it. Nothing on the laptop is lost by this.</source>
        <translation>Phiếu này được in khi máy tham gia; nếu sau đó đã lập phiếu mới thì chỉ phiếu mới mở được. Làm việc này không mất gì trên máy.</translation>
    </message>
    <message>
        <source>New passphrase, at least 14 characters</source>
        <translation>Cụm mật khẩu mới, ít nhất 14 ký tự</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nhập lại cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>the Secretariat, {phone}</source>
        <translation>Ban Thư ký, {phone}</translation>
    </message>
    <message>
        <source>the Secretariat</source>
        <translation>Ban Thư ký</translation>
    </message>
    <message>
        <source>No sheet at hand? Call {whom}: you can join again with a new invitation.</source>
        <translation>Không có phiếu? Xin gọi {whom} để tham gia lại bằng giấy mời mới.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more.</source>
        <translation>Hai lần nhập không giống nhau. Xin nhập lại lần thứ hai.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
</context>
</TS>
