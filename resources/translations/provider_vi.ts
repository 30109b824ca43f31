<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_GB">
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Where people sign in when they join</source>
        <translation>Nơi đăng nhập khi tham gia</translation>
    </message>
    <message>
        <source>With a sign-in service (OpenID Connect) a new laptop is admitted only after its person signed in there with the account named in the invitation. Laptops that joined already stay. Whoever was invited without an account has to be invited again.</source>
        <translation>Khi dùng dịch vụ đăng nhập (OpenID Connect), máy mới chỉ được chấp nhận sau khi chủ máy đăng nhập tại đó bằng tài khoản ghi trong giấy mời. Máy đã tham gia vẫn được giữ. Ai được mời mà chưa ghi tài khoản thì cần được mời lại.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Địa chỉ của dịch vụ</translation>
    </message>
    <message>
        <source>As the service itself writes it, letter by letter, beginning with https://</source>
        <translation>Đúng từng chữ như dịch vụ tự ghi, bắt đầu bằng https://</translation>
    </message>
    <message>
        <source>Name under which the service knows this body</source>
        <translation>Tên mà dịch vụ dùng để nhận biết cơ quan này</translation>
    </message>
    <message>
        <source>The operator of the service gives it out as “client ID”.</source>
        <translation>Đơn vị vận hành dịch vụ cấp tên này, gọi là “client ID”.</translation>
    </message>
    <message>
        <source>Join without signing in…</source>
        <translation>Bỏ đăng nhập khi tham gia…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Kiểm tra và lưu</translation>
    </message>
    <message>
        <source>Asking the sign-in service…</source>
        <translation>Đang hỏi dịch vụ đăng nhập…</translation>
    </message>
    <message>
        <source>Nobody answered at this address just now. Please compare it with what the service’s operator wrote.</source>
        <translation>Địa chỉ này hiện không có ai trả lời. Xin đối chiếu với thông tin của đơn vị vận hành dịch vụ.</translation>
    </message>
    <message>
        <source>What answers there is no sign-in service of exactly this name. Please compare the address letter by letter, with or without a stroke at its end.</source>
        <translation>Nơi trả lời không phải là dịch vụ đăng nhập mang đúng tên này. Xin đối chiếu địa chỉ từng chữ, kể cả dấu gạch chéo ở cuối.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Vẫn lưu</translation>
    </message>
    <message>
        <source>If you save it all the same, nobody can join until the service answers.</source>
        <translation>Nếu vẫn lưu, chưa ai tham gia được cho đến khi dịch vụ trả lời.</translation>
    </message>
    <message>
        <source>Let people join without signing in?</source>
        <translation>Cho tham gia mà không cần đăng nhập?</translation>
    </message>
    <message>
        <source>Join without signing in</source>
        <translation>Bỏ đăng nhập khi tham gia</translation>
    </message>
    <message>
        <source>Whoever holds an invitation can use it then, without showing who they are.</source>
        <translation>Khi đó ai cầm giấy mời đều dùng được mà không phải chứng minh mình là ai.</translation>
    </message>
</context>
</TS>
