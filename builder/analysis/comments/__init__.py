"""Judges the comments under an article: what each is, how serious, and what of it must be masked or described."""

from __future__ import annotations

from builder.analysis.comments.judging import Judgement, judge
from builder.model.document import Comment, Document
from builder.model.findings import CommentFinding

__all__ = ["Judgement", "judge", "judge_comments"]


def judge_comments(document: Document) -> tuple[CommentFinding, ...]:
    """One finding for each comment, in the order of the page."""
    return tuple(_judged(comment) for comment in document.comments)


def _judged(comment: Comment) -> CommentFinding:
    verdict = judge(comment.span)
    return CommentFinding(
        comment=comment,
        findings=verdict.findings,
        severity=verdict.severity,
        masks=verdict.masks,
        describe=verdict.describe,
    )
