"""Judges the comments under an article: what each is, how serious, and what of it must be masked or described."""

from __future__ import annotations

from collections.abc import Sequence

from builder.analysis.comments.judging import Judgement, judge
from builder.model.document import Document
from builder.model.findings import CommentFinding

__all__ = ["Judgement", "comment_findings", "judge", "judge_comments"]


def judge_comments(document: Document) -> tuple[CommentFinding, ...]:
    """One finding for each comment, in the order of the page."""
    return comment_findings(document, tuple(judge(comment.span) for comment in document.comments))


def comment_findings(document: Document, verdicts: Sequence[Judgement]) -> tuple[CommentFinding, ...]:
    """What the judgements of a document's comments say of each comment; both are in the order of the page."""
    return tuple(
        CommentFinding(
            comment=comment,
            findings=verdict.findings,
            severity=verdict.severity,
            masks=verdict.masks,
            describe=verdict.describe,
        )
        for comment, verdict in zip(document.comments, verdicts, strict=True)
    )
