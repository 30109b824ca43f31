"""The language of the program: installs the compiled translations and changes them while everything stays open."""

from functools import cache

from PySide6.QtCore import QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from ecabinet import resources
from ecabinet.application.messages import Language
from ecabinet.desktop.memory import Memory

_LOCALES = {Language.VIETNAMESE: "vi_VN", Language.ENGLISH: "en_GB"}


class Translating(QObject):
    """Keeps the application in the chosen language and remembers it.

    Texts stand in English in forms and in `self.tr()`; every widget gets a `LanguageChange` event and sets its texts
    anew. Signals: `changed` with the `Language`, after the widgets were told.
    """

    changed = Signal(object)

    def __init__(self, application: QApplication, memory: Memory) -> None:
        super().__init__(application)
        self._application = application
        self._memory = memory
        self._installed: QTranslator | None = None
        self._language = _remembered(memory.recall("language")) or _of_system()
        self._install()

    @property
    def language(self) -> Language:
        """The language that is shown."""
        return self._language

    def choose(self, language: Language) -> None:
        """Show another language from now on."""
        self._memory.remember("language", language)
        if language is self._language:
            return
        self._language = language
        self._install()
        self.changed.emit(language)

    def retire(self) -> None:
        """Take the translations away, for another object takes over."""
        if self._installed is not None:
            self._application.removeTranslator(self._installed)
        self.deleteLater()

    def _install(self) -> None:
        """Put the language's texts before the former ones, so that widgets are told once, with the new ones there."""
        QLocale.setDefault(QLocale(_LOCALES[self._language]))
        former, fresh = self._installed, QTranslator(self)
        fresh.load(_texts(self._language))
        self._application.installTranslator(fresh)
        self._installed = fresh
        if former is not None:
            self._application.removeTranslator(former)
            former.deleteLater()


@cache
def _texts(language: Language) -> bytes:
    """The compiled texts, kept as long as the program runs.

    Qt would map the file, and a file that an update writes over would end the program in the middle of a word.
    """
    return resources.data("translations", f"ecabinet_{language}.qm")


def _remembered(text: str | None) -> Language | None:
    return Language(text) if text in set(Language) else None


def _of_system() -> Language:
    english = QLocale.system().language() is QLocale.Language.English
    return Language.ENGLISH if english else Language.VIETNAMESE
