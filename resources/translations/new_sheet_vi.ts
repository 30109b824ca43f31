<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>NewSheet</name>
    <message>
        <source>The new sheet counts from now on; the former one opens this laptop no more.</source>
        <translation>Từ bây giờ phiếu mới có hiệu lực; phiếu cũ không còn mở được máy này.</translation>
    </message>
    <message>
        <source>Print it, or save it on a stick that you keep apart from this laptop, and destroy the former one. Its letters are not shown again later.</source>
        <translation>Xin in ra, hoặc lưu vào thẻ nhớ cất riêng khỏi máy này, và hủy phiếu cũ. Các chữ trên phiếu sẽ không hiện lại về sau.</translation>
    </message>
</context>
</TS>
