"""Shows a comment section: letters for names, veiled words replaced, the hardest comments folded."""

from __future__ import annotations

from dataclasses import dataclass

from builder.model.label import Label
from builder.model.study import PlacedComment, StudyText
from builder.model.taxonomy import LABELS, SEVERITIES
from builder.rendering.passages import Run, plain_runs

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


def comment_views(text: StudyText) -> tuple[CommentView, ...]:
    """All comments of a text in order."""
    letters = {placed.comment.address: placed.letter for placed in text.comments}
    return tuple(_view(text, placed, letters) for placed in text.comments)


def _view(text: StudyText, placed: PlacedComment, letters: dict[str, str]) -> CommentView:
    mark = placed.mark
    labels = tuple(LABELS[label] for label in mark.labels if label in LABELS)
    return CommentView(
        placed.comment.address,
        placed.letter,
        letters.get(placed.replies_to, ""),
        _paragraphs(text, placed),
        labels,
        mark.severity,
        SEVERITIES[mark.severity],
        mark.severity >= FOLDED_FROM,
        mark.why,
    )


def _paragraphs(text: StudyText, placed: PlacedComment) -> tuple[tuple[Run, ...], ...]:
    """The comment's paragraphs; a described comment is its description, once."""
    for veil in text.veils:
        if veil.kind == "described" and veil.span.overlaps(placed.comment.span):
            return ((Run(veil.shown, veil=veil.kind),),)
    return tuple(plain_runs(text, paragraph) for paragraph in placed.comment.paragraphs)


def content_note(text: StudyText) -> str:
    """What a reader may want to know before opening the comments, in neutral words."""
    if text.file.note:
        return text.file.note
    hostile = sum(placed.mark.severity >= 1 for placed in text.comments)
    described = sum(veil.kind == "described" for veil in text.veils)
    masked = sum(veil.kind == "slur" for veil in text.veils)
    parts = [f"{len(text.comments)} comments, {hostile or 'none'} of them rude or hostile."]
    if masked:
        parts.append("Slurs are removed.")
    if described:
        parts.append(f"{described} {'is' if described == 1 else 'are'} described and not shown.")
    return " ".join(parts)
