"""A text made ready for study: its marks resolved to places, and what no page may show of it."""

from __future__ import annotations

from dataclasses import dataclass

from builder.model.document import Comment, Document, Sentence
from builder.model.findings import Analysis
from builder.model.label import Label
from builder.model.marks import CommentMark, Mark, MarksFile
from builder.source import Span


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark whose quotation or address has been resolved. `id` is stable while label and words stay the same."""

    id: str
    mark: Mark
    label: Label
    span: Span
    address: str
    where: Span
    """Where the mark stands in its author's file, for problems."""


@dataclass(frozen=True, slots=True)
class PlacedComment:
    """A comment with its mark: who is hidden behind which letter, what is masked, what is described."""

    comment: Comment
    mark: CommentMark
    letter: str
    replies_to: str = ""


@dataclass(frozen=True)
class StudyText:
    """One text with everything an author or the builder says of it.

    `document` and `analysis` are missing where a reference document's file has not been given. `veils` are the runs
    of the text no page may show, each with what is shown instead; they are applied wherever the text is shown.
    """

    file: MarksFile
    where: Span
    document: Document | None = None
    analysis: Analysis | None = None
    marks: tuple[PlacedMark, ...] = ()
    comments: tuple[PlacedComment, ...] = ()
    veils: tuple[Veil, ...] = ()
    from_folder: bool = False
    """Drafted in memory from a documents folder; no author has a file for it."""

    @property
    def id(self) -> str:
        return self.file.document

    def sentence_marks(self, sentence: Sentence) -> tuple[PlacedMark, ...]:
        """The marks that touch a sentence, in reading order."""
        return tuple(placed for placed in self.marks if placed.span.overlaps(sentence.span))


@dataclass(frozen=True, slots=True)
class Veil:
    """A run of text that is never shown, and what stands in its place. `kind` is slur, name or described."""

    span: Span
    kind: str
    shown: str
