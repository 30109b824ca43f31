"""What the page of minutes says: how far they are, what happens next, and what a step means."""

from PySide6.QtCore import QObject

from ecabinet.application.minutes_views import CorrectionLine, Deed, MinutesView, Stage, Turn
from ecabinet.desktop.wording import Wording


class MinutesWords(QObject):
    """Puts minutes into sentences; moments are told as seen from the view's own `now`."""

    def overline(self, view: MinutesView, wording: Wording) -> str:
        """The meeting, and how its review went."""
        parts = [self.tr("Minutes"), view.title]
        if view.stage in {Stage.REVIEW_OVER, Stage.TO_SIGN, Stage.SEALED} and view.review_until:
            ended = wording.short_date(min(view.review_until, view.now), view.now)
            parts.append(self.tr("review ended {date}").format(date=ended))
        if view.corrections and not view.open_corrections:
            parts.append(self.tr("%n corrections taken", "", view.taken_corrections))
        return " · ".join(parts)

    def heading(self, view: MinutesView, wording: Wording) -> str:
        """How far the minutes are."""
        until = wording.moment(view.review_until, view.now)
        if view.stage is Stage.TO_SIGN:
            return self._signing(view)
        return {
            Stage.NOT_HELD: self.tr("The session is not over"),
            Stage.TO_MAKE: self.tr("Minutes to circulate")
            if view.deed is Deed.CIRCULATE
            else self.tr("The Secretariat is making the minutes"),
            Stage.IN_REVIEW: self.tr("In review until {moment}").format(moment=until),
            Stage.REVIEW_OVER: self.tr("Ready to be made final")
            if not view.open_corrections
            else self.tr("Corrections wait for an answer"),
            Stage.SEALED: self.tr("Signed and sealed"),
        }[view.stage]

    def _signing(self, view: MinutesView) -> str:
        if view.deed is Deed.SIGN:
            return self.tr("Ready to sign")
        waiting = next((line.label for line in view.signatures if line.turn is Turn.NOW), "")
        return self.tr("Waits for the signature of: {label}").format(label=waiting)

    def deed(self, view: MinutesView) -> str:
        """The word on the button for the next step; empty where it is not this person's."""
        return {
            Deed.NONE: "",
            Deed.CIRCULATE: self.tr("Circulate for review"),
            Deed.FINALISE: self.tr("Make final…"),
            Deed.SIGN: self.tr("Sign with my certificate…"),
        }[view.deed]

    def effect(self, view: MinutesView, wording: Wording, review_until: int) -> str:
        """What the next step does, or what is waited for; empty where there is nothing to say."""
        obstacle = self._obstacle(view) if view.deed in {Deed.CIRCULATE, Deed.FINALISE} else ""
        if obstacle:
            return obstacle
        if view.deed is Deed.CIRCULATE:
            said = self.tr(
                "Everybody who may read the meeting receives this text. Who took part may propose corrections until "
                "{moment}."
            )
            return said.format(moment=wording.moment(review_until, view.now))
        if view.deed is Deed.FINALISE:
            return self._before_final(view, wording)
        if view.deed is Deed.SIGN:
            return self.tr("Once signed, nothing in the text can be changed any more.")
        if view.may_correct and view.stage is Stage.IN_REVIEW:
            return self.tr("You took part: you may propose corrections until {moment}.").format(
                moment=wording.moment(view.review_until, view.now)
            )
        return ""

    def _obstacle(self, view: MinutesView) -> str:
        """What has to be settled before the text can go on; empty where nothing is."""
        if view.waiting:
            return self.tr("%n entries of yours wait to be received; then the minutes go on.", "", view.waiting)
        if view.conflicts:
            said = self.tr("Two conclusions stand for each of these items: {items}. Decide in the outbox first.")
            return said.format(items=", ".join(view.conflicts))
        return ""

    def _before_final(self, view: MinutesView, wording: Wording) -> str:
        if view.open_corrections:
            return self.tr("%n corrections wait for your answer; then the text can be made final.", "",
                           view.open_corrections)  # fmt: skip
        if view.stage is Stage.IN_REVIEW:
            until = wording.moment(view.review_until, view.now)
            return self.tr("The text can be made final after {moment}.").format(moment=until)
        return self.tr("A final text can no longer be corrected. It is then signed by each in turn.")

    def note(self, view: MinutesView, *, is_preview: bool) -> str:
        """What the text on the desk is."""
        if is_preview and view.stage is Stage.TO_MAKE:
            return self.tr("A draft; only you see it")
        if is_preview:
            return self.tr("With the corrections that were taken")
        if view.file is None:
            return ""
        return self.tr("Text {number}").format(number=view.revision)

    def then(self, view: MinutesView, wording: Wording) -> tuple[str, str]:
        """Title and text of the card on what comes after the signatures."""
        if view.stage is Stage.SEALED:
            sealed = max((line.at for line in view.signatures), default=0)
            said = self.tr("They were sealed {moment} and stand in the record. Nothing in them can be changed.")
            text = said.format(moment=wording.moment(sealed, view.now))
            return self.tr("Where they are now"), text
        text = self.tr("Everybody who may read the meeting receives the sealed minutes, and finds them on this page.")
        if view.tasks:
            tasks, agencies = self.tr("%n tasks", "", view.tasks), self.tr("%n agencies", "", view.agencies)
            said = self.tr("{tasks} for {agencies} follow from the conclusions.")
            text += " " + said.format(tasks=tasks, agencies=agencies)
        text += " " + self.tr("Without a network a signature waits in the outbox.")
        return self.tr("After all have signed"), text

    def correction(self, line: CorrectionLine, wording: Wording, now: int) -> str:
        """Who asked for it, about what, when, and the answer."""
        parts = [line.author, line.item or self.tr("the minutes as a whole"), wording.moment(line.correction.at, now)]
        said = " · ".join(parts)
        if line.correction.ruling:
            return f"{said}\n" + self.tr("Answer: {text}").format(text=line.correction.ruling)
        return said
