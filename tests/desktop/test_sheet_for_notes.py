"""The recovery sheet that was kept opens notes as well: its public half stays on the laptop, its letters do not."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from ecabinet.application.laptop import Laptop
from ecabinet.application.messages import Language
from ecabinet.application.private_keys import SHEET_KEY, sheet_key
from ecabinet.desktop import bootstrap
from ecabinet.desktop.joining_here import JoiningHere
from ecabinet.desktop.panels.join_ready import JoinReady
from ecabinet.desktop.recovery_sheets import RECOVERY
from ecabinet.protocol.invitations import Code
from tests.desktop.conftest import Desk
from tests.laptop_world import AN, LaptopWorld


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    world = LaptopWorld(tmp_path / "world")
    yield world.laptop(AN)
    world.close()


def joining(laptop: Laptop, code: Code, folder: Path) -> JoiningHere:
    """A joining at its last step but one."""
    here = JoiningHere(bootstrap.profile(folder))
    here._recovery = code
    here.workplace = SimpleNamespace(laptop=laptop)  # type: ignore[assignment] # the one part of it that is asked for
    return here


def test_a_sheet_that_was_kept_is_remembered_by_its_public_half(laptop: Laptop, tmp_path: Path) -> None:
    code = Code.fresh()
    joining(laptop, code, tmp_path).keep_recovery("")
    assert laptop.setting(SHEET_KEY) == sheet_key(code).public
    assert laptop.setting(RECOVERY) == "kept"
    assert laptop.outbox() == ()


def test_who_kept_no_sheet_has_no_key_for_one(laptop: Laptop, tmp_path: Path) -> None:
    joining(laptop, Code.fresh(), tmp_path).keep_recovery("The printer is broken.")
    assert laptop.setting(SHEET_KEY) is None
    assert laptop.setting(RECOVERY) == "The printer is broken."


def test_a_new_laptop_says_that_notes_wait_for_another_one_and_only_then(desk: Desk) -> None:
    ready = JoinReady()
    desk.put(ready)
    assert not ready.ui.notes.isVisible()
    ready.tell_notes(wait=True)
    assert ready.ui.notes.isVisible()
    assert "another laptop of yours is online" in ready.ui.notes.text()
    desk.speak(Language.VIETNAMESE)
    ready.retranslate()
    assert "máy khác" in ready.ui.notes.text()
