"""The blocks minutes are laid out from: head, attendance table, items with their votes, signers' blocks."""

from collections.abc import Iterable, Iterator
from typing import Any

from reportlab.lib.colors import HexColor, black
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, KeepTogether, Paragraph, Spacer, Table

from ecabinet.application.messages import Language
from ecabinet.domain.minutes import Audience, ItemFigures, MinutesFigures, SignerFigures, VoteFigures
from ecabinet.exports.document_fonts import BOLD, ITALIC, REGULAR, plain
from ecabinet.exports.minutes_words import MinutesWords, VoteWords

TEXT_WIDTH = 165 * mm
_HAIRLINE = HexColor("#8A93A1")
_SHADE = HexColor("#F1F0EC")
_NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
_SIGNATURE_HEIGHT = 26 * mm


def _style(font: str, size: float, leading: float = 1.36, **settings: Any) -> ParagraphStyle:  # noqa: ANN401 - untyped
    return ParagraphStyle(f"{font}-{size}", fontName=font, fontSize=size, leading=size * leading, **settings)


_BODY = _style(REGULAR, 13, alignment=TA_JUSTIFY, firstLineIndent=10 * mm, spaceAfter=5, allowWidows=0, allowOrphans=0)
_HANGING = _style(REGULAR, 13, alignment=TA_JUSTIFY, leftIndent=10 * mm, spaceAfter=4, allowWidows=0, allowOrphans=0)
_ITEM = _style(REGULAR, 13, alignment=TA_JUSTIFY, spaceBefore=8, spaceAfter=4, keepWithNext=1, allowOrphans=0)
_PART = _style(BOLD, 13, spaceBefore=12, spaceAfter=6, keepWithNext=1)
_SMALL = _style(REGULAR, 12, alignment=TA_JUSTIFY, leftIndent=10 * mm, spaceAfter=3, allowWidows=0, allowOrphans=0)
_CELL = _style(REGULAR, 11.5, 1.2)
_CELL_CENTRE = _style(REGULAR, 11.5, 1.2, alignment=TA_CENTER)
_CELL_HEAD = _style(BOLD, 11.5, 1.2, alignment=TA_CENTER)
_HEAD = _style(REGULAR, 13, alignment=TA_CENTER)
_HEAD_BOLD = _style(BOLD, 13, alignment=TA_CENTER)
_NATION_STYLE = _style(BOLD, 12, alignment=TA_CENTER)
_DATE = _style(ITALIC, 13, alignment=TA_CENTER, spaceBefore=8)
_TITLE = _style(BOLD, 15, alignment=TA_CENTER, spaceBefore=18)
_SUBTITLE = _style(BOLD, 14, alignment=TA_CENTER, spaceBefore=2, spaceAfter=4)
_RECIPIENTS = _style(REGULAR, 11)


def _paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(plain(text), style)


def _lead(head: str, text: str, style: ParagraphStyle) -> Paragraph:
    """A paragraph that begins with bold words."""
    return Paragraph(f"<b>{plain(head)}</b> {plain(text)}", style)


def _lines(text: str) -> Iterator[str]:
    """The paragraphs of a text that people typed."""
    return (line.strip() for line in text.splitlines() if line.strip())


def _rule(width: float) -> HRFlowable:
    return HRFlowable(width=width, thickness=0.7, color=black, spaceBefore=1.5, spaceAfter=2, hAlign="CENTER")


def head(figures: MinutesFigures, words: MinutesWords, language: Language) -> list[Flowable]:
    """Body, number and symbol, national title and motto, place and date, title."""
    body = [_paragraph(figures.body.name.upper(), _HEAD_BOLD), _rule(26 * mm)]
    number = _paragraph(words.say("number", number=words.symbol(figures)), _HEAD)
    dated = _paragraph(words.dated(figures), _DATE)
    if language is Language.VIETNAMESE:
        nation = [_paragraph(_NATION[0], _NATION_STYLE), _paragraph(_NATION[1], _HEAD_BOLD), _rule(54 * mm), dated]
    else:
        nation = [dated]
    table = Table([[[*body, number], nation]], colWidths=[67 * mm, 98 * mm])
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("ALIGN", (0, 0), (-1, -1), "CENTER"), *_everywhere(0)])
    title = [_paragraph(words.say("title"), _TITLE), _paragraph(figures.meeting.title, _SUBTITLE), _rule(40 * mm)]
    return [table, *title, Spacer(1, 4 * mm)]


