<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>LaptopsPage</name>
    <message>
        <source>My laptops</source>
        <translation>Máy của tôi</translation>
    </message>
    <message>
        <source>What these laptops record counts as yours. Say of each new one whether you know it.</source>
        <translation>Nội dung ghi từ các máy này được coi là của ông/bà. Với mỗi máy mới, xin cho biết ông/bà có nhận ra máy không.</translation>
    </message>
    <message>
        <source>Add a laptop of mine…</source>
        <translation>Thêm máy của tôi…</translation>
    </message>
    <message>
        <source>What you kept for yourself on another laptop</source>
        <translation>Những gì ông/bà giữ riêng trên máy khác</translation>
    </message>
    <message>
        <source>It comes here by itself once that laptop is online. If that laptop is lost, its newest recovery sheet brings it back.</source>
        <translation>Nội dung tự về máy này khi máy kia trực tuyến. Nếu máy kia bị mất, phiếu khôi phục mới nhất của máy đó sẽ giúp lấy lại.</translation>
    </message>
    <message>
        <source>I have the recovery sheet…</source>
        <translation>Tôi có phiếu khôi phục…</translation>
    </message>
    <message>
        <source>Recovery sheet of this laptop</source>
        <translation>Phiếu khôi phục của máy này</translation>
    </message>
    <message>
        <source>Make a new recovery sheet…</source>
        <translation>Lập phiếu khôi phục mới…</translation>
    </message>
    <message>
        <source>A laptop you do not know is shut out as soon as you say so, until an administrator has looked. Lost or sold: withdraw it, or call the Secretariat.</source>
        <translation>Máy mà ông/bà không nhận ra sẽ bị khóa ngay khi ông/bà báo, cho đến khi quản trị viên xem xét. Máy mất hoặc đã bán: xin thu hồi máy hoặc gọi Ban Thư ký.</translation>
    </message>
    <message>
        <source>Is it yours?</source>
        <translation>Máy này của ông/bà?</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Thu hồi…</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>đang bị khóa</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã thu hồi</translation>
    </message>
    <message>
        <source>admitted {moment}</source>
        <translation>tham gia {moment}</translation>
    </message>
    <message>
        <source>not known to you, said {moment}: {reason}</source>
        <translation>ông/bà báo không nhận ra lúc {moment}: {reason}</translation>
    </message>
    <message>
        <source>withdrawn {moment}: {reason}</source>
        <translation>thu hồi {moment}: {reason}</translation>
    </message>
    <message>
        <source>emptied {moment}</source>
        <translation>đã xóa dữ liệu {moment}</translation>
    </message>
    <message>
        <source>Why do you withdraw this laptop?</source>
        <translation>Vì sao ông/bà thu hồi máy này?</translation>
    </message>
    <message>
        <source>Withdraw the laptop</source>
        <translation>Thu hồi máy</translation>
    </message>
    <message>
        <source>Nothing recorded on it counts from then on. What it sent before stays.</source>
        <translation>Từ lúc đó, nội dung ghi từ máy không còn giá trị. Nội dung đã gửi trước đó vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Why do you not know this laptop?</source>
        <translation>Vì sao ông/bà không nhận ra máy này?</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>Khóa máy</translation>
    </message>
    <message>
        <source>It is shut out at once; an administrator will look into it. Call the Secretariat too.</source>
        <translation>Máy bị khóa ngay; quản trị viên sẽ xem xét. Xin đồng thời gọi Ban Thư ký.</translation>
    </message>
    <message>
        <source>A further laptop of mine</source>
        <translation>Thêm một máy của tôi</translation>
    </message>
    <message>
        <source>The invitation for your further laptop was not saved.</source>
        <translation>Lời mời cho máy mới của ông/bà chưa được lưu.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Hiện lại</translation>
    </message>
    <message>
        <source>The new recovery sheet was neither printed nor saved. The former one opens this laptop no more.</source>
        <translation>Phiếu khôi phục mới chưa được in hay lưu. Phiếu cũ không còn mở được máy này.</translation>
    </message>
    <message>
        <source>What you kept for yourself on the lost laptop is on this one again.</source>
        <translation>Những gì ông/bà giữ riêng trên máy bị mất đã có lại trên máy này.</translation>
    </message>
    <message>
        <source>A part came back. The rest waits for another laptop or its sheet.</source>
        <translation>Đã lấy lại một phần. Phần còn lại chờ một máy khác hoặc phiếu của máy đó.</translation>
    </message>
    <message>
        <source>This sheet brings nothing that is not here already.</source>
        <translation>Phiếu này không đem lại gì thêm so với những gì đã có.</translation>
    </message>
</context>
</TS>
