<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>AgendaRows</name>
    <message>
        <source>decide</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>thảo luận</translation>
    </message>
    <message>
        <source>note</source>
        <translation>báo cáo để biết</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>dự thảo</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>tờ trình</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>tóm tắt</translation>
    </message>
    <message>
        <source>appraisal</source>
        <translation>thẩm định</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>thẩm tra</translation>
    </message>
    <message>
        <source>opinions gathered</source>
        <translation>tổng hợp ý kiến</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>phụ lục</translation>
    </message>
    <message>
        <source>report</source>
        <translation>báo cáo</translation>
    </message>
    <message>
        <source>other paper</source>
        <translation>tài liệu khác</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>✓ decided</source>
        <translation>✓ đã quyết định</translation>
    </message>
    <message>
        <source>✕ two texts</source>
        <translation>✕ hai bản sửa</translation>
    </message>
    <message>
        <source>✕ paper not taken</source>
        <translation>✕ tài liệu bị từ chối</translation>
    </message>
    <message>
        <source>→ paper replaced</source>
        <translation>→ tài liệu đã thay</translation>
    </message>
    <message>
        <source>late item</source>
        <translation>nội dung muộn</translation>
    </message>
    <message>
        <source>on paper only</source>
        <translation>chỉ bản giấy</translation>
    </message>
    <message>
        <source>✓ published</source>
        <translation>✓ đã phát hành</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ đầy đủ</translation>
    </message>
    <message>
        <source>✕ main paper missing</source>
        <translation>✕ thiếu tài liệu chính</translation>
    </message>
    <message>
        <source>✕ summary missing</source>
        <translation>✕ thiếu tóm tắt</translation>
    </message>
    <message>
        <source>✕ summary too long</source>
        <translation>✕ tóm tắt quá dài</translation>
    </message>
    <message>
        <source>△ question missing</source>
        <translation>△ thiếu câu hỏi</translation>
    </message>
    <message>
        <source>△ agency missing</source>
        <translation>△ thiếu cơ quan</translation>
    </message>
    <message>
        <source>△ number missing</source>
        <translation>△ thiếu số</translation>
    </message>
    <message>
        <source>△ number used twice</source>
        <translation>△ trùng số</translation>
    </message>
    <message>
        <source>△ time missing</source>
        <translation>△ thiếu thời lượng</translation>
    </message>
    <message numerus="yes">
        <source>%n p.</source>
        <translation>
            <numerusform>%n tr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>The central system has not taken it</source>
        <translation>Hệ thống trung tâm không nhận</translation>
    </message>
    <message>
        <source>On its way to the central system</source>
        <translation>Đang chuyển đến hệ thống trung tâm</translation>
    </message>
    <message>
        <source>At the central system</source>
        <translation>Đã ở hệ thống trung tâm</translation>
    </message>
    <message>
        <source>Replace by a new version…</source>
        <translation>Thay bằng phiên bản mới…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Rút…</translation>
    </message>
    <message>
        <source>Take another file…</source>
        <translation>Chọn tệp khác…</translation>
    </message>
    <message>
        <source>Remove from the item</source>
        <translation>Bỏ khỏi nội dung</translation>
    </message>
    <message>
        <source>Decide between two texts…</source>
        <translation>Chọn một trong hai bản…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Add papers…</source>
        <translation>Thêm tài liệu…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Remove from the agenda</source>
        <translation>Đưa ra khỏi chương trình</translation>
    </message>
    <message>
        <source>Withdraw from the agenda…</source>
        <translation>Rút khỏi chương trình…</translation>
    </message>
</context>
</TS>
