<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>MembersPage</name>
    <message>
        <source>Members &amp; laptops</source>
        <translation>Thành viên và máy</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Nhập bảng tính…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Thêm người…</translation>
    </message>
    <message>
        <source>More about the body</source>
        <translation>Thêm về cơ quan</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Mời</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Tìm người</translation>
    </message>
    <message>
        <source>Choose everybody without a laptop</source>
        <translation>Chọn mọi người chưa có máy</translation>
    </message>
    <message>
        <source>Waiting for somebody’s word</source>
        <translation>Đang chờ ý kiến</translation>
    </message>
    <message>
        <source>People of the body</source>
        <translation>Những người trong cơ quan</translation>
    </message>
    <message>
        <source>You name and invite everybody</source>
        <translation>Ông/bà chỉ định và mời mọi người</translation>
    </message>
    <message>
        <source>You invite members and staff; chair, secretaries and administrators are invited by administrators</source>
        <translation>Ông/bà mời thành viên và cán bộ; người chủ trì, thư ký và quản trị viên do quản trị viên mời</translation>
    </message>
    <message>
        <source>Where people sign in when they join…</source>
        <translation>Nơi đăng nhập khi tham gia…</translation>
    </message>
    <message>
        <source>Change the register’s key…</source>
        <translation>Đổi khóa sổ ghi nhận…</translation>
    </message>
    <message numerus="yes">
        <source>%n members decide</source>
        <translation>
            <numerusform>%n thành viên biểu quyết</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of them have a laptop</source>
        <translation>{number} người có máy</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on their way to the central system</source>
        <translation>
            <numerusform>%n thay đổi đang chuyển đến hệ thống trung tâm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>Mời %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>An office for {name}</source>
        <translation>Chức vụ của {name}</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Lời mời</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were not saved yet.</source>
        <translation>
            <numerusform>Còn %n lời mời chưa được lưu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Hiện lại</translation>
    </message>
    <message>
        <source>What you wrote about “{name}” was not saved.</source>
        <translation>Nội dung ông/bà viết về “{name}” chưa được lưu.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Viết tiếp</translation>
    </message>
    <message>
        <source>People join without signing in from now on.</source>
        <translation>Từ bây giờ, người tham gia không cần đăng nhập.</translation>
    </message>
    <message>
        <source>Who joins from now on signs in at {address} first.</source>
        <translation>Từ bây giờ, người tham gia cần đăng nhập tại {address} trước.</translation>
    </message>
    <message>
        <source>Signed. Now another administrator has to agree to the new key.</source>
        <translation>Đã ký. Giờ cần một quản trị viên khác đồng ý với khóa mới.</translation>
    </message>
    <message>
        <source>Signed. The new key comes into force once this has reached the central system.</source>
        <translation>Đã ký. Khóa mới có hiệu lực khi việc này đến hệ thống trung tâm.</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>What the spreadsheet brings</source>
        <translation>Bảng tính mang đến</translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken over.</source>
        <translation>
            <numerusform>Đã nhập %n người.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersWaiting</name>
    <message>
        <source>Decide…</source>
        <translation>Quyết định…</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Xem…</translation>
    </message>
    <message>
        <source>Waiting for somebody’s word</source>
        <translation>Đang chờ ý kiến</translation>
    </message>
</context>
<context>
    <name>MembersWords</name>
    <message>
        <source>member</source>
        <translation>thành viên</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>người chủ trì</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>thư ký</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>quản trị viên</translation>
    </message>
    <message>
        <source>agency officer</source>
        <translation>cán bộ cơ quan</translation>
    </message>
    <message>
        <source>aide</source>
        <translation>trợ lý</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>khách mời</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>kiểm tra viên</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>chưa có vai trò</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n laptops</source>
        <translation>
            <numerusform>✓ %n máy</numerusform>
        </translation>
    </message>
    <message>
        <source>invited again</source>
        <translation>đã mời lại</translation>
    </message>
    <message>
        <source>… invited until {day}</source>
        <translation>… đã mời, đến {day}</translation>
    </message>
    <message>
        <source>△ invitation expired</source>
        <translation>△ lời mời hết hạn</translation>
    </message>
    <message>
        <source>○ none</source>
        <translation>○ chưa có</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Only an administrator invites chair, secretaries and administrators.</source>
        <translation>Chỉ quản trị viên mời người chủ trì, thư ký và quản trị viên.</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>Nobody grants such a role alone. It counts once another administrator has agreed.</source>
        <translation>Không ai một mình giao được vai trò này. Vai trò có hiệu lực khi một quản trị viên khác đồng ý.</translation>
    </message>
    <message>
        <source>Another administrator has to agree, or this is proposed anew.</source>
        <translation>Cần một quản trị viên khác đồng ý, hoặc lập lại đề xuất.</translation>
    </message>
    <message>
        <source>{name} becomes {roles}</source>
        <translation>{name} nhận vai trò {roles}</translation>
    </message>
    <message>
        <source>proposed by {name}, {moment}</source>
        <translation>{name} đề xuất, {moment}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Rút đề xuất</translation>
    </message>
    <message>
        <source>The register gets a new key</source>
        <translation>Sổ ghi nhận dùng khóa mới</translation>
    </message>
    <message>
        <source>Ask whoever runs the central system for the six words of the new key. Agree only if they are these: {words}</source>
        <translation>Xin hỏi người vận hành hệ thống trung tâm sáu từ của khóa mới. Chỉ đồng ý khi đúng các từ này: {words}</translation>
    </message>
    <message>
        <source>A further laptop for {name}</source>
        <translation>Thêm một máy cho {name}</translation>
    </message>
    <message>
        <source>invited by {name}, until {moment}</source>
        <translation>{name} mời, đến {moment}</translation>
    </message>
    <message>
        <source>{name} has a laptop already. Agree once you know from them that they want another.</source>
        <translation>{name} đã có máy. Chỉ đồng ý khi chính người đó cho biết cần thêm máy.</translation>
    </message>
    <message>
        <source>{name} has a laptop already. The invitation works once another officer has agreed.</source>
        <translation>{name} đã có máy. Lời mời dùng được khi có thêm một cán bộ khác đồng ý.</translation>
    </message>
    <message>
        <source>{name} does not know one of their laptops</source>
        <translation>{name} không nhận ra một máy đứng tên mình</translation>
    </message>
    <message>
        <source>since {moment}: {reason}</source>
        <translation>từ {moment}: {reason}</translation>
    </message>
    <message>
        <source>It is shut out until you decide. Call {name} before you do.</source>
        <translation>Máy bị khóa cho đến khi ông/bà quyết định. Xin gọi {name} trước khi quyết định.</translation>
    </message>
    <message>
        <source>It is theirs</source>
        <translation>Đúng là máy của họ</translation>
    </message>
    <message>
        <source>Withdraw the laptop</source>
        <translation>Thu hồi máy</translation>
    </message>
    <message>
        <source>The ballot of {former} goes to {successor}</source>
        <translation>Phiếu của {former} chuyển cho {successor}</translation>
    </message>
    <message>
        <source>{former} has not answered and left the office. What they noted for themself stays theirs.</source>
        <translation>{former} chưa trả lời và đã thôi giữ chức vụ. Ghi chú riêng của người này vẫn là của họ.</translation>
    </message>
    <message>
        <source>Pass the ballot on</source>
        <translation>Chuyển phiếu</translation>
    </message>
</context>
</TS>
