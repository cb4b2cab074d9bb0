"""A question that asks the learner to mark a text: words or sentences, with one label or several.

What can be picked comes from the document's marks alone: gold (clear), decoy, defensible and contested. Text that
nobody marked is never scored (pedagogy §3.0). Where voices are asked for, sentences in the outlet's own voice come
along as what should be left alone: they are the noise of this skill (pedagogy §5.1).
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any, Literal

from pydantic import Field

from builder.diagnostics import Diagnostic
from builder.model.document import Zone
from builder.model.fields import Id, Status, Text
from builder.model.study import PlacedMark, StudyText
from builder.model.taxonomy import LABELS
from builder.questions import rules
from builder.questions.base import Choice, Item, Question, QuestionType, Segment, Strip, Texts
from builder.reading.records import locate
from builder.reading.yaml_tree import Node
from builder.source import Span
from builder.study.veiling import pieces, shown

Unit = Literal["phrase", "sentence"]
OUTLET = "voice-outlet"
VERDICTS = {
    Status.CLEAR: "yes",
    Status.DECOY: "no",
    Status.DEFENSIBLE: "arguable",
    Status.CONTESTED: "contested",
}


class MarkQuestion(Question):
    """Mark a text with labels."""

    type: Literal["mark"]
    prompt: Text = "Mark the text."
    """What is asked."""
    document: Id
    """The document whose marks make the question."""
    labels: tuple[Id, ...] = Field(min_length=1, max_length=6)
    """The labels to choose from; decoys of the same layer come along by themselves."""
    unit: Unit = "phrase"
    """Whether words or whole sentences are marked."""
    paragraphs: tuple[int, ...] = ()
    """Only these paragraphs; all of the text where it is empty."""


def check(question: MarkQuestion, node: Node, texts: Texts) -> Iterator[Diagnostic]:
    """Labels exist, the document exists, and there is something to find in it."""
    unknown = [index for index, label in enumerate(question.labels) if label not in LABELS]
    for index in unknown:
        wrong = locate(node, ("labels", index))
        nearest = difflib.get_close_matches(question.labels[index], LABELS, n=1, cutoff=0.5)
        remedy = f"Did you mean {nearest[0]!r}?" if nearest else "`whosays explain labels` lists all labels."
        yield rules.UNKNOWN_LABEL.at(wrong.span, f"there is no label {question.labels[index]!r}", remedy)
    if not texts or unknown:
        return
    place = (node.get("document") or node).span
    if question.document not in texts:
        nearest = difflib.get_close_matches(question.document, texts, n=1, cutoff=0.5)
        remedy = f"Did you mean {nearest[0]!r}?" if nearest else f"There are: {', '.join(texts)}."
        yield rules.NO_DOCUMENT.at(place, f"there is no document {question.document!r}", remedy)
    elif texts[question.document].document is not None and not any(
        choice.verdict == "yes" for choice in item(question, texts).choices
    ):
        remedy = "Choose labels the document has clear marks for, or other paragraphs."
        yield rules.NO_PICKS.at(place, "nothing in this text has these labels", remedy)


def item(question: MarkQuestion, texts: Texts) -> Item:
    """The neutral form: a passage of segments, some of which can be picked."""
    text = texts.get(question.document)
    passage: tuple[Strip, ...] = ()
    if text is not None and text.document is not None:
        passage = _passage(text, question)
    choices = tuple(segment.choice for strip in passage for segment in strip.segments if segment.choice is not None)
    return Item(
        question.id,
        "mark",
        question.prompt,
        choices,
        question.text,
        question.hints,
        question.labels,
        question.unit,
        passage,
    )


def payload(item: Item) -> dict[str, Any]:
    """What the script needs: for every pick its verdict and the labels it takes."""
    picks = {choice.key: {"verdict": choice.verdict, "accept": list(choice.accept)} for choice in item.choices}
    return {"id": item.id, "type": item.type, "labels": list(item.labels), "picks": picks}


def _passage(text: StudyText, question: MarkQuestion) -> tuple[Strip, ...]:
    document = text.document
    assert document is not None
    wanted = {f"p{number}" for number in question.paragraphs}
    blocks = [
        block
        for block in document.blocks
        if block.sentences and (block.address in wanted if wanted else block.zone is not Zone.CAPTION)
    ]
    candidates = _candidates(text, question)
    strips, number = [], 0
    for block in blocks:
        segments: list[Segment] = []
        at = block.span.start
        for placed, span in candidates:
            if span.start < at or not block.span.covers(span):
                continue
            number += 1
            segments.extend(_plain(text, Span(block.span.source, at, span.start)))
            segments.append(Segment(shown(text, span), _choice(placed, span, text, number, question)))
            at = span.end
        segments.extend(_plain(text, Span(block.span.source, at, block.span.end)))
        strips.append(Strip(block.address, tuple(segments)))
    return tuple(strips)


def _plain(text: StudyText, span: Span) -> Iterator[Segment]:
    return (Segment(piece.shown, veil=piece.veil) for piece in pieces(text, span))


def _candidates(text: StudyText, question: MarkQuestion) -> list[tuple[PlacedMark, Span]]:
    """Marks of the labels asked for, and decoys and credits of their layers, one a place, in reading order."""
    layers = {LABELS[label].layer for label in question.labels if label in LABELS}
    found: list[tuple[PlacedMark, Span]] = []
    for placed in text.marks:
        fine = placed.mark.status is Status.DECOY or placed.label.id == OUTLET
        if placed.mark.label not in question.labels and not (fine and placed.label.layer in layers):
            continue
        span = _unit_span(text, placed, question.unit)
        if span is not None:
            found.append((placed, span))
    found.sort(key=lambda pair: (pair[1].start, _rank(pair[0]), pair[1].end))
    return found


def _rank(placed: PlacedMark) -> int:
    return 0 if placed.mark.status is Status.CLEAR else 1


def _unit_span(text: StudyText, placed: PlacedMark, unit: Unit) -> Span | None:
    if unit == "phrase":
        return placed.span
    sentence = text.document.sentence_at(placed.span.start) if text.document is not None else None
    return sentence.span if sentence is not None else None


def _choice(placed: PlacedMark, span: Span, text: StudyText, number: int, question: MarkQuestion) -> Choice:
    mark = placed.mark
    accept: tuple[str, ...] = (mark.label,) if mark.label in question.labels else ()
    if mark.status is Status.DECOY:
        accept = ()
    elif mark.other in question.labels:
        accept = (*accept, mark.other)
    verdict = VERDICTS[mark.status] if accept else "no"
    sentence = text.document.sentence_at(span.start) if text.document is not None else None
    address = sentence.address if sentence is not None else placed.address
    return Choice(f"k{number}", shown(text, span), verdict, mark.why, mark.near, address, accept)


TYPE = QuestionType("mark", MarkQuestion, check, item, payload)
