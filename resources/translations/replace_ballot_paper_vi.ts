<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>ReplaceBallotPaperDialog</name>
    <message>
        <source>Replace a paper</source>
        <translation>Thay tài liệu</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Reason, for all members to read</source>
        <translation>Lý do, để mọi thành viên đọc</translation>
    </message>
    <message>
        <source>Answers given so far stay on record as given on the old version; whoever answered is asked to confirm on the new one.</source>
        <translation>Ý kiến đã gửi vẫn được lưu theo bản cũ; người đã trả lời được đề nghị xác nhận theo bản mới.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>Drop the new version here</source>
        <translation>Thả bản mới vào đây</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>PDF papers</source>
        <translation>Tài liệu PDF</translation>
    </message>
    <message>
        <source>Version {version} from the agenda takes its place.</source>
        <translation>Phiên bản {version} trong chương trình sẽ thay thế.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the paper…</source>
        <translation>Đang kiểm tra tài liệu…</translation>
    </message>
    <message>
        <source>Please choose the file of the new version.</source>
        <translation>Xin chọn tệp của bản mới.</translation>
    </message>
    <message>
        <source>Please write the reason.</source>
        <translation>Xin ghi lý do.</translation>
    </message>
</context>
</TS>
