<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>DemoBar</name>
    <message>
        <source>It is now {day}, {time}.</source>
        <translation>Bây giờ là {time}, {day}.</translation>
    </message>
    <message>
        <source>PIN of every laptop here: {pin}</source>
        <translation>Mã PIN của mọi máy ở đây: {pin}</translation>
    </message>
    <message>
        <source>● Network on</source>
        <translation>● Có mạng</translation>
    </message>
    <message>
        <source>○ Network off</source>
        <translation>○ Mất mạng</translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>{number} of {steps}: {sentence}</source>
        <translation>{number}/{steps}: {sentence}</translation>
    </message>
    <message>
        <source>Watch: the guide is doing it for you.</source>
        <translation>Xin theo dõi: phần hướng dẫn đang làm thay ông/bà.</translation>
    </message>
    <message>
        <source>One moment: time passes, and the other members are acting.</source>
        <translation>Xin chờ một lát: thời gian trôi qua và các thành viên khác đang làm phần mình.</translation>
    </message>
    <message>
        <source>go offline and answer the ballot</source>
        <translation>ngắt mạng và trả lời phiếu lấy ý kiến</translation>
    </message>
    <message>
        <source>read a paper and take a stance</source>
        <translation>đọc tài liệu và cho ý kiến trước</translation>
    </message>
    <message>
        <source>go online and see everything received</source>
        <translation>nối mạng lại và xem mọi nội dung được tiếp nhận</translation>
    </message>
    <message>
        <source>replace a paper</source>
        <translation>thay thế một tài liệu</translation>
    </message>
    <message>
        <source>count the ballot, then call the roll</source>
        <translation>kiểm phiếu lấy ý kiến, rồi điểm danh</translation>
    </message>
    <message>
        <source>open the session and vote</source>
        <translation>khai mạc phiên họp và biểu quyết</translation>
    </message>
    <message>
        <source>close the vote and the session</source>
        <translation>kết thúc biểu quyết và bế mạc phiên họp</translation>
    </message>
    <message>
        <source>make the minutes, sign them twice, check them</source>
        <translation>lập biên bản, ký hai chữ ký và kiểm tra</translation>
    </message>
    <message>
        <source>As the member, turn off the network of this laptop at the top right.</source>
        <translation>Với vai thành viên, xin ngắt mạng của máy này ở góc trên bên phải.</translation>
    </message>
    <message>
        <source>Answer the opinion ballot: nothing on this laptop waits for the network.</source>
        <translation>Trả lời phiếu lấy ý kiến: trên máy này không việc gì phải chờ mạng.</translation>
    </message>
    <message>
        <source>Open an item, read its paper, then press 1, 2 or 3 for your stance.</source>
        <translation>Mở một nội dung, đọc tài liệu, rồi bấm phím 1, 2 hoặc 3 để cho ý kiến.</translation>
    </message>
    <message>
        <source>Turn the network on again: everything you did is delivered by itself.</source>
        <translation>Nối mạng lại: mọi việc ông/bà đã làm sẽ tự động được gửi.</translation>
    </message>
    <message>
        <source>As the secretary, replace a published paper by its next version.</source>
        <translation>Với vai thư ký, thay một tài liệu đã phát hành bằng phiên bản mới.</translation>
    </message>
    <message>
        <source>As the secretary, take over what the laptops say and record the roll call.</source>
        <translation>Với vai thư ký, lấy theo thông tin từ các máy và ghi nhận điểm danh.</translation>
    </message>
    <message>
        <source>As the chair, vote, close the vote and record the outcome.</source>
        <translation>Với vai chủ tọa, biểu quyết, kết thúc biểu quyết và ghi nhận kết quả.</translation>
    </message>
    <message>
        <source>Treat the other items likewise and close the session, or let “Show me” do it.</source>
        <translation>Xử lý các nội dung còn lại như vậy và bế mạc phiên họp, hoặc bấm “Làm mẫu”.</translation>
    </message>
    <message>
        <source>As the secretary, have the minutes made and circulate them.</source>
        <translation>Với vai thư ký, lập biên bản và gửi lấy ý kiến.</translation>
    </message>
    <message>
        <source>Have the sealed minutes checked: figures, signatures, record. “Show me” does it.</source>
        <translation>Kiểm tra biên bản đã niêm phong: số liệu, chữ ký, hồ sơ. Xin bấm “Làm mẫu”.</translation>
    </message>
    <message>
        <source>The minutes are genuine and complete, and the meeting is held. Look around as long as you like.</source>
        <translation>Biên bản nguyên vẹn, đầy đủ và phiên họp đã hoàn tất. Xin mời xem thêm tùy ý.</translation>
    </message>
    <message>
        <source>The time to answer is over. As the secretary, count the opinion ballot.</source>
        <translation>Đã hết hạn trả lời. Với vai thư ký, kiểm phiếu lấy ý kiến.</translation>
    </message>
    <message>
        <source>As the chair, open the session: there is a quorum.</source>
        <translation>Với vai chủ tọa, khai mạc phiên họp: đã đủ số thành viên.</translation>
    </message>
    <message>
        <source>As the chair, open a vote: on list A at once, or on the item you call.</source>
        <translation>Với vai chủ tọa, mở biểu quyết: chung cho danh mục A hoặc cho nội dung được nêu.</translation>
    </message>
    <message>
        <source>As the member, vote. The other members are voting by themselves.</source>
        <translation>Với vai thành viên, xin biểu quyết. Các thành viên khác tự biểu quyết.</translation>
    </message>
    <message>
        <source>The day of review has passed. As the secretary, make the text final.</source>
        <translation>Đã qua ngày rà soát. Với vai thư ký, chốt nội dung biên bản.</translation>
    </message>
    <message>
        <source>As the secretary, sign the minutes with the sample certificate.</source>
        <translation>Với vai thư ký, ký số biên bản bằng chứng thư mẫu.</translation>
    </message>
    <message>
        <source>As the chair, sign the minutes; this seals them.</source>
        <translation>Với vai chủ tọa, ký số biên bản; biên bản được niêm phong.</translation>
    </message>
    <message>
        <source>Your answer is safe on this laptop and will be sent once there is a network.</source>
        <translation>Ý kiến của ông/bà đã được lưu trên máy này và sẽ được gửi khi có mạng.</translation>
    </message>
    <message>
        <source>It waits in the outbox together with your answer.</source>
        <translation>Ý kiến này chờ trong mục chờ gửi cùng với phiếu của ông/bà.</translation>
    </message>
    <message>
        <source>The central system has given a receipt for everything.</source>
        <translation>Hệ thống trung tâm đã xác nhận tiếp nhận tất cả.</translation>
    </message>
    <message>
        <source>Members see which paper changed, and whether their stance was on the former version.</source>
        <translation>Thành viên thấy tài liệu nào đã thay đổi và ý kiến của mình có dựa trên bản cũ hay không.</translation>
    </message>
    <message>
        <source>The quorum is there.</source>
        <translation>Đã đủ số thành viên dự họp.</translation>
    </message>
    <message>
        <source>Nobody sees how anybody voted before the chair closes the vote.</source>
        <translation>Không ai biết lựa chọn của người khác trước khi chủ tọa kết thúc biểu quyết.</translation>
    </message>
    <message>
        <source>Votes and outcomes are final.</source>
        <translation>Kết quả biểu quyết đã là chính thức.</translation>
    </message>
