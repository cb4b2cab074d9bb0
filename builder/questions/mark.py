"""A question that asks the learner to mark a text: words or sentences, with one label or several.

What can be picked comes from the document's marks alone: gold (clear), decoy, defensible and contested. Text that
nobody marked is never scored (pedagogy §3.0). Where voices are asked for, sentences in the outlet's own voice come
along as what should be left alone: they are the noise of this skill (pedagogy §5.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from pydantic import Field

from builder.diagnostics import Diagnostic
from builder.model.document import Block, Zone
from builder.model.fields import Id, Status, Text
from builder.model.phrase import phrase
from builder.model.study import PlacedMark, StudyText
from builder.model.taxonomy import LABELS
from builder.questions import rules
from builder.questions.base import Question, QuestionType, Texts, asked
from builder.questions.item import NOTHING, Choice, Item, Segment, Slot, Strip
from builder.questions.references import unknown_document, unknown_labels, unknown_paragraphs
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
    prompt: Text = phrase("Mark the text.")
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
    unknown = tuple(unknown_labels(question.labels, node))
    yield from unknown
    if not texts or unknown:
        return
    text = texts.get(question.document)
    yield from unknown_document(question.document, node, texts)
    if text is None or text.document is None:
        return
    lost = tuple(unknown_paragraphs(question.paragraphs, node, text))
    yield from lost
    if not lost and not _something_to_find(question, texts):
        place = (node.get("document") or node).span
        remedy = "Choose labels the document has clear marks for, or other paragraphs."
        yield rules.NO_PICKS.at(place, "nothing in this text has these labels", remedy)


def _something_to_find(question: MarkQuestion, texts: Texts) -> bool:
    choices = (choice for item in items(question, texts) for slot in item.slots for choice in slot.choices)
    return any(choice.verdict == "yes" and choice.key != NOTHING for choice in choices)


def items(question: MarkQuestion, texts: Texts) -> tuple[Item, ...]:
    """The neutral form: a passage with a slot wherever something may be marked."""
    text = texts.get(question.document)
    passage: tuple[Strip, ...] = ()
    language = ""
    if text is not None and text.document is not None:
        passage, language = _passage(text, question), text.file.language
    slots = tuple(segment.slot for strip in passage for segment in strip.segments if segment.slot is not None)
    return (
        Item(
            slots=slots,
            labels=question.labels,
            unit=question.unit,
            passage=passage,
            language=language,
            **asked(question),
        ),
    )


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
            segments.extend(_plain(text, block, at, span.start))
            slot = _slot(placed, span, text, number, question)
            segments.append(Segment(shown(text, span), slot, address=_beginning(block, span.start)))
            at = span.end
        segments.extend(_plain(text, block, at, block.span.end))
        strips.append(Strip(block.address, tuple(segments)))
    return tuple(strips)


def _plain(text: StudyText, block: Block, start: int, end: int) -> Iterator[Segment]:
    """What stands between two places of a block, cut where a sentence begins."""
    inner = [sentence.span.start for sentence in block.sentences if start < sentence.span.start < end]
    for begin, stop in pairwise((start, *inner, end)):
        address = _beginning(block, begin)
        for piece in pieces(text, Span(block.span.source, begin, stop)):
            yield Segment(piece.shown, veil=piece.veil, address=address)
            address = ""


def _beginning(block: Block, start: int) -> str:
    """The address of the sentence that begins here, if one does."""
    return next((sentence.address for sentence in block.sentences if sentence.span.start == start), "")


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


def _slot(placed: PlacedMark, span: Span, text: StudyText, number: int, question: MarkQuestion) -> Slot:
    """One place that may be marked: leaving it alone is an answer, and so is each label."""
    mark = placed.mark
    accepted = _accepted(placed, question)
    verdict = VERDICTS[mark.status] if accepted else "no"
    left = {"yes": "no", "no": "yes"}.get(verdict, verdict)
    refused = "contested" if verdict == "contested" else "no"
    labels = (
        Choice(label, LABELS[label].name, verdict if label in accepted else refused, flags=_warns(label))
        for label in question.labels
    )
    sentence = text.document.sentence_at(span.start) if text.document is not None else None
    return Slot(
        f"k{number}",
        (Choice(NOTHING, "", left), *labels),
        shown(text, span),
        why=mark.why,
        near=mark.near,
        address=sentence.address if sentence is not None else placed.address,
    )


def _warns(label: str) -> bool:
    """Whether marking something so says “be careful here”; the outlet’s own voice and credit say the opposite."""
    return not (label == OUTLET or LABELS[label].fine or LABELS[label].credit)


def _accepted(placed: PlacedMark, question: MarkQuestion) -> tuple[str, ...]:
    """The labels of the question that fit a mark: none for a decoy, the other one too where a mark names it."""
    mark = placed.mark
    if mark.status is Status.DECOY:
        return ()
    return tuple(label for label in (mark.label, mark.other) if label in question.labels)


TYPE = QuestionType("mark", MarkQuestion, check, items)
