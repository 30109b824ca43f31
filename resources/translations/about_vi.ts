<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About e-Cabinet</source>
        <translation>Giới thiệu e-Cabinet</translation>
    </message>
    <message>
        <source>Meetings, opinion ballots and sealed minutes, with and without a network. What you read, and when, is seen by nobody.</source>
        <translation>Phiên họp, phiếu lấy ý kiến và biên bản ký số, có mạng hay không có mạng. Ông/bà đọc gì, đọc khi nào, không ai nhìn thấy.</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU Affero, phiên bản 3 hoặc mới hơn. Không kèm bảo đảm nào.</translation>
    </message>
    <message>
        <source>Made with Qt, Be Vietnam Pro, Phosphor Icons and DejaVu; their licences come with the program.</source>
        <translation>Sử dụng Qt, Be Vietnam Pro, Phosphor Icons và DejaVu; giấy phép của chúng đi kèm chương trình.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Phiên bản {version}</translation>
    </message>
</context>
</TS>
