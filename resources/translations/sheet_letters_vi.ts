<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>SheetLettersDialog</name>
    <message>
        <source>The recovery sheet of the lost laptop</source>
        <translation>Phiếu khôi phục của máy bị mất</translation>
    </message>
    <message>
        <source>It was printed when that laptop joined, or later in place of the first. Type its 26 letters; spaces do not matter. They are kept nowhere.</source>
        <translation>Phiếu được in khi máy đó tham gia, hoặc sau đó để thay phiếu đầu. Xin nhập 26 chữ cái; không cần để ý khoảng trắng. Chương trình không lưu các chữ này.</translation>
    </message>
    <message>
        <source>The 26 letters</source>
        <translation>26 chữ cái</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Lấy lại</translation>
    </message>
</context>
</TS>
