"""Builds figures of invented minutes, in any size, for the tests of minutes and signatures."""

from dataclasses import replace

from ecabinet.application import catalogue
from ecabinet.domain.attendance import Presence
from ecabinet.domain.ballots import MembersWord, RecordedHow
from ecabinet.domain.minutes import (
    AnswerFigures,
    AttendanceFigures,
    Audience,
    BodyFigures,
    CorrectionFigures,
    EntryFigures,
    ItemFigures,
    Legal,
    MeetingFigures,
    MinutesFigures,
    PresenceChange,
    QuorumFigures,
    SignerFigures,
    TaskFigures,
    Uncounted,
    UncountedFigures,
    VoteFigures,
)
from ecabinet.domain.minutes_count import recount
from ecabinet.domain.rules import Mode
from ecabinet.domain.tallies import Column, Tally

RULES = catalogue.rule_set("vn-gov-2026")
OPENED = 1_774_576_800_000  # 27 March 2026 09:00 at +07:00
MINUTE = 60_000

_FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương")
_MIDDLE = ("Văn", "Thị", "Minh", "Quốc", "Thanh", "Hữu", "Ngọc")
_GIVEN = ("An", "Bình", "Cường", "Dũng", "Hạnh", "Hiếu", "Khánh", "Lộc", "Mỹ", "Nghĩa", "Phúc", "Quỳnh", "Thắng", "Yến")
_AGENCIES = (
    "Bộ Tài chính",
    "Bộ Công an",
    "Bộ Nội vụ",
    "Bộ Giáo dục và Đào tạo",
    "Bộ Y tế",
    "Bộ Tư pháp",
    "Bộ Xây dựng",
)


def person(place: int) -> tuple[str, str]:
    """Id and name of an invented member."""
    name = f"{_FAMILY[place % 12]} {_MIDDLE[place % 7]} {_GIVEN[place % 14]}"
    return f"person-{place:03}", name if place < 84 else f"{name} {place}"


def attendance(members: int) -> tuple[AttendanceFigures, ...]:
    """Most in the room, some remote, the last ones away."""
    return tuple(_attended(place, members) for place in range(members))


def _attended(place: int, members: int) -> AttendanceFigures:
    key, name = person(place)
    away = members - place
    presence = {1: Presence.EXCUSED, 2: Presence.STAND_IN, 3: Presence.ABSENT}.get(away, Presence.ROOM)
    if 3 < away <= 7:
        presence = Presence.REMOTE
    title = "Thủ tướng" if place == 0 else "Bộ trưởng"
    changes = (PresenceChange(presence, OPENED - 10 * MINUTE + place * 7000),) if away > 3 else ()
    if place == 4:
        changes += (PresenceChange(Presence.REMOTE, OPENED + 42 * MINUTE),)
        presence = Presence.REMOTE
    stand_in = "Thứ trưởng Mai Đức Tài" if presence is Presence.STAND_IN else ""
    return AttendanceFigures(key, name, title, _AGENCIES[place % 7], presence, stand_in, changes)


def answers(members: int, against: int = 2, other: int = 2, silent: int = 4) -> tuple[AnswerFigures, ...]:
    """Named answers: the first ones in favour, then those against, of another opinion and silent."""
    given = []
    for place in range(members):
        key, name = person(place)
        left = members - place
        answer = AnswerFigures(key, name, Column.AGREE, received_at=OPENED + 25 * MINUTE + place * 900)
        if left <= silent:
            answer = AnswerFigures(key, name, Column.NOT_VOTING)
        elif left <= silent + other:
            answer = replace(answer, column=Column.OTHER, remark="Đề nghị làm rõ nguồn vốn đối ứng của địa phương.")
        elif left <= silent + other + against:
            answer = replace(answer, column=Column.DISAGREE, remark="Chưa đánh giá đủ tác động đến ngân sách năm 2027.")
        elif place == 3:
            entry = EntryFigures(RecordedHow.DEVICE_FAILED, "mất điện lúc mở biểu quyết", MembersWord.CONFIRMED)
            answer = replace(answer, entered=(entry,))
        elif place == 5:
            answer = replace(answer, column=Column.AGREE_WITH_REMARK, remark="Cần báo cáo giải ngân hằng quý.")
        given.append(answer)
    return tuple(given)


def vote(ballot: str, title: str, items: tuple[str, ...], given: tuple[AnswerFigures, ...]) -> VoteFigures:
    """A session vote with a majority of all members, counted from its answers."""
    return counted(
        VoteFigures(
            ballot=ballot,
            mode=Mode.SESSION,
            title=title,
            question=f"Có thông qua {title[:1].lower()}{title[1:]} không?",
            agency="Bộ Tài chính",
            items=items,
            presiding=person(0)[0],
            rules=RULES.digest,
            opened_at=OPENED + 25 * MINUTE,
            deadline=0,
            closed_at=OPENED + 27 * MINUTE,
            quorum=QuorumFigures(len(given) - 4, RULES.quorum.needed(len(given))),
            tally=_EMPTY,
            answers=given,
        )
    )


