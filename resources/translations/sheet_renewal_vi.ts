<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>SheetRenewal</name>
    <message>
        <source>It opens this laptop when the PIN or passphrase is forgotten. Make a new one if it is lost, or if somebody may have seen it.</source>
        <translation>Phiếu này mở máy khi quên mã PIN hoặc cụm mật khẩu. Xin làm phiếu mới nếu phiếu bị mất hoặc có thể đã bị người khác xem.</translation>
    </message>
    <message>
        <source>Nobody printed or saved the sheet that opens this laptop when the PIN or passphrase is forgotten. Please make a new one and keep it.</source>
        <translation>Phiếu mở máy này khi quên mã PIN hoặc cụm mật khẩu chưa được in hay lưu. Xin làm phiếu mới và cất giữ.</translation>
    </message>
    <message>
        <source>A new recovery sheet is made. From that moment the former sheet opens this laptop no more. Have a printer ready, or a stick to save it on.</source>
        <translation>Phiếu khôi phục mới sẽ được lập. Từ lúc đó phiếu cũ không còn mở được máy này. Xin chuẩn bị máy in hoặc thẻ nhớ để lưu.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Phiếu khôi phục mới</translation>
    </message>
</context>
</TS>
