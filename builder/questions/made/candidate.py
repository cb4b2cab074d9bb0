"""A place in a marked text that one question can be made of, and the words around it that a reader needs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from builder.model.document import Block, Sentence, Zone
from builder.model.fields import Status
from builder.model.label import Strictness
from builder.model.study import PlacedMark, StudyText
from builder.questions.base import Option, Verdict
from builder.questions.item import Segment, Strip
from builder.source import Span
from builder.study.veiling import pieces

BEFORE, AFTER = 2, 1


@dataclass(frozen=True, slots=True)
class Candidate:
    """One possible question: which mark it is made of, where it stands, and what can be answered.

    `fine` says that nothing is to be noticed here: it is one of the negatives. `unit` is comment where a message under
    an article is asked about.
    """

    mark: str
    start: int
    fine: bool
    passage: tuple[Strip, ...]
    options: tuple[Option, ...]
    unit: str = ""


def option(text: str, correct: Verdict, why: str, near: str = "", flags: bool = False) -> Option:
    """An option whose words can still be said in other languages: validation would leave the bare English."""
    return Option.model_construct(text=text, correct=correct, why=why, near=near, flags=flags)


def ranked(seed: str, names: Iterable[str]) -> list[str]:
    """Names in an order that looks like chance, is the same every time, and does not change when a name is added."""
    return sorted(names, key=lambda name: hashlib.sha256(f"{seed}\n{name}".encode()).hexdigest())


def asked_of(text: StudyText, marks: Iterable[PlacedMark]) -> Iterator[tuple[PlacedMark, tuple[Strip, ...]]]:
    """The marks that may be asked about, each once and with its passage: none that is there to be talked about only."""
    seen: set[str] = set()
    for placed in marks:
        talk = placed.mark.status is Status.CONTESTED or placed.label.strictness is Strictness.DISCUSSION
        if talk or placed.id in seen:
            continue
        passage = around(text, placed.span)
        if passage:
            seen.add(placed.id)
            yield placed, passage


def around(text: StudyText, asked: Span) -> tuple[Strip, ...]:
    """The words asked about with up to two sentences before and one after, as they may be shown.

    Whoever speaks in a sentence is often named in the one before, or in the one that ends its quotation. The first
    sentence of a paragraph brings along the last one of the paragraph above.
    """
    blocks = [block for block in text.document.blocks if block.sentences] if text.document is not None else []
    for index, block in enumerate(blocks):
        at = next((at for at, one in enumerate(block.sentences) if one.span.overlaps(asked)), None)
        if at is None:
            continue
        last = max(at, *(number for number, one in enumerate(block.sentences) if one.span.overlaps(asked)))
        here = _strip(text, block, block.sentences[max(0, at - BEFORE) : last + 1 + AFTER], asked)
        above = blocks[index - 1] if index and not at else block
        if above is block or not block.zone is above.zone is Zone.PARAGRAPH:
            return (here,)
        return _strip(text, above, above.sentences[-1:], asked), here
    return ()


def _strip(text: StudyText, block: Block, sentences: Sequence[Sentence], asked: Span) -> Strip:
    segments: list[Segment] = []
    for number, sentence in enumerate(sentences):
        if number:
            segments.append(Segment(" "))
        segments.extend(_segments(text, sentence, asked))
    return Strip(block.address, tuple(segments))


def _segments(text: StudyText, sentence: Sentence, asked: Span) -> Iterator[Segment]:
    """A sentence cut where the words asked about begin and end; its address stands with its first piece."""
    span, address = sentence.span, sentence.address
    first, last = max(span.start, min(asked.start, span.end)), min(span.end, max(asked.end, span.start))
    for start, end, within in ((span.start, first, False), (first, last, True), (last, span.end, False)):
        if start >= end:
            continue
        for piece in pieces(text, Span(span.source, start, end)):
            yield Segment(piece.shown, veil=piece.veil, address=address, asked=within)
            address = ""
