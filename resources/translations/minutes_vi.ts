<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>MinutesExportMenu</name>
    <message>
        <source>The document (PDF)…</source>
        <translation>Văn bản (PDF)…</translation>
    </message>
    <message>
        <source>The evidence file, for anybody to check (ZIP)…</source>
        <translation>Hồ sơ xác thực để ai cũng kiểm tra được (ZIP)…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message numerus="yes">
        <source>Write %n restricted items into the file?</source>
        <translation>
            <numerusform>Ghi %n nội dung hạn chế vào tệp?</numerusform>
        </translation>
    </message>
    <message>
        <source>The evidence file contains what was said and decided on them. Whoever has the file can read it.</source>
        <translation>Hồ sơ xác thực có cả ý kiến và quyết định về các nội dung đó. Ai có tệp đều đọc được.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Hồ sơ xác thực</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Phiên họp</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Circulate again</source>
        <translation>Gửi xem lại</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Ngôn ngữ của biên bản</translation>
    </message>
    <message>
        <source>All checks…</source>
        <translation>Tất cả mục kiểm tra…</translation>
    </message>
    <message>
        <source>Propose a correction…</source>
        <translation>Đề nghị sửa…</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Đề nghị sửa</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Chữ ký số</translation>
    </message>
    <message>
        <source>Checked now</source>
        <translation>Đã kiểm tra</translation>
    </message>
    <message>
        <source>Checked after signing</source>
        <translation>Kiểm tra sau khi ký</translation>
    </message>
    <message>
        <source>The text cannot be shown</source>
        <translation>Không hiển thị được văn bản</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>Chưa có biên bản</translation>
    </message>
    <message>
        <source>The minutes of a session appear here once it has been closed.</source>
        <translation>Biên bản của phiên họp xuất hiện tại đây sau khi phiên họp bế mạc.</translation>
    </message>
    <message>
        <source>The text is on its way to this laptop</source>
        <translation>Văn bản đang được tải về máy này</translation>
    </message>
    <message>
        <source>It appears here by itself.</source>
        <translation>Văn bản sẽ tự hiện ra.</translation>
    </message>
    <message>
        <source>There is no text yet</source>
        <translation>Chưa có văn bản</translation>
    </message>
    <message>
        <source>It appears here once the Secretariat has circulated it for review.</source>
        <translation>Văn bản hiện ra khi Ban Thư ký gửi xin ý kiến.</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>to be known</source>
        <translation>cần lưu ý</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>sẽ kiểm tra sau</translation>
    </message>
    <message>
        <source>Nobody has asked for a correction.</source>
        <translation>Chưa có đề nghị sửa nào.</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>chờ trả lời</translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ tiếp thu</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>không tiếp thu</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Trả lời…</translation>
    </message>
    <message>
        <source>Circulating the text…</source>
        <translation>Đang gửi văn bản…</translation>
    </message>
    <message>
        <source>Make the text final?</source>
        <translation>Chốt văn bản?</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Chốt văn bản</translation>
    </message>
    <message>
        <source>It is then signed by each in turn.</source>
        <translation>Sau đó từng người ký theo thứ tự.</translation>
    </message>
    <message>
        <source>Corrections can no longer be proposed</source>
        <translation>Không thể đề nghị sửa nữa</translation>
    </message>
    <message>
        <source>Making the text final…</source>
        <translation>Đang chốt văn bản…</translation>
    </message>
    <message>
        <source>A signature needs your PIN again.</source>
        <translation>Cần nhập lại mã PIN để ký.</translation>
    </message>
    <message>
        <source>Signed. Without a network the signature waits in the outbox.</source>
        <translation>Đã ký. Khi không có mạng, chữ ký nằm trong hộp chờ gửi.</translation>
    </message>
    <message>
        <source>Submitting the correction…</source>
        <translation>Đang gửi đề nghị sửa…</translation>
    </message>
    <message>
        <source>Recording the answer…</source>
        <translation>Đang ghi câu trả lời…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Đang ghi tệp…</translation>
    </message>
