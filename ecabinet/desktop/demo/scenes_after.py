"""After the session: minutes made from the acts, one correction, two signatures, and a last look at every screen."""

from functools import partial
from typing import Final

from ecabinet.application.messages import Language
from ecabinet.application.minutes_making import MinutesMaking
from ecabinet.desktop import bootstrap
from ecabinet.desktop.demo.playhouse import Playhouse
from ecabinet.desktop.demo.seats import Seat
from ecabinet.desktop.routes import PageName
from ecabinet.domain.sealing import MinutesPhase

_MINUTE_MS: Final = 60_000
_CORRECTION: Final = "Đề nghị ghi rõ ý kiến về thời hạn chuyển tiếp 12 tháng đã nêu tại phiên họp."


def review(house: Playhouse) -> None:
    """The secretary makes and circulates the minutes; a member proposes a correction, which is taken."""
    making = _making(house.secretary)
    house.go(house.secretary, PageName.MINUTES, house.meeting)
    _arrived(house, house.secretary)
    house.away(lambda: making.circulate(house.meeting, Language.VIETNAMESE))
    house.settled(house.secretary)
    house.until(house.reader, lambda state: state.minutes.phase is MinutesPhase.IN_REVIEW, "review")
    house.away(lambda: _making(house.reader).propose(house.meeting, house.items[0], _CORRECTION))
    house.settled(house.reader)
    house.until(house.secretary, lambda state: state.minutes.open_corrections(), "correction")
    house.hand.rest(400)
    house.camera.take(house.secretary.window, "minutes-in-review")
    for correction in house.state(house.secretary).minutes.open_corrections():
        house.away(partial(making.rule, house.meeting, correction.id, "Đã tiếp thu.", taken=True))
    house.settled(house.secretary)
    house.backstage.move_clock(house.state(house.secretary).minutes.review_until + _MINUTE_MS)
    _arrived(house, house.secretary)
    house.away(lambda: making.finalise(house.meeting))
    house.settled(house.secretary)


def sign(house: Playhouse) -> None:
    """The secretary signs, then the chair, whose signature seals the minutes."""
    for seat in (house.secretary, house.chair):
        making = _making(seat)

        def is_next(seat: Seat = seat) -> bool:
            state = house.state(seat)
            signer = state.next_signer()
            there = seat.place.papers.has(state.minutes.sha256)
            return signer is not None and signer.person == seat.person and there

        house.hand.wait(is_next, "signer")
        house.go(seat, PageName.MINUTES, house.meeting)
        house.hand.rest(500)
        house.camera.take(seat.window, f"minutes-to-sign-{'secretary' if seat is house.secretary else 'chair'}")
        certificate = house.away(making.sample_certificate)
        if certificate is not None:
            house.away(partial(making.sign, house.meeting, certificate))
        house.settled(seat)
    for seat in house.seats.all():
        house.until(seat, lambda state: state.minutes.phase is MinutesPhase.SEALED, "sealed")
    house.crowd("settle")


def look_around(house: Playhouse) -> None:
    """Every screen that is there, once more as it is at the end."""
    for seat, page, name in (
        (house.reader, PageName.TODAY, "today-after"),
        (house.reader, PageName.MEETINGS, "meetings"),
        (house.reader, PageName.BALLOTS, "ballots"),
        (house.reader, PageName.OUTBOX, "outbox-received"),
        (house.reader, PageName.PREFERENCES, "preferences"),
        (house.secretary, PageName.MINUTES, "minutes-sealed"),
        (house.secretary, PageName.MEMBERS, "members"),
        (house.secretary, PageName.VERIFY, "verify"),
    ):
        house.go(seat, page, house.meeting if page is PageName.MINUTES else "")
        house.hand.rest(500)
        house.camera.take(seat.window, name)


def document(house: Playhouse) -> bytes:
    """The sealed minutes as the secretary's laptop has them."""
    return _making(house.secretary).document(house.meeting)


def _arrived(house: Playhouse, seat: Seat) -> None:
    """Wait until nothing is on its way to somebody's laptop."""
    laptop = seat.place.laptop
    house.hand.wait(lambda: not any(laptop.is_arriving(feed) for feed in laptop.feeds()), "everything here")


def _making(seat: Seat) -> MinutesMaking:
    return bootstrap.minutes_making(seat.place)
