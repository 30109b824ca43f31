<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>ContestDialog</name>
    <message>
        <source>Contest this vote?</source>
        <translation>Phản đối phần ghi hộ này?</translation>
    </message>
    <message>
        <source>What is wrong with it?</source>
        <translation>Sai ở điểm nào?</translation>
    </message>
    <message>
        <source>Contested before the chair closes the vote it does not count, and you can still vote yourself. Contested later it stays counted, and your objection stands on record.</source>
        <translation>Nếu phản đối trước khi người chủ trì kết thúc biểu quyết, phần ghi hộ không được tính và ông/bà vẫn tự biểu quyết được. Nếu phản đối sau đó, phần ghi hộ vẫn được tính và ý kiến phản đối của ông/bà được lưu lại.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Contest it</source>
        <translation>Phản đối</translation>
    </message>
    <message>
        <source>Please say what is wrong; it stands on record.</source>
        <translation>Xin nêu điểm sai; nội dung này được lưu lại.</translation>
    </message>
</context>
</TS>
