"""The bar at the top of the window: the body, the search field's place, the person and their menu."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from ecabinet.desktop.facts import BodyFacts, HolderFacts, initials
from ecabinet.desktop.forms.ui_header import Ui_Header
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.tokens import Token


class Header(QFrame):
    """Names the body and the person.

    Signals: `helpers_asked`, `laptops_asked`, `preferences_asked`, `lock_asked` and `about_asked`, all from the
    person's menu.
    """

    helpers_asked = Signal()
    laptops_asked = Signal()
    preferences_asked = Signal()
    lock_asked = Signal()
    about_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Header()
        self.ui.setupUi(self)
        self._build_menu()
        self.ui.search_slot.hide()
        self.tell_body(BodyFacts("", ""))
        self.tell_holder(HolderFacts("", ""))

    def tell_body(self, body: BodyFacts) -> None:
        """Show the body's badge and name."""
        self.ui.badge.tell(body.badge, Token.BADGE, Token.ON_STATE)
        self.ui.badge.setVisible(bool(body.name))
        self.ui.body_name.setText(f"{body.name} · e-Cabinet" if body.name else "e-Cabinet")
        self.ui.sample.setVisible(body.sample)

    def tell_holder(self, holder: HolderFacts) -> None:
        """Show the person's name and office; nobody is shown before the program has been opened."""
        self.ui.holder_name.setText(holder.name)
        self.ui.holder_office.setText(holder.office)
        self.ui.holder_button.tell(initials(holder.name))
        self._lock.setEnabled(bool(holder.name))
        self._helpers.setEnabled(bool(holder.name))
        self._laptops.setEnabled(bool(holder.name))
        self.ui.holder_button.setVisible(bool(holder.name))

    def place_search(self, field: QWidget) -> None:
        """Put the search field into its place, which is hidden until there is one."""
        self.ui.search_row.addWidget(field)
        self.ui.search_slot.show()

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._name_actions()
        super().changeEvent(event)

    def _build_menu(self) -> None:
        menu = QMenu(self)
        self._helpers = QAction(icon(Icon.MEMBERS), "", self)
        self._laptops = QAction(icon(Icon.LAPTOP), "", self)
        self._preferences = QAction(icon(Icon.PREFERENCES), "", self)
        self._lock = QAction(icon(Icon.LOCK), "", self)
        self._about = QAction(icon(Icon.INFO), "", self)
        self._lock.setShortcut(QKeySequence("Ctrl+L"))
        self._preferences.setShortcut(QKeySequence("Ctrl+,"))
        menu.addActions([self._helpers, self._laptops, self._preferences, self._lock, self._about])
        self._helpers.triggered.connect(self.helpers_asked)
        self._laptops.triggered.connect(self.laptops_asked)
        self._preferences.triggered.connect(self.preferences_asked)
        self._lock.triggered.connect(self.lock_asked)
        self._about.triggered.connect(self.about_asked)
        self.ui.holder_button.setMenu(menu)
        self._name_actions()

    def _name_actions(self) -> None:
        self._helpers.setText(self.tr("People who help me"))
        self._laptops.setText(self.tr("My laptops"))
        self._preferences.setText(self.tr("Preferences"))
        self._lock.setText(self.tr("Lock"))
        self._about.setText(self.tr("About this program"))
