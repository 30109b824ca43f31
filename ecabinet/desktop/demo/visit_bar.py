"""The bar above the program in the demonstration: who one is, the network, and the path of eight steps."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ecabinet.application.messages import Language
from ecabinet.desktop.demo.guide import PathView
from ecabinet.desktop.demo.guide_steps import STEPS
from ecabinet.desktop.demo.guide_texts import GuideTexts
from ecabinet.desktop.demo.guide_tour import Part
from ecabinet.desktop.demo.seats import PIN
from ecabinet.desktop.forms.ui_visit_bar import Ui_DemoBar
from ecabinet.desktop.widgets.banner import BannerKind
from ecabinet.desktop.widgets.restyle import set_style_property
from ecabinet.desktop.wording import Wording


class DemoBar(QFrame):
    """Is told where the visitor is and says what they ask for.

    Signals: `part_chosen` with a `Part`; `network_switched` with whether it is on now; `back_asked`, `next_asked`,
    `take_me_asked` and `show_me_asked`.
    """

    part_chosen = Signal(object)
    network_switched = Signal(bool)
    back_asked = Signal()
    next_asked = Signal()
    take_me_asked = Signal()
    show_me_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DemoBar()
        self.ui.setupUi(self)
        self._texts = GuideTexts(self)
        self._view: PathView | None = None
        self._language, self._moved_to = Language.ENGLISH, 0
        self._connect()
        self._name()

    # What it is told ------------------------------------------------------------------------------------------------

    def tell_part(self, part: Part, *, is_online: bool) -> None:
        """Show who the visitor is now, and whether that laptop has its network."""
        self.ui.parts.tell(part)
        self.ui.network.setChecked(is_online)
        self._name_network()

    def tell_moment(self, moment: int, language: Language) -> None:
        """Show what time it is in the demonstration (ms UTC), in the language of the program."""
        self._language = language
        wording = Wording(language)
        self.ui.clock.setText(f"{wording.short_date(moment, moment)} · {wording.time(moment)}")

    def tell_moved(self, moment: int) -> None:
        """Say until the step ends that the clock was moved, and to when (ms UTC)."""
        self._moved_to = moment
        self._show()

    def tell_fault(self, sentence: str) -> None:
        """Say that something could not be done; it can be tried again."""
        self.ui.banner.tell(BannerKind.WARN, sentence)

    def tell_path(self, view: PathView) -> None:
        """Show where on the path the visitor is."""
        if self._view is not None and self._view.step != view.step:
            self.ui.banner.settle()
            self._moved_to = 0
        self._view = view
        self._show()

    # What it does ---------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        ui.parts.chosen.connect(self.part_chosen)
        ui.network.clicked.connect(self._on_network_clicked)
        ui.back.clicked.connect(self.back_asked)
        ui.next.clicked.connect(self.next_asked)
        ui.take_me.clicked.connect(self.take_me_asked)
        ui.show_me.clicked.connect(self.show_me_asked)

    def _show(self) -> None:
        view, ui = self._view, self.ui
        if view is None:
            return
        step = self._texts.step(view, len(STEPS))
        ui.dots.tell(len(STEPS), view.reached, view.step, step)
        ui.step.setText(step)
        ui.hint.setText(" ".join(part for part in (self._passed(), self._texts.hint(view)) if part))
        ui.back.setVisible(view.step > 0)
        ui.back.setEnabled(not view.is_showing)
        ui.take_me.setVisible(view.goal is not None)
        ui.take_me.setEnabled(not view.is_showing)
        ui.show_me.setVisible(view.goal is not None)
        ui.show_me.setEnabled(view.may_show)
        ui.next.setVisible(view.goal is None and not view.is_last)
        ui.next.setEnabled(view.may_go_on)
        set_style_property(ui.hint, "state", "done" if view.goal is None and not view.is_showing else "")

    def _passed(self) -> str:
        """That time has passed, where it has in this step."""
        if not self._moved_to:
            return ""
        wording = Wording(self._language)
        said = self.tr("It is now {day}, {time}.")
        return said.format(day=wording.weekday_and_date(self._moved_to), time=wording.time(self._moved_to))

    def _name(self) -> None:
        self.ui.pin.setText(self.tr("PIN of every laptop here: {pin}").format(pin=PIN))
        self._name_network()
        self._show()

    def _name_network(self) -> None:
        is_on = self.ui.network.isChecked()
        self.ui.network.setText(self.tr("● Network on") if is_on else self.tr("○ Network off"))
        set_style_property(self.ui.network, "state", "on" if is_on else "off")

    def _on_network_clicked(self) -> None:
        self._name_network()
        self.network_switched.emit(self.ui.network.isChecked())

    # Qt -------------------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._name()
        super().changeEvent(event)
