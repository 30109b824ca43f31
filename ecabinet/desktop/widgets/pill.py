"""A short word on a rounded ground: a state, a count, a kind."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ecabinet.desktop.widgets.restyle import set_style_property


class Kind(StrEnum):
    """What a coloured thing says; each has its rule in `resources/style` and, in pictures, its own shape."""

    NEUTRAL = "neutral"
    NAVY = "navy"
    AGREE = "agree"
    OBJECT = "object"
    SPEAK = "speak"
    GOLD = "gold"
    ABSTAIN = "abstain"
    HEADER = "header"


class Pill(QLabel):
    """A pill; its kind is a property `kind`, so that forms can set it."""

    def __init__(self, text: str | QWidget | None = None, kind: Kind = Kind.NEUTRAL) -> None:
        super().__init__(text if isinstance(text, QWidget) else None)
        if isinstance(text, str):
            self.setText(text)
        self.setProperty("kind", str(kind))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def tell(self, text: str, kind: Kind) -> None:
        """Show another word of another kind."""
        self.setText(text)
        set_style_property(self, "kind", kind)
