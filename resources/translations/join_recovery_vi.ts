<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>JoinRecovery</name>
    <message>
        <source>Keep your recovery sheet</source>
        <translation>Giữ phiếu khôi phục</translation>
    </message>
    <message>
        <source>With it you get a new laptop going if this one is lost. Keep it where you keep other important papers, not with the laptop.</source>
        <translation>Có phiếu này, ông/bà dùng được máy mới nếu mất máy này. Hãy cất cùng các giấy tờ quan trọng khác, không để chung với máy.</translation>
    </message>
    <message>
        <source>Or say why you go on without it</source>
        <translation>Hoặc nêu lý do tiếp tục mà không giữ phiếu</translation>
    </message>
    <message>
        <source>Without it, a lost laptop means a new invitation; notes that were only on it are gone.</source>
        <translation>Không có phiếu, mất máy thì phải có giấy mời mới; ghi chú chỉ có trên máy sẽ mất.</translation>
    </message>
</context>
</TS>
