"""The words of notes: what each kind and each meaning is called, and how a place in a paper is cited."""

from PySide6.QtCore import QObject

from ecabinet.domain.paper_notes import Meaning, NoteKind


class NoteWords(QObject):
    """Says them in the language on screen; asked again after a change of language."""

    def kind(self, kind: NoteKind) -> str:
        """“Highlight”."""
        return {
            NoteKind.HIGHLIGHT: self.tr("Highlight"),
            NoteKind.UNDERLINE: self.tr("Underline"),
            NoteKind.STRIKE: self.tr("Strike through"),
            NoteKind.STICKY: self.tr("Sticky note"),
            NoteKind.INK: self.tr("Drawing by hand"),
            NoteKind.TEXT_BOX: self.tr("Text on the page"),
            NoteKind.BOOKMARK: self.tr("Bookmark"),
        }[kind]

    def meaning(self, meaning: Meaning) -> str:
        """“Important”."""
        return {
            Meaning.PLAIN: self.tr("Plain mark"),
            Meaning.IMPORTANT: self.tr("Important"),
            Meaning.QUESTION: self.tr("Question"),
            Meaning.AGREE: self.tr("I agree"),
            Meaning.DISAGREE: self.tr("I disagree"),
        }[meaning]

    def citation(self, title: str, version: int, page: int, article: str) -> str:
        """“Draft Law v3, p. 23, Article 3”; `article` as the paper itself says it, "" where none is known."""
        cited = self.tr("{title} v{version}, p. {page}").format(title=title, version=version, page=page)
        return f"{cited}, {article}" if article else cited

    def quoted(self, words: str, citation: str) -> str:
        """Words of a paper with where they stand."""
        return self.tr("“{words}” ({citation})").format(words=words, citation=citation)
