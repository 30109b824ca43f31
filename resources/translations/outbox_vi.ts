<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Hộp chờ gửi</translation>
    </message>
    <message>
        <source>What you did here, and where it is on its way</source>
        <translation>Những việc ông/bà đã làm trên máy này và đã gửi đến đâu</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Xem các mục cũ hơn</translation>
    </message>
    <message>
        <source>Parts of the outbox</source>
        <translation>Các phần của hộp chờ gửi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Chờ gửi</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Hệ thống đã nhận</translation>
    </message>
    <message>
        <source>Everything you did here was received. What you do without a network waits here.</source>
        <translation>Hệ thống đã nhận mọi việc ông/bà làm trên máy này. Những việc làm khi không có mạng sẽ chờ ở đây.</translation>
    </message>
    <message>
        <source>What you do from now on waits here.</source>
        <translation>Những việc ông/bà làm từ lúc này sẽ chờ ở đây.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Không có mục nào chờ gửi</translation>
    </message>
    <message>
        <source>Join again…</source>
        <translation>Kết nối lại…</translation>
    </message>
    <message>
        <source>{why} You can go on reading and writing: what waits here stays here, and nothing is lost.</source>
        <translation>{why} Ông/bà vẫn đọc và viết được: những gì chờ ở đây được giữ nguyên, không mất gì.</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Lưu bằng chứng…</translation>
    </message>
    <message>
        <source>What was not accepted, or was changed by somebody else at the same time, appears here.</source>
        <translation>Những mục chưa được chấp nhận hoặc có người khác cùng sửa sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Không có mục nào cần xử lý</translation>
    </message>
    <message>
        <source>not accepted {when}</source>
        <translation>chưa được chấp nhận {when}</translation>
    </message>
    <message>
        <source>changed twice, {when}</source>
        <translation>có hai bản sửa, {when}</translation>
    </message>
    <message>
        <source>recounted differently, {when}</source>
        <translation>kiểm lại cho kết quả khác, {when}</translation>
    </message>
    <message>
        <source>checked differently, {when}</source>
        <translation>kiểm tra cho kết quả khác, {when}</translation>
    </message>
    <message>
        <source>What the central system has received from this laptop is listed here.</source>
        <translation>Những mục hệ thống trung tâm đã nhận từ máy này được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Chưa có mục nào</translation>
    </message>
    <message>
        <source>recorded {recorded} · received {received}</source>
        <translation>ghi {recorded} · hệ thống nhận {received}</translation>
    </message>
    <message>
        <source>✕ not accepted</source>
        <translation>✕ chưa được chấp nhận</translation>
    </message>
    <message>
        <source>◆ two texts</source>
        <translation>◆ hai bản</translation>
    </message>
    <message>
        <source>✓ received</source>
        <translation>✓ đã nhận</translation>
    </message>
    <message>
        <source>Trying again. Without a network everything stays here and is sent by itself later.</source>
        <translation>Đang thử lại. Khi không có mạng, mọi mục vẫn ở đây và sẽ tự gửi sau.</translation>
    </message>
    <message>
        <source>It is not submitted. A copy of the text stays on this laptop.</source>
        <translation>Mục này không được gửi. Bản sao nội dung vẫn lưu trên máy.</translation>
    </message>
    <message>
        <source>Drop this entry?</source>
        <translation>Bỏ mục này?</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>What you write stands on record for all to read.</source>
        <translation>Nội dung ông/bà viết được ghi vào sổ để mọi người cùng đọc.</translation>
    </message>
    <message>
        <source>What is wrong with the count?</source>
        <translation>Kết quả kiểm phiếu sai ở đâu?</translation>
    </message>
    <message>
        <source>Put it on record</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>✓ Please close the program and start it again. It then asks for your new invitation.</source>
        <translation>✓ Xin đóng chương trình rồi mở lại. Khi đó chương trình sẽ hỏi giấy mời mới của ông/bà.</translation>
    </message>
    <message>
        <source>Two registers.json</source>
        <translation>Hai sổ đăng ký.json</translation>
    </message>
    <message>
        <source>✓ Saved as {name}. Hand it to the Secretariat.</source>
        <translation>✓ Đã lưu thành {name}. Xin chuyển cho Ban Thư ký.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Đã sao chép nội dung.</translation>
    </message>
</context>
</TS>