</context>
<context>
    <name>PartSwitch</name>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ tọa</translation>
    </message>
    <message>
        <source>Be the {person} ({keys})</source>
        <translation>Chuyển sang máy của {person} ({keys})</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Ông/bà đang ở vai</translation>
    </message>
</context>
<context>
    <name>VisitWindow</name>
    <message>
        <source>e-Cabinet – demonstration</source>
        <translation>e-Cabinet – bản trình diễn</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Founding the body and starting its central system</source>
        <translation>Lập cơ quan và khởi động hệ thống trung tâm</translation>
    </message>
    <message>
        <source>Secretary, chair and member join with their laptops</source>
        <translation>Thư ký, chủ tọa và thành viên tham gia bằng máy của mình</translation>
    </message>
    <message>
        <source>The secretary imports the agenda and its papers</source>
        <translation>Thư ký nhập chương trình và tài liệu</translation>
    </message>
    <message>
        <source>The chair approves the agenda</source>
        <translation>Chủ tọa duyệt chương trình</translation>
    </message>
    <message>
        <source>The meeting is published</source>
        <translation>Phiên họp được phát hành</translation>
    </message>
    <message>
        <source>An opinion ballot is issued</source>
        <translation>Phiếu lấy ý kiến được gửi đi</translation>
    </message>
</context>
</TS>
