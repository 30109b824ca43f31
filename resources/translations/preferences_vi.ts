<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>They take effect at once and stay on this laptop.</source>
        <translation>Có hiệu lực ngay và được nhớ trên máy này.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>As this laptop is set</source>
        <translation>Theo máy</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation>Khóa khi không có ai trong</translation>
    </message>
    <message>
        <source>It also locks when the laptop sleeps or its screen is locked. What you submitted before is final then.</source>
        <translation>Chương trình cũng khóa khi máy ngủ hoặc màn hình bị khóa. Những gì ông/bà đã gửi trước đó khi ấy là chính thức.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ lớn hơn</translation>
    </message>
    <message>
        <source>Read this line at arm’s length: it should be comfortable.</source>
        <translation>Đọc dòng này cách một sải tay: phải thấy dễ đọc.</translation>
    </message>
    <message>
        <source>What the Secretariat sees about you</source>
        <translation>Ban Thư ký thấy gì về ông/bà</translation>
    </message>
    <message>
        <source>✓ Your laptops, and when each was admitted.</source>
        <translation>✓ Các máy của ông/bà, và mỗi máy được chấp nhận khi nào.</translation>
    </message>
    <message>
        <source>✓ What you submit: stances with their reasons, comments to the Secretariat or to all, whether you come, votes, corrections, objections.</source>
        <translation>✓ Những gì ông/bà gửi: ý kiến thống nhất hay không kèm lý do, góp ý cho Ban Thư ký hoặc cho mọi người, việc dự họp, biểu quyết, đề nghị sửa, ý kiến phản đối.</translation>
    </message>
    <message>
        <source>✓ That you have voted or answered a ballot; how is shown once it has been counted.</source>
        <translation>✓ Ông/bà đã biểu quyết hoặc trả lời phiếu; nội dung chỉ hiện sau khi kiểm phiếu.</translation>
    </message>
    <message>
        <source>✓ When your laptop recorded each of these, and when it was received.</source>
        <translation>✓ Máy của ông/bà ghi mỗi việc đó lúc nào, hệ thống nhận lúc nào.</translation>
    </message>
    <message>
        <source>Who runs the central system can also notice when a laptop is in touch, and that it fetched papers: it fetches all of them, by itself.</source>
        <translation>Người vận hành hệ thống trung tâm còn có thể biết máy kết nối khi nào và đã lấy tài liệu: máy tự lấy mọi tài liệu.</translation>
    </message>
    <message>
        <source>✕ What you search for, and where you stopped reading.</source>
        <translation>✕ Ông/bà tìm gì, đọc dừng ở đâu.</translation>
    </message>
    <message>
        <source>What you do not submit stays on this laptop, locked with your PIN. Any member can check that nothing was added, removed or changed afterwards, by anybody.</source>
        <translation>Những gì chưa gửi chỉ ở trên máy này, được khóa bằng mã PIN của ông/bà. Mọi thành viên đều có thể kiểm tra rằng không ai thêm, bớt hay sửa gì về sau.</translation>
    </message>
    <message>
        <source>What nobody sees</source>
        <translation>Điều không ai thấy</translation>
    </message>
    <message>
        <source>✕ Which papers you opened, when, and for how long.</source>
        <translation>✕ Ông/bà mở tài liệu nào, khi nào, trong bao lâu.</translation>
    </message>
    <message>
        <source>✕ Texts you began and did not submit.</source>
        <translation>✕ Nội dung ông/bà viết dở và chưa gửi.</translation>
    </message>
</context>
</TS>
