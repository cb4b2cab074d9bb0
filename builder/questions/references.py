"""Checks that every question made from a document shares: the labels, document and paragraphs it names are there."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence

from builder.diagnostics import Diagnostic
from builder.model.document import Zone
from builder.model.study import StudyText
from builder.model.taxonomy import LABELS
from builder.questions import rules
from builder.questions.base import Texts
from builder.reading.records import locate
from builder.reading.yaml_tree import Node


def unknown_labels(labels: Sequence[str], node: Node) -> Iterator[Diagnostic]:
    """Each label of the field `labels` is one of the taxonomy."""
    for index, label in enumerate(labels):
        if label in LABELS:
            continue
        nearest = difflib.get_close_matches(label, LABELS, n=1, cutoff=0.5)
        remedy = f"Did you mean {nearest[0]!r}?" if nearest else "`whosays explain labels` lists all labels."
        yield rules.UNKNOWN_LABEL.at(locate(node, ("labels", index)).span, f"there is no label {label!r}", remedy)


def unknown_document(document: str, node: Node, texts: Texts) -> Iterator[Diagnostic]:
    """The field `document` names a text of the project."""
    if document in texts:
        return
    place = (node.get("document") or node).span
    nearest = difflib.get_close_matches(document, texts, n=1, cutoff=0.5)
    remedy = f"Did you mean {nearest[0]!r}?" if nearest else f"There are: {', '.join(texts)}."
    yield rules.NO_DOCUMENT.at(place, f"there is no document {document!r}", remedy)


def unknown_paragraphs(paragraphs: Sequence[int], node: Node, text: StudyText) -> Iterator[Diagnostic]:
    """Each number of the field `paragraphs` is one of the text's."""
    blocks = text.document.blocks if text.document is not None else ()
    count = sum(block.zone is Zone.PARAGRAPH for block in blocks)
    for index, number in enumerate(paragraphs):
        if not 1 <= number <= count:
            place = locate(node, ("paragraphs", index)).span
            remedy = f"The paragraphs are numbered 1 to {count}."
            yield rules.NO_PARAGRAPH.at(place, f"there is no paragraph {number}", remedy)
