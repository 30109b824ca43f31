"""The whole meeting, scene by scene; the headless demonstration plays all of them."""

from collections.abc import Callable, Sequence

from ecabinet.desktop.demo import scenes_after, scenes_agenda, scenes_ballot, scenes_reading, scenes_session
from ecabinet.desktop.demo.playhouse import Playhouse
from ecabinet.desktop.heartbeat import Heartbeat
from ecabinet.domain.faults import Fault

Scene = tuple[str, Callable[[Playhouse], None]]

SCENES: Sequence[Scene] = (
    ("the secretary imports the session", scenes_agenda.import_agenda),
    ("the agenda is put right", scenes_agenda.prepare_agenda),
    ("proposed, approved, frozen, published", scenes_agenda.agree_agenda),
    ("an opinion ballot is issued", scenes_ballot.issue_ballot),
    ("members receive everything", scenes_reading.receive),
    ("members work without a network", scenes_reading.work_offline),
    ("one paper is replaced", scenes_agenda.replace_paper),
    ("the ballot is counted", scenes_ballot.count_ballot),
    ("the day of the meeting", scenes_session.to_the_day),
    ("roll call", scenes_session.call_roll),
    ("the session is opened", scenes_session.open_session),
    ("items are treated and voted on", scenes_session.take_items),
    ("the session is closed", scenes_session.close_session),
    ("minutes are made and reviewed", scenes_after.review),
    ("minutes are signed and sealed", scenes_after.sign),
    ("minutes are verified", scenes_after.verify),
    ("somebody is invited", scenes_after.invite),
    ("every screen once more", scenes_after.look_around),
)


def play(house: Playhouse, heart: Heartbeat) -> dict[str, int]:
    """Play every scene, saying which; answers for how many milliseconds at most the windows stood still in each.

    Where one does not come to its end, every window is photographed as it stood then.
    """
    worst = {}
    for name, scene in SCENES:
        house.told(name)
        heart.start()
        try:
            scene(house)
        except Fault:
            _take_last_pictures(house)
            raise
        worst[name] = round(heart.stop())
    return worst


def _take_last_pictures(house: Playhouse) -> None:
    for seat in house.seats.all():
        house.camera.take(seat.window, f"stopped-{seat.person}")
