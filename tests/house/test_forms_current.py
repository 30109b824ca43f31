"""Forms and their compiled twins belong together, and both languages are complete."""

from installer import forms, translations


def test_every_compiled_form_is_current() -> None:
    assert forms.check() == []


def test_both_languages_are_complete() -> None:
    assert translations.check() == []
