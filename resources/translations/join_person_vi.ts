<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>JoinPerson</name>
    <message>
        <source>Is this you?</source>
        <translation>Có đúng là ông/bà không?</translation>
    </message>
    <message>
        <source>Compare everything with your invitation on paper.</source>
        <translation>Xin đối chiếu tất cả với giấy mời.</translation>
    </message>
    <message>
        <source>These words must stand on your invitation, in this order</source>
        <translation>Giấy mời phải có đúng các từ này, theo thứ tự này</translation>
    </message>
    <message>
        <source>If one differs, do not go on: call the Secretariat.</source>
        <translation>Nếu khác dù chỉ một từ, xin dừng lại và gọi Ban Thư ký.</translation>
    </message>
    <message>
        <source>The words are the same, and this is me</source>
        <translation>Các từ giống nhau, và đây là tôi</translation>
    </message>
    <message>
        <source>invited to “{body}”</source>
        <translation>được mời tham gia “{body}”</translation>
    </message>
</context>
</TS>
