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
        <source>✓ That papers have arrived on your laptop, and when it was last connected.</source>
        <translation>✓ Tài liệu đã về máy của ông/bà, và lần kết nối gần nhất.</translation>
    </message>
    <message>
        <source>✓ What you submit: your stances, comments to the Secretariat, corrections, and whether you come.</source>
        <translation>✓ Những gì ông/bà gửi: ý kiến thống nhất hay không, góp ý cho Ban Thư ký, đề nghị chỉnh sửa biên bản, việc dự họp.</translation>
    </message>
    <message>
        <source>✓ That you answered a ballot; what you answered only once the ballot has been counted.</source>
        <translation>✓ Ông/bà đã trả lời phiếu lấy ý kiến; nội dung trả lời chỉ thấy sau khi kiểm phiếu.</translation>
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
        <source>✕ Your notes and highlights, and what you searched for.</source>
        <translation>✕ Ghi chú, đánh dấu và nội dung ông/bà tìm kiếm.</translation>
    </message>
    <message>
        <source>✕ Texts you began and did not submit.</source>
        <translation>✕ Nội dung ông/bà viết dở và chưa gửi.</translation>
    </message>
    <message>
        <source>Notes stay on this laptop, locked with your PIN. Any member can check that nothing was added, removed or changed afterwards, by anybody.</source>
        <translation>Ghi chú chỉ ở trên máy này, được khóa bằng mã PIN của ông/bà. Mọi thành viên đều có thể kiểm tra rằng không ai thêm, bớt hay sửa gì về sau.</translation>
    </message>
</context>
</TS>