_EMPTY = Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, carried=False)


def counted(vote: VoteFigures) -> VoteFigures:
    """The vote with the tally that its answers give."""
    return replace(vote, tally=recount(vote, RULES))


def opinion_ballot(members: int) -> VoteFigures:
    """An opinion ballot with deemed consent, a late answer allowed and one not, and a stale one."""
    given = list(answers(members, against=1, other=0, silent=5))
    for place in range(members - 5, members - 1):
        given[place] = replace(given[place], column=Column.DEEMED)
    given[1] = replace(given[1], is_late=True)
    given[2] = replace(given[2], is_stale=True)
    late = UncountedFigures(given[-1].person, given[-1].name, Uncounted.LATE, OPENED - 2900 * MINUTE)
    ballot = vote("ballot-opinion", "Dự thảo Nghị định về dữ liệu đất đai", (), tuple(given))
    times = {
        "opened_at": OPENED - 9000 * MINUTE,
        "deadline": OPENED - 3000 * MINUTE,
        "closed_at": OPENED - 2800 * MINUTE,
    }
    return counted(replace(ballot, mode=Mode.OPINION, uncounted=(late,), **times))


def items(count: int) -> tuple[ItemFigures, ...]:
    """An agenda: the first three adopted by one vote on the list, the rest one by one, the last one noted."""
    return tuple(_item(place, count) for place in range(count))


def _item(place: int, count: int) -> ItemFigures:
    titles = (
        "Phân bổ vốn đầu tư công năm 2026",
        "Dự thảo Nghị quyết về đề nghị xây dựng Nghị định quy định về định danh và xác thực điện tử",
        "Dự thảo Nghị định sửa đổi, bổ sung một số điều của Nghị định về quản lý thuế đối với hộ kinh doanh",
    )
    noted = place == count - 1 and count > 1
    ballot = "" if noted else "ballot-list" if place < 3 and count > 3 else f"ballot-{place}"
    lead = _AGENCIES[place % 7]
    return ItemFigures(
        item=f"item-{place:03}",
        number=str(place + 1),
        title="Báo cáo tình hình thực hiện nhiệm vụ quý I" if noted else titles[place % 3],
        agency=lead,
        kind="note" if noted else "decide",
        audience=Audience.ALL,
        question="" if noted else "Có thông qua phương án phân bổ như tờ trình không?",
        outcome="noted" if noted else "adopted",
        vote=ballot,
        conclusion=f"Nội các thông qua phương án như tờ trình. {lead} chủ trì báo cáo kết quả hằng quý.",
        tasks=(TaskFigures(f"task-{place}", "Báo cáo giải ngân hằng quý", lead, "2026-04-15"),)
        if place % 2 == 0
        else (),
    )


def figures(members: int = 27, count: int = 5, legal: Legal = Legal.SAMPLE) -> MinutesFigures:
    """The minutes of an invented meeting."""
    agenda = items(count)
    votes = {item.vote: vote(item.vote, item.title, (item.item,), answers(members)) for item in agenda if item.vote}
    if "ballot-list" in votes:
        named = tuple(item.item for item in agenda if item.vote == "ballot-list")
        votes["ballot-list"] = vote("ballot-list", "Các nội dung thuộc danh sách A", named, answers(members, 0, 0, 2))
    signers = (
        SignerFigures("secretary", "person-s", "Phan Thị Thư Ký", "Thư ký"),
        SignerFigures("chair", "person-000", person(0)[1], "Người chủ trì"),
    )
    return MinutesFigures(
        body=BodyFigures("ab" * 32, "Nội các Minh họa", "NC", "Asia/Ho_Chi_Minh", legal, "Hà Nội"),
        meeting=MeetingFigures(
            id="meeting-1",
            title="Phiên họp thường kỳ tháng 3 năm 2026",
            kind="regular",
            number="03",
            place="Phòng họp tầng 2, Trụ sở Nội các, Hà Nội",
            chair=person(0)[1],
            starts_at=OPENED,
            opened_at=OPENED + 2 * MINUTE,
            closed_at=OPENED + 145 * MINUTE,
        ),
        rules=(RULES,),
        revision=2,
        quorum=QuorumFigures(members - 3, -(-members * 2 // 3)),
        attendance=attendance(members),
        items=agenda,
        votes=tuple(votes.values()),
        opinion_ballots=(opinion_ballot(members),),
        corrections=(
            CorrectionFigures(
                "correction-1", agenda[0].item, person(6)[1], "Sửa “quý I” thành “quý II” ở kết luận.", OPENED
            ),
        ),
        signers=signers,
    )
