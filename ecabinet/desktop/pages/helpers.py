"""People who help me: a member's aides, who may act in one's name and until when, and whom one helps oneself."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt

from ecabinet.application.helping import Helping
from ecabinet.application.helping_views import DelegationLine, HelpersView
from ecabinet.desktop.deeds import Deeds
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.dialogs.name_aide import NameAideDialog
from ecabinet.desktop.forms.ui_helpers import Ui_HelpersPage
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.models.helpers_words import HelpersWords, described
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.acting import ActingForm, Entrusted
from ecabinet.desktop.routes import Route
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.desktop.widgets.side_sheet import SideSheet
from ecabinet.domain.bodies import Person
from ecabinet.domain.feeds import BODY_FEED

_AS_AIDE: Final = "aide:"
"""Before the id of a member whose aide one is, in the list of those whom one helps."""


class HelpersPage(Page):
    """For everybody; only members name aides."""

    def __init__(self, kit: PageKit, helping: Helping, today: Callable[[], date]) -> None:
        super().__init__()
        self._kit, self._helping, self._today = kit, helping, today
        self._words = HelpersWords(self)
        self._view: HelpersView | None = None
        self.ui = Ui_HelpersPage()
        self.ui.setupUi(self)
        self.begin_at(self.ui.scroll)
        self._deeds = Deeds(kit, self.ui.banner, self)
        self._deeds.over.connect(self._load)
        self._sheet = SideSheet(self)
        for card in (self.ui.aides_card, self.ui.given_card, self.ui.mine_card):
            card.hide()
        for button in (self.ui.name_aide, self.ui.send_out):
            button.setIcon(icon(Icon.ADD))
        self.ui.name_aide.clicked.connect(self._on_name_aide_clicked)
        self.ui.send_out.clicked.connect(self._on_send_out_clicked)
        self.ui.aides.opened.connect(self._on_aide_opened)
        self.ui.given.opened.connect(self._on_delegation_opened)
        self.ui.mine.opened.connect(self._on_delegation_opened)

    def title(self) -> str:
        """“People who help me”."""
        return self.tr("People who help me")

    def shown(self, route: Route) -> None:
        """Look again at each visit."""
        del route
        self._load()

    def refresh(self, changed: frozenset[str]) -> None:
        """Somebody was named or entrusted elsewhere, or gave it up."""
        if BODY_FEED in changed:
            self._load()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self._sheet.retitle(self.tr("Let somebody act for me"))
        if self._view is not None:
            self._show(self._view)

    # Showing --------------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        def look(_progress: Progress) -> HelpersView:
            return self._helping.view()

        self._kit.tasks.run(look, self._show, failed=self._deeds.say)

    def _show(self, view: HelpersView) -> None:
        self._view, ui = view, self.ui
        ui.aides_card.setVisible(view.may_name)
        ui.given_card.show()
        ui.mine_card.setVisible(bool(view.helped or view.held))
        ui.aides.tell([self._person_row(person, person.id, self.tr("Remove…")) for person in view.aides])
        ui.given.tell([self._delegation_row(line, self.tr("End it…")) for line in view.given])
        helped = [self._helped_row(person) for person in view.helped]
        ui.mine.tell([*helped, *(self._delegation_row(line, self.tr("Give it up…")) for line in view.held)])
        ui.aides_none.setVisible(not view.aides)
        ui.given_none.setVisible(not view.given)

    def _person_row(self, person: Person, key: str, button: str) -> Row:
        return Row(key, person.name, described(person), Icon.MEMBERS, button=button)

    def _helped_row(self, person: Person) -> Row:
        said = self.tr("You are their aide: you read the ballots put to them and prepare briefs and drafts.")
        return Row(_AS_AIDE + person.id, person.name, said, Icon.MEMBERS)

    def _delegation_row(self, line: DelegationLine, button: str) -> Row:
        terms = self._words.terms(line, self._kit.wording)
        return Row(line.delegation.id, line.other.name, terms, Icon.MEMBERS, button=button)

    # Aides ----------------------------------------------------------------------------------------------------------

    def _on_name_aide_clicked(self) -> None:
        if self._view is None:
            return
        known = {person.id for person in self._view.aides}
        dialog = NameAideDialog(self, [person for person in self._view.others if person.id not in known])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._on_aide_chosen)
        dialog.open()

    def _on_aide_chosen(self, aide: str) -> None:
        known = {person.id for person in self._view.aides} if self._view else set()
        self._deeds.do(partial(self._helping.name_aides, known | {aide}))

    def _on_aide_opened(self, aide: str) -> None:
        person = next((one for one in self._view.aides if one.id == aide), None) if self._view else None
        if person is None or self._view is None:
            return
        left = {one.id for one in self._view.aides} - {aide}
        dialog = ConfirmDialog(
            self,
            self.tr("Is {name} your aide no longer?").format(name=person.name),
            self.tr("Remove as my aide"),
            explanation=self.tr("What they prepared for you stays on record."),
            lost=[
                self.tr("They no longer read the ballots put to you."),
                self.tr("They are given nothing that you share with your office from now on."),
            ],
        )
        self._deeds.ask(dialog, partial(self._helping.name_aides, left))

    # Acting in somebody's name --------------------------------------------------------------------------------------

    def _on_send_out_clicked(self) -> None:
        if self._view is None:
            return
        form = ActingForm(self._sheet, self._view, self._today())
        form.saved.connect(self._on_form_saved)
        form.cancelled.connect(self._sheet.close_sheet)
        self._sheet.open(self.tr("Let somebody act for me"), form)
        form.ui.person.setFocus()

    def _on_form_saved(self, chosen: Entrusted) -> None:
        self._sheet.close_sheet()
        self._deeds.do(partial(self._helping.send_out, chosen.to, chosen.errands, chosen.until, chosen.items))

    def _on_delegation_opened(self, delegation: str) -> None:
        view = self._view
        lines = (*view.given, *view.held) if view else ()
        line = next((one for one in lines if one.delegation.id == delegation), None)
        if view is None or line is None:
            return
        if line in view.given:
            question = self.tr("Is {name} to act in your name no longer?")
            go_ahead = self.tr("End it now")
        else:
            question = self.tr("Do you give up acting for {name}?")
            go_ahead = self.tr("Give it up now")
        dialog = ConfirmDialog(
            self,
            question.format(name=line.other.name),
            go_ahead,
            explanation=self.tr("What was done until now stays, and stays shown as it was."),
            lost=[self._words.terms(line, self._kit.wording)],
        )
        self._deeds.ask(dialog, partial(self._helping.end, delegation))
