"""What the guide says: a sentence for each step, and for each goal what to do for it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from ecabinet.desktop.demo.guide import PathView
from ecabinet.desktop.demo.guide_steps import Goal


class GuideTexts(QObject):
    """The guide's words in the language that is shown."""

    def step(self, view: PathView, steps: int) -> str:
        """“2 of 8: Read a paper and take a stance”."""
        return self.tr("{number} of {steps}: {sentence}").format(
            number=view.step + 1, steps=steps, sentence=self._sentences()[view.step]
        )

    def hint(self, view: PathView) -> str:
        """What to do now."""
        if view.is_showing:
            return self.tr("Watch: the guide is doing it for you.")
        if view.goal is None:
            return "✓ " + self._after()[view.step]
        if view.is_waiting:
            return self.tr("One moment: time passes, and the other members are acting.")
        return self._goals()[view.goal]

    def _sentences(self) -> tuple[str, ...]:
        return (
            self.tr("go offline and answer the ballot"),
            self.tr("read a paper and take a stance"),
            self.tr("go online and see everything received"),
            self.tr("replace a paper"),
            self.tr("count the ballot, then call the roll"),
            self.tr("open the session and vote"),
            self.tr("close the vote and the session"),
            self.tr("make the minutes, sign them twice, check them"),
        )

    def _goals(self) -> Mapping[Goal, str]:
        return self._goals_before() | self._goals_of_the_day()

    def _goals_before(self) -> dict[Goal, str]:
        return {
            Goal.OFFLINE: self.tr("As the member, turn off the network of this laptop at the top right."),
            Goal.ANSWER: self.tr("Answer the opinion ballot: nothing on this laptop waits for the network."),
            Goal.STANCE: self.tr("Open an item, read its paper, then press 1, 2 or 3 for your stance."),
            Goal.ONLINE: self.tr("Turn the network on again: everything you did is delivered by itself."),
            Goal.REPLACE: self.tr("As the secretary, replace a published paper by its next version."),
            Goal.COUNT: self.tr("The time to answer is over. As the secretary, count the opinion ballot."),
            Goal.ROLL: self.tr("As the secretary, take over what the laptops say and record the roll call."),
        }

    def _goals_of_the_day(self) -> dict[Goal, str]:
        return {
            Goal.OPEN: self.tr("As the chair, open the session: there is a quorum."),
            Goal.OPEN_VOTE: self.tr("As the chair, open a vote: on list A at once, or on the item you call."),
            Goal.VOTE: self.tr("As the member, vote. The other members are voting by themselves."),
            Goal.CLOSE_VOTE: self.tr("As the chair, vote, close the vote and record the outcome."),
            Goal.CLOSE_SESSION: self.tr(
                "Treat the other items likewise and close the session, or let “Show me” do it."
            ),
            Goal.CIRCULATE: self.tr("As the secretary, have the minutes made and circulate them."),
            Goal.FINALISE: self.tr("The day of review has passed. As the secretary, make the text final."),
            Goal.SIGN_FIRST: self.tr("As the secretary, sign the minutes with the sample certificate."),
            Goal.SIGN_LAST: self.tr("As the chair, sign the minutes; this seals them."),
            Goal.VERIFY: self.tr("Have the sealed minutes checked: figures, signatures, record. “Show me” does it."),
        }

    def _after(self) -> tuple[str, ...]:
        return (
            self.tr("Your answer is safe on this laptop and will be sent once there is a network."),
            self.tr("It waits in the outbox together with your answer."),
            self.tr("The central system has given a receipt for everything."),
            self.tr("Members see which paper changed, and whether their stance was on the former version."),
            self.tr("The quorum is there."),
            self.tr("Nobody sees how anybody voted before the chair closes the vote."),
            self.tr("Votes and outcomes are final."),
            self.tr("The minutes are genuine and complete, and the meeting is held. Look around as long as you like."),
        )
