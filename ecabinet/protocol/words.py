"""Six words that two people compare, on a printed sheet and on a screen, to know that they see the same body.

One list serves every language: 256 short, common Vietnamese words that stay different when the marks are left out, so
that whoever does not read Vietnamese compares the letters. Six of them hold 48 bits, too few against a patient
machine; therefore they are drawn from the fingerprint by a deliberately slow function, which makes finding a second
body with the same words a matter of some 2^67 steps.
"""

import hashlib
from collections.abc import Sequence
from functools import lru_cache

COUNT = 6

_SALT = b"ecabinet/words/v1"
_SCRYPT_COST = 1 << 14
_SCRYPT_BLOCK = 8
_SCRYPT_MEMORY = 32 << 20

WORDS = tuple(
    """
    ao bạc bãi bàn bàng bánh bầu bay bè bến bèo bếp bí biển bình bờ bơi bừa bún bưởi bướm bút cá cải cam cảng cành
    cát cầu cày chân chanh chảo chạy chè chén chỉ chiều chim chợ chùa chum chuối chuông cò cơm cổng cọp cột cua
    cúc củi cung cuốc cười đá đàn đảo đất đậu dê đèn đèo dép dệt diều đình đỏ đọc đồi đồng dừa đường ếch én gà
    gạch gánh gặt gấu ghế giày giếng gió giường gốc gối gốm gừng gương hạc hành hát hè hồ hoa hồng hộp huệ kèn
    kênh kẹo khăn khế khoai khói khung kiến kim lá lạc lan làng lê len leo lều liềm liễu lông lửa lược lưới mai
    mầm mận măng mật mây mèo mía mít mưa mực muối mương mướp mứt nai năm nắng nâu nem nến neo ngày nghệ nghìn ngô
    ngọc ngói ngỗng ngựa nhà nhạc nhài nhãn nhảy nồi nón nong nụ nứa núi ổi ong ớt phao phố phong quả quạt quế rau
    rễ rèm rêu rổ rong rùa rừng sách sắn sáng sao sắt sen sếu sỏi sớm sông sứ sữa súng suối sương tai tằm tàu tây
    thác thảm thân tháng tháp thép thêu thìa thỏ thông thu thúng thuyền tiêu tím tỉnh tơ tỏi tôm trà trăm trăng
    tranh trâu tre trời trống trưa trúc trứng tủ tuần túi tùng tươi tượng tuyết vải vàng vẽ vẹt viết vịnh vịt voi
    vòng vừng vườn xám xanh xe xoài xôi xóm xuân yến
    """.split()  # noqa: SIM905 - 256 words in quotation marks would be harder to read
)


def of(body: str, tls: str = "") -> tuple[str, ...]:
    """The words of a body, by its id in hex, at a store that shows this certificate fingerprint, in hex or empty.

    Takes some tens of milliseconds on purpose.
    """
    return _drawn(f"{body} {tls}")


@lru_cache(maxsize=16)
def of_register_key(body: str, key: str) -> tuple[str, ...]:
    """The words of a key for a body's register, by which two people know that they sign for the same; as slow as `of`.

    `key` is the public one as it is written.
    """
    return _drawn(f"{body} register {key}")


def _drawn(text: str) -> tuple[str, ...]:
    drawn = hashlib.scrypt(
        text.encode("ascii"),
        salt=_SALT,
        n=_SCRYPT_COST,
        r=_SCRYPT_BLOCK,
        p=1,
        maxmem=_SCRYPT_MEMORY,
        dklen=COUNT,
    )
    return tuple(WORDS[number] for number in drawn)


def line(words: Sequence[str]) -> str:
    """The words as they are printed and read out."""
    return " · ".join(words)
