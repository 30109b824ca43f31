<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>PaperDeeds</name>
    <message>
        <source>The link is copied. It opens for those alone who may read the paper.</source>
        <translation>Đã sao chép liên kết. Chỉ người được đọc tài liệu mới mở được.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages were given to the printer.</source>
        <translation>
            <numerusform>Đã chuyển %n trang tới máy in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu một bản</translation>
    </message>
    <message>
        <source>Papers (*.pdf)</source>
        <translation>Tài liệu (*.pdf)</translation>
    </message>
    <message>
        <source>The copy is saved as {name}. It is not protected any more.</source>
        <translation>Đã lưu bản sao thành {name}. Bản này không còn được bảo vệ.</translation>
    </message>
</context>
</TS>
