<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Chương trình gặp lỗi</translation>
    </message>
    <message>
        <source>What you entered before is kept. You can go on; if it happens again, close the program and open it anew.</source>
        <translation>Những gì ông/bà đã nhập vẫn được giữ. Ông/bà có thể tiếp tục; nếu lỗi lặp lại, hãy đóng chương trình rồi mở lại.</translation>
    </message>
    <message>
        <source>The report: places in the program, no papers and nothing you wrote</source>
        <translation>Báo cáo: chỉ có vị trí trong chương trình, không có tài liệu và không có nội dung ông/bà viết</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Lưu báo cáo…</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Đóng chương trình</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>The report was saved as {file}</source>
        <translation>Báo cáo đã được lưu tại {file}</translation>
    </message>
    <message>
        <source>The report could not be saved by itself; save it where you like.</source>
        <translation>Chưa tự lưu được báo cáo; xin chọn nơi lưu.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Văn bản (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved there; choose another place.</source>
        <translation>Không lưu được báo cáo ở đó; xin chọn nơi khác.</translation>
    </message>
</context>
</TS>
