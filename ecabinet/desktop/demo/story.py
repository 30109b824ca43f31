"""The whole meeting, scene by scene; the headless demonstration plays all of them."""

from collections.abc import Callable, Sequence

from ecabinet.desktop.demo import scenes_after, scenes_before, scenes_session
from ecabinet.desktop.demo.playhouse import Playhouse

Scene = tuple[str, Callable[[Playhouse], None]]

SCENES: Sequence[Scene] = (
    ("the secretary imports the session", scenes_before.import_agenda),
    ("proposed, approved, frozen, published", scenes_before.agree_agenda),
    ("an opinion ballot is issued", scenes_before.issue_ballot),
    ("members receive everything", scenes_before.receive),
    ("members work without a network", scenes_before.work_offline),
    ("one paper is replaced", scenes_before.replace_paper),
    ("the ballot is counted", scenes_before.count_ballot),
    ("the day of the meeting", scenes_before.to_the_day),
    ("roll call", scenes_session.call_roll),
    ("the session is opened", scenes_session.open_session),
    ("items are treated and voted on", scenes_session.take_items),
    ("the session is closed", scenes_session.close_session),
    ("minutes are made and reviewed", scenes_after.review),
    ("minutes are signed and sealed", scenes_after.sign),
    ("every screen once more", scenes_after.look_around),
)


def play(house: Playhouse) -> None:
    """Play every scene, saying which."""
    for name, scene in SCENES:
        house.told(name)
        scene(house)
