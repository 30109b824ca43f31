<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>DossierPanel</name>
    <message>
        <source>This item is not here</source>
        <translation>Nội dung này chưa có trên máy</translation>
    </message>
    <message>
        <source>Papers of the item</source>
        <translation>Tài liệu của nội dung</translation>
    </message>
    <message>
        <source>Proposed: {decision}</source>
        <translation>Dự kiến kết luận: {decision}</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Đọc toàn bộ</translation>
    </message>
    <message>
        <source>Concluded:</source>
        <translation>Kết luận:</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>On paper only</source>
        <translation>Chỉ có bản giấy</translation>
    </message>
    <message>
        <source>The papers of this item are handed out on paper and never enter this program. Please write nothing secret into a comment either.</source>
        <translation>Tài liệu của nội dung này được phát bằng bản giấy và không bao giờ đưa vào chương trình. Xin cũng không ghi điều mật vào ý kiến góp ý.</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>Không có tài liệu</translation>
    </message>
    <message>
        <source>This item was published without papers.</source>
        <translation>Nội dung này được phát hành không kèm tài liệu.</translation>
    </message>
    <message>
        <source>{size}. It opens by itself as soon as it is here; of this item {part} are here already.</source>
        <translation>{size}. Tài liệu tự mở ngay khi về đến máy; của nội dung này đã có {part}.</translation>
    </message>
    <message>
        <source>This paper is on its way</source>
        <translation>Tài liệu này đang được tải về</translation>
    </message>
    <message>
        <source>This paper cannot be opened</source>
        <translation>Không mở được tài liệu này</translation>
    </message>
    <message>
        <source>Replaced: this is version {version}.</source>
        <translation>Đã thay thế: đây là phiên bản {version}.</translation>
    </message>
    <message>
        <source>Version {version} is on its way; you are still reading version {former}.</source>
        <translation>Phiên bản {version} đang được tải về; ông/bà đang đọc phiên bản {former}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Lý do: {reason}</translation>
    </message>
    <message>
        <source>{news} · changed since you took your stance</source>
        <translation>{news} · đã thay đổi từ khi ông/bà đánh dấu ý kiến</translation>
    </message>
    <message numerus="yes">
        <source>%n comments: {names}</source>
        <translation>
            <numerusform>%n ý kiến góp ý: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this address in your web browser?</source>
        <translation>Mở địa chỉ này trong trình duyệt?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
</context>
<context>
    <name>PaperMenu</name>
    <message>
        <source>More about this paper</source>
        <translation>Thêm về tài liệu này</translation>
    </message>
    <message>
        <source>Who fetched this paper…</source>
        <translation>Ai đã tải tài liệu này về…</translation>
    </message>
</context>
</TS>
