"""Shows a comment section: letters for names, veiled words replaced, the hardest comments folded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from builder.model.label import Label
from builder.model.study import PlacedComment, StudyText
from builder.model.taxonomy import LABELS, SEVERITIES
from builder.rendering.passages import Run
from builder.study.dose import message

FOLDED_FROM = 3


@dataclass(frozen=True, slots=True)
class CommentView:
    """One comment as it may be shown, with its labels, severity in words, and the reason."""

    address: str
    letter: str
    answers: str
    paragraphs: tuple[tuple[Run, ...], ...]
    labels: tuple[Label, ...]
    severity: int
    severity_words: str
    folded: bool
    why: str


def comment_views(text: StudyText, comments: Sequence[PlacedComment]) -> tuple[CommentView, ...]:
    """Comments of a text; whom they answer is named by letter, shown or not."""
    letters = {placed.comment.address: placed.letter for placed in text.comments}
    return tuple(_view(text, placed, letters) for placed in comments)


def _view(text: StudyText, placed: PlacedComment, letters: dict[str, str]) -> CommentView:
    mark = placed.mark
    labels = tuple(LABELS[label] for label in mark.labels if label in LABELS)
    return CommentView(
        placed.comment.address,
        placed.letter,
        letters.get(placed.replies_to, ""),
        tuple(tuple(Run(piece.shown, veil=piece.veil) for piece in paragraph) for paragraph in message(text, placed)),
        labels,
        mark.severity,
        SEVERITIES[mark.severity],
        mark.severity >= FOLDED_FROM,
        mark.why,
    )
