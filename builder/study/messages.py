"""Places the marks on comments: every comment has one, the author's where there is one, the builder's otherwise."""

from __future__ import annotations

from collections.abc import Iterable

from builder.diagnostics import Diagnostic, Parsed
from builder.documents.pseudonyms import letters
from builder.model.document import Document
from builder.model.findings import Analysis, CommentFinding
from builder.model.marks import CommentMark, MarksFile
from builder.model.study import PlacedComment, Veil
from builder.model.taxonomy import LABELS
from builder.reading.records import locate
from builder.reading.yaml_tree import Node
from builder.study import mark_rules as rules
from builder.study.placing import MESSAGE_LAYERS, no_such_address, unknown_label
from builder.study.veiling import hidden_words, reworded

HIGHEST = 4


def place_comments(
    file: MarksFile, tree: Node, document: Document | None, analysis: Analysis | None
) -> Parsed[tuple[PlacedComment, ...]]:
    """All comments of the page in order. The analysis fills in for comments that no author has marked."""
    problems: list[Diagnostic] = []
    marks: dict[str, CommentMark] = {}
    for index, mark in enumerate(file.comments):
        node = locate(tree, ("comments", index))
        problems.extend(_check(mark, node, document))
        if mark.at in marks:
            place = node.get("at") or node
            problems.append(rules.TWICE.at(place.span, f"{mark.at} has a mark already", "Put all labels in one mark."))
        marks.setdefault(mark.at, mark)
    if document is None or analysis is None:
        return Parsed((), tuple(problems))
    hidden = hidden_words(document, analysis)
    for finding in analysis.comments:
        marks.setdefault(finding.comment.address, suggested(finding, hidden))
    named = letters(document)
    placed = tuple(
        PlacedComment(comment, marks[comment.address], named[comment.address], comment.reply_to or "")
        for comment in document.comments
        if comment.address in marks
    )
    return Parsed(placed, tuple(problems))


def suggested(finding: CommentFinding, hidden: Iterable[Veil]) -> CommentMark:
    """The builder's own mark on a comment, with its reasons, in which no hidden word is quoted."""
    labels = tuple(dict.fromkeys(noticed.label for noticed in finding.findings)) or ("com-disagree",)
    reasons = dict.fromkeys(noticed.reason for noticed in finding.findings)
    why = " ".join(reasons) or "Nothing in this comment attacks a person or a group."
    why = reworded(why, hidden, finding.comment.span)
    return CommentMark(
        at=finding.comment.address, labels=labels, severity=finding.severity, describe=finding.describe, why=why
    )


def _check(mark: CommentMark, node: Node, document: Document | None) -> list[Diagnostic]:
    problems = []
    for index, label in enumerate(mark.labels):
        place = locate(node, ("labels", index))
        if label not in LABELS:
            problems.append(unknown_label(label, place))
        elif LABELS[label].layer not in MESSAGE_LAYERS:
            message = f"{label} is not a label for comments"
            problems.append(rules.WRONG_LAYER.at(place.span, message, "Use a com-… or cs-… label."))
    if mark.severity == HIGHEST and not mark.describe:
        place = node.get("severity") or node
        remedy = 'Add describe: with a few neutral words, such as "calls for violence against a group".'
        problems.append(rules.UNDESCRIBED.at(place.span, "this comment cannot be shown", remedy))
    comments = {comment.address for comment in document.comments} if document is not None else None
    if document is not None and comments is not None and mark.at not in comments:
        problems.append(no_such_address(mark.at, node.get("at") or node, document))
    return problems
