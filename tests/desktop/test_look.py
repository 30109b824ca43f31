"""Theme, text size, icons and language change while everything stays open."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QIcon, QImage, QRawFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ecabinet import resources
from ecabinet.application.messages import Language
from ecabinet.desktop import colours, fonts, icons
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.memory import FleetingMemory
from ecabinet.desktop.theme import Theme, ThemeChoice, style_sheet
from ecabinet.desktop.tokens import ThemeName, Token, Tokens
from ecabinet.desktop.translating import Translating
from tests.desktop.conftest import Desk

SIGNS = "✓✕✗☐☑→←№◆△▲○●◉◐▶▾⇄…–“”·"


def darkest(image: QImage) -> str:
    """The most opaque colour of a picture, as #RRGGBB."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha).name().upper()


@pytest.mark.parametrize("name", ThemeName)
def test_every_place_of_the_style_sheet_is_filled(name: ThemeName) -> None:
    assert "@" not in style_sheet(Tokens.of(name), 150)


def test_no_colour_stands_in_the_style_sheets_themselves() -> None:
    for file in resources.listed("style", ".qss"):
        text = file.read_text("utf-8")
        assert not [word for word in text.split() if word.startswith("#") and word[1:7].isalnum() and len(word) == 8], (
            file
        )


def test_the_theme_changes_what_is_on_screen_and_is_remembered(desk: Desk) -> None:
    label = QLabel("Hôm nay")
    desk.put(label)
    before = label.palette().windowText().color().name()
    desk.theme.choose(ThemeChoice.DARK)
    assert colours.shown()[Token.PAPER] == Tokens.of(ThemeName.DARK)[Token.PAPER]
    assert label.palette().windowText().color().name() != before
    assert desk.memory.recall("theme") == "dark"


def test_an_icon_takes_the_colour_of_the_theme_that_is_shown_when_it_is_painted(desk: Desk) -> None:
    made = icon(Icon.AGREE, Token.AGREE)
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        desk.theme.choose(choice)
        expected = Tokens.of(ThemeName(choice))[Token.AGREE]
        assert darkest(made.pixmap(QSize(32, 32)).toImage()) == expected


def test_a_disabled_icon_is_faint(desk: Desk) -> None:
    made = icon(Icon.AGREE)
    shown, faint = (
        max(image.pixelColor(x, 16).alpha() for x in range(32))
        for image in (made.pixmap(QSize(32, 32), mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled))
    )
    assert faint < shown / 1.5


def test_every_icon_has_its_glyph() -> None:
    assert all(len(icons.glyph(meaning)) == 1 for meaning in Icon)


def test_text_grows_with_the_text_size_and_the_size_is_remembered(desk: Desk) -> None:
    button = QPushButton("Đồng ý")
    desk.put(button, 200, 60)
    before = button.sizeHint().height()
    desk.theme.set_text_size(200)
    desk.application.processEvents()
    assert QFontInfo(button.font()).pointSizeF() == pytest.approx(20, abs=0.6)
    assert button.sizeHint().height() > 1.7 * before
    assert desk.memory.recall("text_size") == "200"
    desk.theme.set_text_size(187)
    assert desk.theme.text_size == 175


def test_nonsense_in_the_memory_is_as_good_as_nothing(qapp: QApplication) -> None:
    memory = FleetingMemory()
    memory.remember("theme", "pink")
    memory.remember("text_size", "huge")
    memory.remember("language", "fr")
    theme, translating = Theme(qapp, memory), Translating(qapp, memory)
    assert (theme.choice, theme.text_size) == (ThemeChoice.SYSTEM, 100)
    assert translating.language in set(Language)
    theme.retire()
    translating.retire()


def test_the_text_font_has_all_vietnamese_and_the_second_one_the_signs(desk: Desk) -> None:
    letters = "ĂÂĐÊÔƠƯăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    text = QRawFont.fromFont(fonts.text_font(100))
    files = [QRawFont(str(file), 12) for file in resources.listed("fonts", ".ttf") if "Symbols" in file.name]
    assert len(files) == 2
    assert text.familyName() == fonts.TEXT_FAMILY
    assert [letter for letter in letters if not text.supportsCharacter(ord(letter))] == []
    for signs in files:
        assert [sign for sign in SIGNS if not any(font.supportsCharacter(ord(sign)) for font in (text, signs))] == []


def test_the_language_changes_while_everything_stays_open_and_is_remembered(desk: Desk) -> None:
    heard: list[Language] = []
    desk.translating.changed.connect(heard.append)
    desk.speak(Language.VIETNAMESE)
    assert desk.application.translate("Rail", "Outbox") == "Hộp chờ gửi"
    desk.speak(Language.VIETNAMESE)
    assert heard == [Language.VIETNAMESE]
    assert desk.memory.recall("language") == "vi"
    desk.speak(Language.ENGLISH)
    assert desk.application.translate("Rail", "Outbox") == "Outbox"


def test_qts_own_words_are_vietnamese_too(desk: Desk) -> None:
    desk.speak(Language.VIETNAMESE)
    assert desk.application.translate("QPlatformTheme", "Cancel") == "Hủy"
    assert desk.application.translate("QLineEdit", "&Paste") == "&Dán"