</context>
<context>
    <name>MinutesWords</name>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>review ended {date}</source>
        <translation>hết hạn góp ý {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections taken</source>
        <translation>
            <numerusform>tiếp thu %n đề nghị sửa</numerusform>
        </translation>
    </message>
    <message>
        <source>The session is not over</source>
        <translation>Phiên họp chưa kết thúc</translation>
    </message>
    <message>
        <source>Minutes to circulate</source>
        <translation>Biên bản chờ gửi xin ý kiến</translation>
    </message>
    <message>
        <source>The Secretariat is making the minutes</source>
        <translation>Ban Thư ký đang lập biên bản</translation>
    </message>
    <message>
        <source>In review until {moment}</source>
        <translation>Xin ý kiến đến {moment}</translation>
    </message>
    <message>
        <source>Ready to be made final</source>
        <translation>Sẵn sàng chốt văn bản</translation>
    </message>
    <message>
        <source>Corrections wait for an answer</source>
        <translation>Có đề nghị sửa chờ trả lời</translation>
    </message>
    <message>
        <source>Signed and sealed</source>
        <translation>Đã ký và niêm phong</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Sẵn sàng để ký</translation>
    </message>
    <message>
        <source>Waits for the signature of: {label}</source>
        <translation>Chờ chữ ký của: {label}</translation>
    </message>
    <message>
        <source>Circulate for review</source>
        <translation>Gửi xin ý kiến</translation>
    </message>
    <message>
        <source>Make final…</source>
        <translation>Chốt văn bản…</translation>
    </message>
    <message>
        <source>Sign with my certificate…</source>
        <translation>Ký số bằng chứng thư của tôi…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of yours wait to be received; then the minutes go on.</source>
        <translation>
            <numerusform>%n nội dung trên máy này chờ hệ thống nhận; sau đó tiếp tục lập biên bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two conclusions stand for each of these items: {items}. Decide in the outbox first.</source>
        <translation>Các nội dung sau có hai kết luận khác nhau: {items}. Xin quyết định trong hộp chờ gửi trước.</translation>
    </message>
    <message>
        <source>Everybody who may read the meeting receives this text. Who took part may propose corrections until {moment}.</source>
        <translation>Mọi người được đọc phiên họp sẽ nhận văn bản này. Người đã dự họp được đề nghị sửa đến {moment}.</translation>
    </message>
    <message>
        <source>Once signed, nothing in the text can be changed any more.</source>
        <translation>Sau khi ký, không thể sửa nội dung văn bản nữa.</translation>
    </message>
    <message>
        <source>You took part: you may propose corrections until {moment}.</source>
        <translation>Ông/bà đã dự họp: có thể đề nghị sửa đến {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections wait for your answer; then the text can be made final.</source>
        <translation>
            <numerusform>%n đề nghị sửa chờ ông/bà trả lời; sau đó mới chốt được văn bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text can be made final after {moment}.</source>
        <translation>Chốt được văn bản sau {moment}.</translation>
    </message>
    <message>
        <source>A final text can no longer be corrected. It is then signed by each in turn.</source>
        <translation>Văn bản đã chốt không sửa được nữa, và được từng người ký theo thứ tự.</translation>
    </message>
    <message>
        <source>With the corrections that were taken</source>
        <translation>Đã gồm các đề nghị được tiếp thu</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Bản {number}</translation>
    </message>
    <message>
        <source>Everybody who may read the meeting receives the sealed minutes, and finds them on this page.</source>
        <translation>Mọi người được đọc phiên họp nhận biên bản đã ký đủ và xem lại được ở trang này.</translation>
    </message>
    <message numerus="yes">
        <source>%n agencies</source>
        <translation>
            <numerusform>%n cơ quan</numerusform>
        </translation>
    </message>
    <message>
        <source>{tasks} for {agencies} follow from the conclusions.</source>
        <translation>Theo kết luận có {tasks} giao cho {agencies}.</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft; only you see it</source>
        <translation>Bản thảo; chỉ ông/bà thấy</translation>
    </message>
    <message>
        <source>They were sealed {moment} and stand in the record. Nothing in them can be changed.</source>
        <translation>Biên bản được niêm phong {moment} và nằm trong sổ ghi nhận. Không thể sửa đổi nội dung.</translation>
    </message>
    <message>
        <source>Where they are now</source>
        <translation>Hiện trạng</translation>
    </message>
    <message>
        <source>Without a network a signature waits in the outbox.</source>
        <translation>Khi không có mạng, chữ ký nằm trong hộp chờ gửi.</translation>
    </message>
    <message>
        <source>After all have signed</source>
        <translation>Sau khi tất cả đã ký</translation>
    </message>
    <message>
        <source>the minutes as a whole</source>
        <translation>toàn bộ biên bản</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Trả lời: {text}</translation>
    </message>
</context>
<context>
    <name>SignatureList</name>
    <message>
        <source>{name} · you</source>
        <translation>{name} · ông/bà</translation>
    </message>
    <message>
        <source>{name} · {when}</source>
        <translation>{name} · {when}</translation>
    </message>
    <message>
        <source>✓ signed</source>
        <translation>✓ đã ký</translation>
    </message>
    <message>
        <source>to sign now</source>
        <translation>đến lượt ký</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>ký sau</translation>
    </message>
</context>
</TS>
