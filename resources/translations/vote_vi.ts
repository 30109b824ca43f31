<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>VotePanel</name>
    <message>
        <source>Put the result away</source>
        <translation>Cất kết quả</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>Biểu quyết của ông/bà</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Vài lời ngắn gọn</translation>
    </message>
    <message>
        <source>They are kept with your vote.</source>
        <translation>Nội dung này được lưu cùng phiếu của ông/bà.</translation>
    </message>
    <message>
        <source>Back · Esc</source>
        <translation>Quay lại · Esc</translation>
    </message>
    <message>
        <source>Change my vote</source>
        <translation>Thay đổi biểu quyết</translation>
    </message>
    <message>
        <source>Confirm “{choice}” · Enter</source>
        <translation>Xác nhận “{choice}” · Enter</translation>
    </message>
    <message>
        <source>You take no part in this vote. The result is announced when the chair closes it.</source>
        <translation>Ông/bà không tham gia biểu quyết nội dung này. Kết quả được công bố khi người chủ trì kết thúc biểu quyết.</translation>
    </message>
    <message>
        <source>The result is announced when the chair closes the vote; until then you can change yours.</source>
        <translation>Kết quả được công bố khi người chủ trì kết thúc biểu quyết; đến lúc đó ông/bà vẫn thay đổi được.</translation>
    </message>
    <message>
        <source>Your vote is recorded with your name. Who does not vote counts as not voting. The result is announced when the chair closes the vote.</source>
        <translation>Biểu quyết được ghi đích danh. Người không bỏ phiếu được tính là không biểu quyết. Kết quả được công bố khi người chủ trì kết thúc biểu quyết.</translation>
    </message>
    <message>
        <source>needs more than half of the votes cast · named vote</source>
        <translation>cần quá nửa số phiếu đã bỏ · biểu quyết đích danh</translation>
    </message>
    <message>
        <source>needs {needed} of {members} · named vote</source>
        <translation>cần {needed} trên {members} · biểu quyết đích danh</translation>
    </message>
    <message numerus="yes">
        <source>One vote on %n items:</source>
        <translation>
            <numerusform>Một lần biểu quyết cho %n nội dung:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more papers</source>
        <translation>
            <numerusform>và %n tài liệu khác</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, phiên bản {version}</translation>
    </message>
    <message>
        <source>△ changed since your stance</source>
        <translation>△ đã thay đổi từ khi ông/bà đánh dấu ý kiến</translation>
    </message>
    <message>
        <source>You voted “{choice}”: recorded {when} · received {received} ✓</source>
        <translation>Ông/bà đã biểu quyết “{choice}”: ghi {when} · hệ thống đã nhận {received} ✓</translation>
    </message>
    <message>
        <source>You voted “{choice}”: recorded {when} on this laptop, not yet received. It must arrive before the chair closes the vote.</source>
        <translation>Ông/bà đã biểu quyết “{choice}”: ghi trên máy này {when}, hệ thống chưa nhận. Phiếu phải đến trước khi người chủ trì kết thúc biểu quyết.</translation>
    </message>
    <message>
        <source>You voted “{choice}”: recorded {when}, but it did not arrive before the close.</source>
        <translation>Ông/bà đã biểu quyết “{choice}”: ghi {when}, nhưng không đến trước khi kết thúc biểu quyết.</translation>
    </message>
    <message>
        <source>You contested “{choice}”, which the Secretariat had recorded for you.</source>
        <translation>Ông/bà đã phản đối “{choice}” do Ban Thư ký ghi hộ.</translation>
    </message>
    <message>
        <source>The Secretariat recorded “{choice}” for you at {received}; it counts once the chair has confirmed it.</source>
        <translation>Ban Thư ký đã ghi hộ ông/bà “{choice}” lúc {received}; được tính khi người chủ trì xác nhận.</translation>
    </message>
    <message>
        <source>The Secretariat recorded “{choice}” for you at {received} ✓</source>
        <translation>Ban Thư ký đã ghi hộ ông/bà “{choice}” lúc {received} ✓</translation>
    </message>
    <message>
        <source>This vote was withdrawn and has no result.</source>
        <translation>Lần biểu quyết này đã được rút và không có kết quả.</translation>
    </message>
    <message>
        <source>✓ Carried</source>
        <translation>✓ Được thông qua</translation>
    </message>
    <message>
        <source>✕ Not carried</source>
        <translation>✕ Không được thông qua</translation>
    </message>
    <message>
        <source>{result}: {favour} in favour, {needed} needed</source>
        <translation>{result}: {favour} tán thành, cần {needed}</translation>
    </message>
</context>
</TS>
