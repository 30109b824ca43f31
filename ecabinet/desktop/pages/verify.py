"""Verify: whether signed minutes or an evidence file are genuine and complete, from the file alone."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ecabinet.desktop.forms.ui_verify import Ui_VerifyPage
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.verify_questions import QuestionLine
from ecabinet.desktop.routes import Route
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.check_list import CheckLine, Mark
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.domain.faults import Fault
from ecabinet.signing.examining import SAMPLE, STANDING_SIGNS, Answer, answers, examine_file, is_sample
from ecabinet.signing.verdict import Finding, Outcome, Standing, Verdict

Examine = Callable[[Path], Verdict]
"""Examines a file; slow. Raises `Unavailable`."""
OfMeeting = Callable[[str], Verdict]
"""Examines the sealed minutes of a meeting against this laptop's own record; slow. Raises `Refused`, `Unavailable`."""

_ENDINGS: Final = (".pdf", ".zip")
_MARKS = {Outcome.HELD: Mark.HELD, Outcome.NOTED: Mark.NOTED, Outcome.FAILED: Mark.FAILED}
_LOOKS = {
    Standing.GENUINE: (Icon.AGREE, Token.AGREE),
    Standing.TIME_UNPROVED: (Icon.WARNING, Token.SPEAK),
    Standing.FAILED: (Icon.DISAGREE, Token.OBJECT),
}


@dataclass(frozen=True, slots=True)
class _Examined:
    """What came of a file, or of this laptop's own minutes where `name` is empty; `turn` tells older answers apart."""

    turn: int
    name: str
    verdict: Verdict
    answers: tuple[Answer, ...]


class VerifyPage(Page):
    """Takes a file, sends nothing, and says what it found in one line and five sentences.

    A route's subject names a meeting whose sealed minutes are examined, where `of_meeting` can do that.
    """

    def __init__(self, kit: PageKit, examine: Examine = examine_file, of_meeting: OfMeeting | None = None) -> None:
        super().__init__()
        self._kit, self._examine, self._of_meeting = kit, examine, of_meeting
        self._turn = 0
        self._examined: _Examined | None = None
        self.ui = Ui_VerifyPage()
        self.ui.setupUi(self)
        self.begin_at(self.ui.scroll)
        self.ui.file.dropped.connect(self._on_file_dropped)
        self.ui.verdict_card.hide()
        self._name()

    def title(self) -> str:
        """“Verify”."""
        return self.tr("Verify")

    def shown(self, route: Route) -> None:
        """Examine the minutes of the meeting that is named, if any."""
        of_meeting, meeting = self._of_meeting, route.subject
        if meeting and of_meeting is not None:
            self._look(lambda: of_meeting(meeting), "")

    def retranslate(self) -> None:
        """Set every text again."""
        opened = self.ui.questions.opened()
        self.ui.retranslateUi(self)
        self._name()
        if self._examined is not None:
            self._show(self._examined, opened)

    def _name(self) -> None:
        self.ui.file.tell(
            self.tr("Drop minutes (PDF) or an evidence file (ZIP) here. Nothing is sent."),
            self.tr("Choose a file…"),
            _ENDINGS,
            self.tr("Minutes and evidence files"),
        )
        self.ui.limits_title.tell(self.tr("What the file does not show"))
        self.ui.limits.setText(self._kit.faults.say("verify_limits"))

    # Examining ------------------------------------------------------------------------------------------------------

    def _on_file_dropped(self, files: list[Path]) -> None:
        if files:
            file = files[0]
            self._look(lambda: self._examine(file), file.name)

    def _look(self, examine: Callable[[], Verdict], name: str) -> None:
        self._turn += 1
        turn = self._turn
        self.ui.banner.settle()
        self.ui.verdict_card.hide()
        said = self.tr("Examining {name}…").format(name=self._named(name))
        self.ui.progress.tell(said, 0, 0, stoppable=False)

        def work(_progress: Progress) -> _Examined:
            verdict = examine()
            return _Examined(turn, name, verdict, answers(verdict))

        self._kit.tasks.run(work, self._on_examined, failed=self._on_failed)

    def _on_examined(self, examined: _Examined) -> None:
        if examined.turn != self._turn:
            return
        self.ui.progress.settle()
        self._examined = examined
        wrong = (place for place, one in enumerate(examined.answers) if one.outcome is Outcome.FAILED)
        self._show(examined, frozenset(wrong))

    def _on_failed(self, fault: Fault) -> None:
        self.ui.progress.settle()
        self._kit.faults.on_banner(self.ui.banner, fault)

    # Showing --------------------------------------------------------------------------------------------------------

    def _show(self, examined: _Examined, opened: frozenset[int]) -> None:
        standing = examined.verdict.standing
        say = self._kit.faults.say
        self.ui.sign.tell(*_LOOKS[standing], 28)
        line = say(f"verdict_{standing.value}")
        self.ui.verdict.setText(line)
        self.ui.verdict.setAccessibleName(f"{STANDING_SIGNS[standing]} {line}")
        self.ui.about.setText(self._about(examined))
        self.ui.sample.setVisible(is_sample(examined.verdict))
        self.ui.sample.tell(self.tr("SAMPLE"), Kind.GOLD)
        self.ui.sample.setToolTip(say(SAMPLE))
        self.ui.questions.tell([self._question(answer) for answer in examined.answers], opened)
        self.ui.verdict_card.show()

    def _named(self, name: str) -> str:
        return name or self.tr("The minutes on this laptop")

    def _about(self, examined: _Examined) -> str:
        figures, name = examined.verdict.figures, self._named(examined.name)
        if figures is None:
            return name
        return " · ".join((name, figures.meeting.title, figures.body.name))

    def _question(self, answer: Answer) -> QuestionLine:
        sentence = CheckLine(_MARKS[answer.outcome], self._kit.faults.say(answer.code), self.tr("What was looked at:"))
        return QuestionLine(sentence, tuple(self._finding(finding) for finding in answer.findings))

    def _finding(self, finding: Finding) -> CheckLine:
        details = dict(finding.details)
        at = details.get("at")
        if "time" in details and isinstance(at, int):
            details["time"] = f"{self._kit.wording.long_date(at)} {self._kit.wording.seconds(at)}"
        return CheckLine(_MARKS[finding.outcome], self._kit.faults.say(finding.code, details))