def _everywhere(padding: float) -> list[tuple[Any, ...]]:
    """What holds for all cells of a table, in points; the font too, or reportlab mentions Helvetica unembedded."""
    sides = [(f"{side}PADDING", (0, 0), (-1, -1), padding) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    return [("FONTNAME", (0, 0), (-1, -1), REGULAR), *sides]


def opening(figures: MinutesFigures, words: MinutesWords) -> list[Flowable]:
    """When and where the meeting was held, who led it and who kept its record."""
    meeting = figures.meeting
    secretary = words.secretary(figures)
    times = words.say("opened", opened=words.moment(meeting.opened_at), closed=words.moment(meeting.closed_at))
    return [
        _paragraph(words.say("part_meeting"), _PART),
        _paragraph(times, _BODY),
        *([_paragraph(words.say("place", place=meeting.place), _BODY)] if meeting.place else []),
        _paragraph(words.say("chaired", chair=words.chair(figures)), _BODY),
        *([_paragraph(words.say("recorded_by", secretary=secretary), _BODY)] if secretary else []),
        *(_paragraph(words.say("by_rules", title=words.pick(rules.title)), _BODY) for rules in figures.rules[:1]),
    ]


def attendance(figures: MinutesFigures, words: MinutesWords) -> list[Flowable]:
    """Who took part and how, as a sentence and as a table that names everybody."""
    columns = ("place", "name", "office", "presence", "times")
    rows: list[list[Any]] = [[_paragraph(words.say(f"column_{column}"), _CELL_HEAD) for column in columns]]
    for place, person in enumerate(figures.attendance, 1):
        rows.append(
            [
                _paragraph(str(place), _CELL_CENTRE),
                _paragraph(person.name, _CELL),
                _paragraph(words.office(person), _CELL),
                _paragraph(words.presence(person), _CELL),
                [_paragraph(time, _CELL_CENTRE) for time in words.times(person)],
            ]
        )
    table = Table(rows, colWidths=[11 * mm, 42 * mm, 61 * mm, 26 * mm, 25 * mm], repeatRows=1, splitInRow=1)
    table.setStyle(
        [
            ("GRID", (0, 0), (-1, -1), 0.4, _HAIRLINE),
            ("BACKGROUND", (0, 0), (-1, 0), _SHADE),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            *_everywhere(2.2),
        ]
    )
    return [
        _paragraph(words.say("part_attendance"), _PART),
        _paragraph(words.attendance(figures), _BODY),
        _paragraph(words.quorum(figures.quorum), _BODY),
        Spacer(1, 2 * mm),
        table,
        Spacer(1, 3 * mm),
    ]


def proceedings(figures: MinutesFigures, words: MinutesWords) -> list[Flowable]:
    """Every item in the order of the agenda; a vote on a list stands before the first item it decides."""
    numbers = {item.item: item.number for item in figures.items}
    shown: set[str] = set()
    story: list[Flowable] = [_paragraph(words.say("part_items"), _PART)]
    for item in figures.items:
        votes = [vote for vote in figures.votes if item.item in vote.items and vote.ballot not in shown]
        shown.update(vote.ballot for vote in votes)
        for vote in votes:
            if len(vote.items) > 1:
                story += _list_vote(vote, numbers, words, figures)
        own = [VoteWords(words, vote, figures.rules_of(vote)) for vote in votes if len(vote.items) == 1]
        story += _item(item, own, figures.vote_of(item), words)
    return story


def _list_vote(
    vote: VoteFigures, numbers: dict[str, str], words: MinutesWords, figures: MinutesFigures
) -> list[Flowable]:
    named = ", ".join(numbers.get(item, "?") for item in vote.items)
    heading = _lead(words.say("list_vote", numbers=named), vote.question, _ITEM)
    return [CondPageBreak(40 * mm), heading, *_vote(VoteWords(words, vote, figures.rules_of(vote)))]


def _item(
    item: ItemFigures, votes: list[VoteWords], decided_by: VoteFigures | None, words: MinutesWords
) -> list[Flowable]:
    head = f"{words.say('item', number=item.number)} {item.title}{'' if item.title.endswith(('.', '?')) else '.'}"
    submitted = words.say("submitted_by", agency=item.agency) if item.agency else ""
    story: list[Flowable] = [CondPageBreak(34 * mm), _lead(head, submitted, _ITEM)]
    if item.audience is Audience.RESTRICTED:
        story.append(_paragraph(words.say("restricted"), _BODY))
    elif item.question:
        story.append(_lead(words.say("question"), item.question, _BODY))
    for vote in votes:
        story += _vote(vote)
    by_list = f"{words.say('by_list')} " if decided_by is not None and len(decided_by.items) > 1 else ""
    if item.outcome and (by_list or not _says_the_same(item, decided_by)):
        outcome = plain(words.say(f"outcome_{item.outcome}"))
        story.append(Paragraph(f"{plain(by_list)}<b>{outcome}</b>", _BODY))
    return story + _conclusion(item, words)


def _says_the_same(item: ItemFigures, vote: VoteFigures | None) -> bool:
    """Whether the vote's own result already tells the outcome."""
    return vote is not None and item.outcome == ("adopted" if vote.tally.carried else "not_adopted")


def _conclusion(item: ItemFigures, words: MinutesWords) -> list[Flowable]:
    first, *others = list(_lines(item.conclusion)) or [""]
    story: list[Flowable] = [_lead(words.say("conclusion"), first, _BODY)] if first else []
    story += [_paragraph(line, _BODY) for line in others]
    if item.tasks:
        lines = [_paragraph(f"– {words.task(task)}.", _HANGING) for task in item.tasks]
        heading = Paragraph(f"<b>{plain(words.say('tasks'))}</b>", _ITEM_TASKS)
        story += [KeepTogether([heading, lines[0]]), *lines[1:]]
    return story


_ITEM_TASKS = _style(REGULAR, 13, leftIndent=10 * mm, spaceAfter=3, keepWithNext=1)


def _vote(say: VoteWords) -> list[Flowable]:
    """A vote's opening, tally and result, its named answers, and what is particular about some of them."""
    tally = Paragraph(f"{plain(say.tally())} <b>{plain(say.result())}</b>", _BODY)
    story: list[Flowable] = [KeepTogether([_paragraph(say.opening(), _BODY), tally])]
    story += [Paragraph(f"<i>{plain(heading)}</i> {plain(names)}", _SMALL) for heading, names in say.names()]
    for name, text in say.remarks():
        story += [Paragraph(f"– {plain(name)}: <i>“{plain(' '.join(_lines(text)))}”</i>", _SMALL)]
    return story + [_paragraph(note, _SMALL) for note in say.notes()]


def ballots(figures: MinutesFigures, words: MinutesWords) -> list[Flowable]:
    """Opinion ballots counted since the last meeting and reported to this one."""
    if not figures.opinion_ballots:
        return []
    story: list[Flowable] = [_paragraph(words.say("part_ballots"), _PART)]
    for number, vote in enumerate(figures.opinion_ballots, 1):
        story += [
            CondPageBreak(40 * mm),
            _lead(words.say("ballot", number=number), f"{vote.title}. {vote.question}", _ITEM),
        ]
        story += _vote(VoteWords(words, vote, figures.rules_of(vote)))
    return story


def corrections(figures: MinutesFigures, words: MinutesWords) -> list[Flowable]:
    """Corrections that were proposed in review and taken."""
    if not figures.corrections:
        return []
    numbers = {item.item: item.number for item in figures.items}
    story: list[Flowable] = [_paragraph(words.say("part_corrections"), _PART)]
    for taken in figures.corrections:
        kind = "correction" if taken.item in numbers else "correction_general"
        text = words.say(kind, number=numbers.get(taken.item, ""), name=taken.name, text=" ".join(_lines(taken.text)))
        story.append(_paragraph(f"– {text}", _HANGING))
    return story


class SignaturePlace(Flowable):  # type: ignore[misc]  # reportlab has no types
    """An empty area for a signature; notes where on which page it came to lie, in points from the lower left."""

    def __init__(self, role: str, places: dict[str, tuple[int, tuple[float, float, float, float]]]) -> None:
        super().__init__()
        self.width = 76 * mm
        self.height = _SIGNATURE_HEIGHT
        self._role = role
        self._places = places

    def draw(self) -> None:
        """Draw nothing, remember the place."""
        left, low = self.canv.absolutePosition(0, 0)
        box = (round(left, 2), round(low, 2), round(left + self.width, 2), round(low + self.height, 2))
        self._places[self._role] = (self.canv.getPageNumber() - 1, box)


Places = dict[str, tuple[int, tuple[float, float, float, float]]]


def ending(figures: MinutesFigures, words: MinutesWords, places: Places) -> list[Flowable]:
    """The closing sentence, a block for each signer, the recipients; kept on one page."""
    blocks = [_signer(signer, places) for signer in figures.signers]
    rows = [blocks[start : start + 2] for start in range(0, len(blocks), 2)]
    table = Table([row + [""] * (2 - len(row)) for row in rows], colWidths=[TEXT_WIDTH / 2] * 2)
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("ALIGN", (0, 0), (-1, -1), "CENTER"), *_everywhere(0)])
    end = _paragraph(words.say("end", revision=figures.revision), _BODY)
    return [KeepTogether([end, Spacer(1, 5 * mm), table, Spacer(1, 6 * mm), *_recipients(figures, words)])]


def _signer(signer: SignerFigures, places: Places) -> list[Flowable]:
    label = _paragraph(signer.label.upper(), _HEAD_BOLD)
    place = SignaturePlace(signer.role, places)
    place.hAlign = "CENTER"
    return [label, Spacer(1, 2 * mm), place, Spacer(1, 2 * mm), _paragraph(signer.name, _HEAD_BOLD), Spacer(1, 5 * mm)]


def _recipients(figures: MinutesFigures, words: MinutesWords) -> Iterable[Flowable]:
    yield Paragraph(f"<b><i>{plain(words.say('recipients'))}</i></b>", _RECIPIENTS)
    yield _paragraph(f"- {words.say('recipient_members', body=figures.body.name)}", _RECIPIENTS)
    if any(item.tasks for item in figures.items):
        yield _paragraph(f"- {words.say('recipient_leads')}", _RECIPIENTS)
    yield _paragraph(f"- {words.say('recipient_archive')}", _RECIPIENTS)
