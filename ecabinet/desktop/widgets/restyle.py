"""Sets a property that the style sheet looks at, and has the widget drawn by the new rules."""

from PySide6.QtWidgets import QWidget


def set_style_property(widget: QWidget, name: str, value: str) -> None:
    """Give a widget a `role`, `kind` or `state` that rules of `resources/style` select by."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
