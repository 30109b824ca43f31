"""Preferences: language, theme, text size, when the program locks, and what the Secretariat sees about a person."""

from PySide6.QtWidgets import QRadioButton

from ecabinet.application.messages import Language
from ecabinet.desktop import idleness
from ecabinet.desktop.forms.ui_preferences import Ui_PreferencesPage
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.memory import Memory
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.routes import Route
from ecabinet.desktop.theme import TEXT_SIZES, Theme, ThemeChoice
from ecabinet.desktop.translating import Translating
from ecabinet.desktop.wording import Wording


class PreferencesPage(Page):
    """Everything takes effect at once; there is nothing to save."""

    def __init__(self, theme: Theme, translating: Translating, memory: Memory) -> None:
        super().__init__()
        self._theme, self._translating, self._memory = theme, translating, memory
        self.ui = Ui_PreferencesPage()
        self.ui.setupUi(self)
        self.begin_at(self.ui.scroll)
        self._themes: dict[ThemeChoice, QRadioButton] = {
            ThemeChoice.SYSTEM: self.ui.theme_system,
            ThemeChoice.LIGHT: self.ui.theme_light,
            ThemeChoice.DARK: self.ui.theme_dark,
            ThemeChoice.CONTRAST: self.ui.theme_contrast,
        }
        for minutes in idleness.CHOICES:
            self.ui.idle.addItem("", minutes)
        self.ui.size.setRange(0, len(TEXT_SIZES) - 1)
        self.ui.size.setPageStep(1)
        self.ui.smaller.setIcon(icon(Icon.REMOVE))
        self.ui.larger.setIcon(icon(Icon.ADD))
        self._connect()
        self._show()

    def title(self) -> str:
        """“Preferences”."""
        return self.tr("Preferences")

    def shown(self, route: Route) -> None:
        """Show what is chosen now."""
        del route
        self._show()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self._show()

    def _connect(self) -> None:
        self.ui.vietnamese.clicked.connect(self._on_vietnamese_clicked)
        self.ui.english.clicked.connect(self._on_english_clicked)
        for button in self._themes.values():
            button.clicked.connect(self._on_theme_clicked)
        self.ui.size.valueChanged.connect(self._on_size_changed)
        self.ui.smaller.clicked.connect(self._on_smaller_clicked)
        self.ui.larger.clicked.connect(self._on_larger_clicked)
        self.ui.idle.activated.connect(self._on_idle_activated)

    def _show(self) -> None:
        self.ui.vietnamese.setChecked(self._translating.language is Language.VIETNAMESE)
        self.ui.english.setChecked(self._translating.language is Language.ENGLISH)
        self._themes[self._theme.choice].setChecked(True)
        wording = Wording(self._translating.language)
        for number, minutes in enumerate(idleness.CHOICES):
            self.ui.idle.setItemText(number, wording.count(minutes, "minute"))
        self.ui.idle.setCurrentIndex(idleness.CHOICES.index(idleness.minutes(self._memory)))
        place = TEXT_SIZES.index(self._theme.text_size)
        self.ui.size.blockSignals(True)
        self.ui.size.setValue(place)
        self.ui.size.blockSignals(False)
        self.ui.size_value.setText(f"{self._theme.text_size} %")
        self.ui.smaller.setEnabled(place > 0)
        self.ui.larger.setEnabled(place < len(TEXT_SIZES) - 1)

    def _on_vietnamese_clicked(self) -> None:
        self._translating.choose(Language.VIETNAMESE)

    def _on_english_clicked(self) -> None:
        self._translating.choose(Language.ENGLISH)

    def _on_theme_clicked(self) -> None:
        for choice, button in self._themes.items():
            if button.isChecked():
                self._theme.choose(choice)

    def _on_size_changed(self, place: int) -> None:
        self._theme.set_text_size(TEXT_SIZES[place])
        self._show()

    def _on_idle_activated(self, place: int) -> None:
        idleness.choose(self._memory, idleness.CHOICES[place])

    def _on_smaller_clicked(self) -> None:
        self.ui.size.setValue(self.ui.size.value() - 1)

    def _on_larger_clicked(self) -> None:
        self.ui.size.setValue(self.ui.size.value() + 1)
