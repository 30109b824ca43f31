"""A white sheet with a hairline on which things that belong together lie."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

_MARGINS = (16, 14, 16, 16)


class Card(QFrame):
    """A card; in a form it gets the form's layout, in code things are added to its `body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body: QVBoxLayout | None = None

    @property
    def body(self) -> QVBoxLayout:
        """The column inside the card, made when first asked for."""
        if self._body is None:
            self._body = QVBoxLayout(self)
            self._body.setContentsMargins(*_MARGINS)
            self._body.setSpacing(8)
        return self._body
