"""Makes papers in two versions of which every edit is known: invented legal text, edited, laid out in several ways."""

import io
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Final

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate
from reportlab.platypus import Paragraph as Flow

from ecabinet import resources

VIETNAMESE: Final = """
cơ quan nhà nước tổ chức cá nhân đơn vị chủ trì phối hợp thực hiện quản lý dữ liệu điện tử hồ sơ thủ tục hành
chính thẩm quyền quyết định ban hành hướng dẫn kiểm tra giám sát báo cáo kết quả nguồn lực ngân sách địa phương
trung ương Chính phủ Bộ trưởng Ủy ban nhân dân tỉnh xã phường trách nhiệm bảo đảm an toàn thông tin mạng hệ
thống kết nối chia sẻ đất đai xây dựng môi trường giao thông vận tải nông nghiệp giáo dục y tế lao động việc làm
bảo hiểm doanh nghiệp đầu tư hợp đồng tài sản quyền nghĩa vụ trường hợp điều kiện tiêu chuẩn quy chuẩn kỹ thuật
thời hạn ngày làm việc tháng năm quý trước sau khi được không phải có thể
""".split()  # noqa: SIM905 - read as text
ENGLISH: Final = """
the authority shall ensure that each member of council may submit a report on implementation within thirty days
after notice financial statement budget procedure applicant licence holder record register information security
public service agreement party obligation breach termination payment interest rate committee chair secretary
meeting agenda resolution vote majority ordinance development planning zoning permit inspection fee appeal
hearing officer department regulation compliance penalty where such person fails to provide any document
required under this section it is deemed withdrawn unless otherwise agreed
""".split()  # noqa: SIM905 - read as text


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph of a version: its number in the first one or -1, its wording, its rank (article, number, point)."""

    origin: int
    text: str
    rank: str
    parts: tuple[str, ...] = ()
    edits: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Truth:
    """What became of a quote: its number, words, fate, and the new wordings that hold it or what it became."""

    id: str
    quote: str
    fate: str
    new: str | None


def invented(chance: random.Random, words: list[str], count: int) -> list[Piece]:
    """A law of so many paragraphs: articles with numbered paragraphs and points, some alike, some the very same."""
    pieces: list[Piece] = []
    common = [_sentence(chance, words, chance.randint(9, 16)) for _ in range(3)]
    while len(pieces) < count:
        roll = chance.random()
        number = len(pieces)
        if roll < 0.12:
            pieces.append(Piece(number, _sentence(chance, words, chance.randint(3, 14))[:-1], "article"))
        elif roll < 0.16:
            pieces.append(Piece(number, chance.choice(common), "point"))
        elif roll < 0.22 and any(piece.rank != "article" for piece in pieces):
            like = chance.choice([piece.text for piece in pieces if piece.rank != "article"]).split()
            like[chance.randrange(len(like))] = str(chance.randint(2, 900))
            like[chance.randrange(len(like))] = chance.choice(words)
            pieces.append(Piece(number, " ".join(like), chance.choice(["number", "point"])))
        else:
            text = " ".join(_sentence(chance, words, chance.randint(8, 40)) for _ in range(chance.randint(1, 4)))
            pieces.append(Piece(number, text, chance.choice(["number", "point", "plain"])))
    return pieces


def _sentence(chance: random.Random, words: list[str], count: int) -> str:
    chosen = [chance.choice(words) for _ in range(count)]
    for place in range(6, count - 1, 9):
        chosen[place] += ","
    if chance.random() < 0.4:
        chosen[count // 2] = str(chance.randint(1, 2030))
    text = " ".join(chosen)
    return text[0].upper() + text[1:] + chance.choice([".", ".", ";"])


def revised(chance: random.Random, words: list[str], pieces: list[Piece], share: float = 0.3) -> list[Piece]:
    """A second version: of every kind of edit some, on about a share of the paragraphs."""
    result = list(pieces)
    bodies = [piece for piece in pieces if piece.rank != "article"]
    chosen = chance.sample(bodies, int(share * len(bodies)))
    for number, piece in enumerate(chosen):
        place = result.index(piece)
        match number % 6:
            case 0 | 1:
                result[place] = replace(piece, text=_reworded(chance, words, piece.text), edits=frozenset({"changed"}))
            case 2:
                del result[place]
            case 3:
                del result[place]
                far = [at for at in range(len(result) + 1) if abs(at - place) > 4]
                result.insert(chance.choice(far), replace(piece, edits=frozenset({"moved"})))
            case 4:
                result.insert(place, Piece(-1, _sentence(chance, words, chance.randint(12, 40)), piece.rank))
            case _:
                result[place] = replace(piece, text=_renumbered(chance, piece.text), edits=frozenset({"changed"}))
    return result


def _reworded(chance: random.Random, words: list[str], text: str) -> str:
    """From a twentieth to a quarter of the words replaced, dropped or joined by others, at least one."""
    share = chance.uniform(0.05, 0.25)
    result: list[str] = []
    for word in text.split():
        roll = chance.random()
        if roll < share / 3:
            continue
        result += (
            [chance.choice(words)] if roll < 2 * share / 3 else [word, chance.choice(words)] if roll < share else [word]
        )
    return " ".join([*result, chance.choice(words)])


def _renumbered(chance: random.Random, text: str) -> str:
    """Only a number is another one."""
    words = text.split()
    places = [place for place, word in enumerate(words) if word.isdigit()] or [len(words) // 2]
    words[places[0]] = str(chance.randint(3000, 9000))
    return " ".join(words)


def truths(chance: random.Random, old: list[Piece], new: list[Piece]) -> list[Truth]:
    """A quote of every paragraph of more than a few words, with its fate."""
    became = {piece.origin: piece for piece in new}
    found = []
    for piece in old:
        words = piece.text.split()
        if piece.rank == "article" or len(words) < 10:
            continue
        length = min(len(words), chance.randint(7, 17))
        start = chance.randrange(len(words) - length + 1)
        now = became.get(piece.origin)
        fate = "orphan" if now is None else next(iter(now.edits), "kept")
        quote = " ".join(words[start : start + length])
        found.append(Truth(str(piece.origin), quote, fate, now.text if now else None))
    return found


@dataclass(frozen=True, slots=True)
class Layout:
    """How a version looks: page, margins, columns, letters, spacing, and what runs along the edges of its pages."""

    page: tuple[float, float] = A4
    margin: float = 72
    columns: int = 1
    size: float = 12
    leading: float = 1.3
    indent: float = 0
    space: float = 6
    justified: bool = True
    head: str = ""
    foot: str = "{page}"
    hanging: bool = False
    language: str = "vi"


LAYOUTS: Final = {
    "office": Layout(indent=28, space=6, head="DỰ THẢO LẦN {page}", foot="Trang {page}"),
    "dense": Layout(page=letter, size=10, leading=1.2, indent=14, space=0, margin=90, foot="- {page} -"),
    "columns": Layout(columns=2, size=9.5, leading=1.2, indent=10, space=0, margin=50, head="Công báo số 12 {page}"),
    "browser": Layout(
        size=11.5, leading=1.35, space=11, justified=False, hanging=True, head="a.html", foot="{page}/99"
    ),
    "wide": Layout(size=14, leading=1.5, space=8, indent=36, margin=80, foot=""),
    "ragged": Layout(size=11, leading=1.15, space=0, justified=False, margin=100, foot="Page {page} of 99", indent=20),
}


def printed(pieces: list[Piece], layout: Layout) -> bytes:
    """A version as a PDF."""
    if "Serif" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Serif", str(resources.path("fonts", "LiberationSerif-Regular.ttf"))))
    file = io.BytesIO()
    width, height = layout.page
    gap = 18.0
    column = (width - 2 * layout.margin - gap * (layout.columns - 1)) / layout.columns
    frames = [
        Frame(layout.margin + number * (column + gap), 72, column, height - 144, 0, 0, 0, 0)
        for number in range(layout.columns)
    ]
    document = BaseDocTemplate(file, pagesize=layout.page, invariant=1)
    document.addPageTemplates(PageTemplate(frames=frames, onPage=_edges(layout)))
    document.build([Flow(text.replace("&", "&amp;"), _style(layout, rank)) for rank, text in _numbered(pieces, layout)])
    return file.getvalue()


def _edges(layout: Layout) -> Callable[[Canvas, Any], None]:
    def draw(canvas: Canvas, _: object) -> None:
        canvas.setFont("Serif", 9)
        width, height = layout.page
        page = canvas.getPageNumber()
        canvas.drawCentredString(width / 2, height - 45, layout.head.format(page=page))
        canvas.drawCentredString(width / 2, 40, layout.foot.format(page=page))

    return draw


def _style(layout: Layout, rank: str) -> ParagraphStyle:
    plain = {"fontName": "Serif", "fontSize": layout.size, "leading": layout.size * layout.leading}
    if rank == "article":
        return ParagraphStyle(
            "a", **plain, alignment=TA_CENTER if layout.columns > 1 else TA_LEFT, spaceBefore=layout.space
        )
    hangs = layout.hanging and rank != "plain"
    return ParagraphStyle(
        "b",
        **plain,
        alignment=TA_JUSTIFY if layout.justified else TA_LEFT,
        spaceAfter=layout.space,
        leftIndent=20 if hangs else 0,
        firstLineIndent=-14 if hangs else layout.indent,
    )


def _numbered(pieces: list[Piece], layout: Layout) -> Iterator[tuple[str, str]]:
    """The paragraphs with their numbers, counted anew in every version."""
    article = number = point = 0
    for piece in pieces:
        if piece.rank == "article":
            article, number, point = article + 1, 0, 0
            yield piece.rank, f"{'Điều' if layout.language == 'vi' else 'Article'} {article}. {piece.text}"
        elif piece.rank == "number":
            number, point = number + 1, 0
            yield piece.rank, f"{number}. {piece.text}"
        elif piece.rank == "point":
            point += 1
            yield piece.rank, f"{chr(96 + min(point, 26))}) {piece.text}"
        else:
            yield piece.rank, piece.text
