"""Writing a comment in the name of somebody who said so: offered beside one's own audiences, never chosen by itself."""

from PySide6.QtCore import Qt

from ecabinet.application.reading_views import CommentDraft
from ecabinet.desktop.panels.composer import ComposerPanel
from ecabinet.domain.bodies import Person
from ecabinet.domain.comments import Audience
from tests.desktop.conftest import Desk

AN = Person("an", "Minister An")


def composer(desk: Desk, *principals: Person) -> tuple[ComposerPanel, list[CommentDraft]]:
    panel, submitted = ComposerPanel(), []
    panel.submitted.connect(submitted.append)
    panel.tell([Audience.SECRETARIAT, Audience.ALL], "", principals)
    desk.put(panel, 420, 400)
    panel.write()
    desk.type(panel.ui.text, "Đề nghị làm rõ.")
    return panel, submitted


def submit(desk: Desk, panel: ComposerPanel) -> None:
    desk.bot.mouseClick(panel.ui.submit, Qt.MouseButton.LeftButton)


def test_one_writes_in_ones_own_name_unless_one_chooses_otherwise(desk: Desk) -> None:
    panel, submitted = composer(desk, AN)
    assert panel.ui.audience.itemText(2) == "All members, for Minister An"
    submit(desk, panel)
    panel.ui.audience.setCurrentIndex(2)
    assert "shown as yours for Minister An" in panel.ui.readers.text()
    submit(desk, panel)
    assert [(draft.audience, draft.acting_for) for draft in submitted] == [
        (Audience.SECRETARIAT, ""),
        (Audience.ALL, "an"),
    ]
    assert CommentDraft.from_text(submitted[1].to_text()) == submitted[1]


def test_what_was_begun_for_somebody_who_ended_it_is_submitted_as_it_is_shown(desk: Desk) -> None:
    panel, submitted = composer(desk, AN)
    panel.ui.audience.setCurrentIndex(2)
    panel.tell([Audience.SECRETARIAT, Audience.ALL], "", ())
    assert "Minister An" not in panel.ui.audience.currentText()
    submit(desk, panel)
    assert [(draft.audience, draft.acting_for) for draft in submitted] == [(Audience.SECRETARIAT, "")]
