"""Today: what needs the person, the next meeting, the week; for the chair it is their desk."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from ecabinet.application.leasing import Lease, LeaseStanding
from ecabinet.application.reading_views import MeetingLine
from ecabinet.application.today import Coming, Need, ReadingSoFar, StanceCounts, Today, TodayView
from ecabinet.desktop import colours
from ecabinet.desktop.forms.ui_today import Ui_TodayPage
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.models.needs import NeedRows, route_of
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.announcing import may_announce
from ecabinet.desktop.routes import ATTENDANCE, PageName, Route
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.banner import BannerKind
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.restyle import set_style_property
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.desktop.widgets.skeleton import TodaySkeleton
from ecabinet.desktop.widgets.stack_bar import Share
from ecabinet.domain.bodies import BodyState, Role
from ecabinet.domain.meetings import MeetingPhase

_NARROW = 720  # pixels at text size 100 % under which two columns would be too narrow
_TIGHT = 1000  # and under which what lies side by side in a column goes under each other
_UNDER, _BESIDE = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
_MOST_ROWS = 8
_ROWS = "today_rows"
"""The setting that says how many rows the outline has, which is painted before anything is known."""


class TodayPage(Page):
    """One glance says what needs the person, one click leads there."""

    def __init__(self, kit: PageKit, today: Today, body: BodyState, me: str) -> None:
        super().__init__()
        self._kit, self._today, self._body = kit, today, body
        self._is_chair = Role.CHAIR in body.roles_of(me)
        self._is_secretary = Role.SECRETARY in body.roles_of(me)
        self._rows = NeedRows(self)
        self._needs: dict[str, Need] = {}
        self._week: dict[str, Coming] = {}
        self._view: TodayView | None = None
        self.ui = Ui_TodayPage()
        self.ui.setupUi(self)
        self.begin_at(self.ui.scroll)
        self.ui.needs.opened.connect(self._on_needs_opened)
        self.ui.week.opened.connect(self._on_week_opened)
        self.ui.go_on.clicked.connect(self._on_go_on_clicked)
        self.ui.agenda.clicked.connect(self._on_agenda_clicked)
        self.ui.outbox.clicked.connect(self._on_outbox_clicked)
        self.ui.attendance.clicked.connect(self._on_attendance_clicked)
        self._week_is_tight = False
        self._skeleton = TodaySkeleton(self)
        self._skeleton.rows = _remembered(kit.memory.recall(_ROWS))
        self.ui.outbox.hide()
        for card in (self.ui.needs_card, self.ui.week_card, self.ui.next_card, self.ui.nothing):
            card.hide()

    def title(self) -> str:
        """“Today”, or “Chair’s desk”."""
        return self.tr("Chair’s desk") if self._is_chair else self.tr("Today")

    def shown(self, route: Route) -> None:
        """Look again at each visit: time alone changes what is due."""
        del route
        self._load()

    def refresh(self, changed: frozenset[str]) -> None:
        """Something arrived or was recorded."""
        del changed
        self._load()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        if self._view is not None:
            self._show(self._view)

    def _load(self) -> None:
        def work(_progress: Progress) -> TodayView:
            return self._today.view()

        self._kit.tasks.run(work, self._show)

    # Showing --------------------------------------------------------------------------------------------------------

    def _show(self, view: TodayView) -> None:
        self._view = view
        self._skeleton.hide()
        rows = str(min(max(len(view.needs), 1), _MOST_ROWS))
        if rows != self._kit.memory.recall(_ROWS):
            self._kit.memory.remember(_ROWS, rows)
        self.ui.outbox.show()
        now, wording = self._kit.now(), self._kit.wording
        self.ui.greeting.setText(self.title() if self._is_chair else wording.greeting(now))
        count = self.tr("%n things need you", "", len(view.needs)) if view.needs else self.tr("nothing needs you now")
        self.ui.summary.setText(f"{wording.weekday_and_date(now)} · {count}")
        self._show_lease(view.lease)
        self._show_needs(view)
        self._show_week(view)
        self._show_next(view)
        self.ui.nothing.setVisible(view.next_meeting is None)
        self.ui.nothing.tell(
            Icon.MEETINGS,
            self.tr("No meeting is announced"),
            self.tr("The next one appears here by itself once the Secretariat has published it."),
        )

    def _show_lease(self, lease: Lease) -> None:
        """Say in time that the laptop should be connected once."""
        if lease.standing is not LeaseStanding.ENDING:
            self.ui.lease.settle()
            return
        text = self.tr(
            "No contact with the central system since {since}. Please connect this laptop to a network: in %n days it "
            "locks what it holds until it has been connected. Nothing is lost.",
            "",
            lease.days_left,
        )
        since = self._kit.wording.stamp(lease.heard_at, self._kit.now())
        self.ui.lease.tell(BannerKind.WARN, text.format(since=since), closable=False)

    def _show_needs(self, view: TodayView) -> None:
        now, wording = self._kit.now(), self._kit.wording
        self._needs = {str(number): need for number, need in enumerate(view.needs)}
        rows = []
        for key, need in self._needs.items():
            person = self._body.person(need.person)
            name = person.name if person else ""
            rows.append(self._rows.row(need, key, wording, now, name, first=key == "0"))
        self.ui.needs_title.tell(self.tr("Waits for you") if self._is_chair else self.tr("Needs you"))
        self.ui.needs.tell(rows)
        after = self.tr("After that you are ready.") if rows else self.tr("Nothing. You are ready.")
        self.ui.after.setText(after)
        self.ui.needs_card.show()

    def _show_week(self, view: TodayView) -> None:
        now, wording = self._kit.now(), self._kit.wording
        self._week_is_tight = self._is_tight
        self._week = {str(number): coming for number, coming in enumerate(view.week)}
        rows = [
            Row(
                key=key,
                title=self.tr("Ballot closes: {title}").format(title=coming.title)
                if coming.is_ballot
                else coming.title,
                subtitle=wording.moment(coming.at, now) if self._is_tight else "",
                lead="" if self._is_tight else _capital(wording.moment(coming.at, now)),
                pill=self.tr("waits for you") if coming.waits_for_me else self.tr("done"),
                pill_kind=Kind.OBJECT if coming.waits_for_me else Kind.AGREE,
                clickable=True,
            )
            for key, coming in self._week.items()
        ]
        self.ui.week_title.tell(self.tr("This week"))
        self.ui.week.tell(rows)
        self.ui.week_empty.setText(self.tr("No meeting and no deadline in the next seven days."))
        self.ui.week_empty.setVisible(not rows)
        self.ui.week_card.show()

    def _show_next(self, view: TodayView) -> None:
        meeting, ui = view.next_meeting, self.ui
        ui.next_card.setVisible(meeting is not None)
        if meeting is None:
            return
        in_session = meeting.phase is not MeetingPhase.PUBLISHED
        kind = Kind.OBJECT if in_session else Kind.NAVY
        ui.next_pill.tell(self.tr("● IN SESSION") if in_session else self.tr("NEXT MEETING"), kind)
        ui.next_when.setText(self._when(meeting))
        ui.next_title.setText(meeting.title)
        ui.next_where.setText(self.tr("{place} · %n items", "", meeting.items).format(place=meeting.place))
        self._show_reading(view.reading)
        self._show_stances(view.stances)
        self._show_forecast(view)
        ui.go_on.setText(self._go_on_text(view, in_session))
        ui.agenda.setText(self.tr("Agenda"))
        ui.attendance.setText(
            self.tr("Say who comes…") if meeting.others else self.tr("I cannot attend, or only in part…")
        )
        ui.attendance.setVisible(may_announce(meeting) and not in_session)

    def _go_on_text(self, view: TodayView, in_session: bool) -> str:
        if self._is_secretary or self._is_chair:
            return self.tr("Go to the room")
        if in_session:
            return self.tr("Take part")
        if view.reading is None or not view.reading.number:
            return self.tr("Read the papers")
        return self.tr("Continue reading · item {number}").format(number=view.reading.number)

    def _show_reading(self, reading: ReadingSoFar | None) -> None:
        """How far one has read, which nobody else is told; who prepares the meeting has other things to see."""
        ui = self.ui
        is_shown = reading is not None and reading.papers > 0 and not self._is_secretary
        for widget in (ui.opened_ring, ui.opened_words, ui.opened_alone):
            widget.setVisible(is_shown)
        if reading is None or not is_shown:
            return
        said = self.tr("{opened} of %n papers opened", "", reading.papers).format(opened=reading.opened)
        ui.opened_ring.tell(100 * reading.opened // reading.papers, said)
        ui.opened_words.setText(said)
        ui.opened_alone.setText(self.tr("seen by you alone"))

    def _when(self, meeting: MeetingLine) -> str:
        day = self._kit.wording.day(meeting.starts_at, self._kit.now())
        return f"{day} {self._kit.wording.span(meeting.starts_at, meeting.ends_at)}"

    def _show_stances(self, counts: StanceCounts | None) -> None:
        ui = self.ui
        for widget in (ui.stance_label, ui.stances, ui.stance_words):
            widget.setVisible(counts is not None)
        if counts is None:
            return
        total = counts.no_objection + counts.wish_to_speak + counts.objection + counts.none
        said = (
            (counts.no_objection, Token.AGREE, self.tr("✓ %n no objection", "", counts.no_objection)),
            (counts.wish_to_speak, Token.SPEAK, self.tr("▶ %n to speak", "", counts.wish_to_speak)),
            (counts.objection, Token.OBJECT, self.tr("✕ %n objections", "", counts.objection)),
            (counts.none, Token.TRACK, self.tr("○ %n open", "", counts.none)),
        )
        ui.stance_label.setText(self.tr("Your stance on %n items", "", total))
        ui.stances.tell([Share(number, token, text) for number, token, text in said])
        ui.stance_words.setText("   ".join(_unbroken(text) for number, _, text in said if number))

    def _show_forecast(self, view: TodayView) -> None:
        ui, forecast = self.ui, view.forecast
        leads = self._is_chair or self._is_secretary
        for widget in (ui.forecast, ui.list_a, ui.list_b):
            widget.setVisible(leads and forecast is not None)
        if forecast is None:
            return
        said = self.tr("{room} expected in the room + {remote} remote of {members} · {sign} {needed} needed")
        is_enough = forecast.room + forecast.remote >= forecast.needed
        sign = "✓" if is_enough else "✕"
        set_style_property(ui.forecast, "role", "agree" if is_enough else "object")
        ui.forecast.setText(
            said.format(
                room=forecast.room, remote=forecast.remote, members=forecast.members, sign=sign, needed=forecast.needed
            )
        )
        ui.list_a_title.setText(self.tr("List A · %n items", "", forecast.list_a))
        ui.list_a_text.setText(self.tr("no objection, nobody wishes to speak: one vote"))
        ui.list_b_title.setText(self.tr("List B · %n items", "", forecast.list_b))
        objections = self.tr("%n objections", "", forecast.objections) if forecast.objections else ""
        to_speak = self.tr("%n to speak", "", forecast.to_speak) if forecast.to_speak else ""
        ui.list_b_text.setText(", ".join(part for part in (objections, to_speak) if part))
        ui.list_b_text.setVisible(bool(ui.list_b_text.text()))

    # What the person does -------------------------------------------------------------------------------------------

    def _on_needs_opened(self, key: str) -> None:
        self._kit.navigator.go(route_of(self._needs[key]))

    def _on_week_opened(self, key: str) -> None:
        coming = self._week[key]
        self._kit.navigator.go(Route(PageName.BALLOT if coming.is_ballot else PageName.MEETING, coming.subject))

    def _on_go_on_clicked(self) -> None:
        if self._view is None or self._view.next_meeting is None:
            return
        meeting = self._view.next_meeting
        page = PageName.SESSION if meeting.phase is not MeetingPhase.PUBLISHED else PageName.MEETING
        if self._is_secretary or self._is_chair:
            page = PageName.ROOM
        self._kit.navigator.go(Route(page, meeting.id))

    def _on_attendance_clicked(self) -> None:
        if self._view is not None and self._view.next_meeting is not None:
            self._kit.navigator.go(Route(PageName.MEETINGS, self._view.next_meeting.id, ATTENDANCE))

    def _on_agenda_clicked(self) -> None:
        if self._view is not None and self._view.next_meeting is not None:
            self._kit.navigator.go(Route(PageName.MEETING, self._view.next_meeting.id))

    def _on_outbox_clicked(self) -> None:
        self._kit.navigator.go_to(PageName.OUTBOX)

    # Qt -------------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two columns under each other where they would become too narrow."""
        super().resizeEvent(event)
        self._skeleton.setGeometry(self.rect())
        width = event.size().width()
        narrow, tight = colours.pixels(_NARROW), colours.pixels(_TIGHT)
        self.ui.columns.setDirection(_UNDER if width < narrow else _BESIDE)
        self.ui.lists.setDirection(_UNDER if narrow <= width < tight else _BESIDE)
        if self._view is not None and self._is_tight is not self._week_is_tight:
            self._show_week(self._view)

    @property
    def _is_tight(self) -> bool:
        """Whether two columns leave each little room."""
        return self.width() < colours.pixels(_TIGHT)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _unbroken(text: str) -> str:
    """The text as one word, so that a line never ends inside it."""
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def _remembered(rows: str | None) -> int:
    return min(int(rows), _MOST_ROWS) if rows and rows.isdecimal() else TodaySkeleton.rows
