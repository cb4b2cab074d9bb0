"""The tables a lesson shows of one text: claim ledger, loaded words by voice, and the moves from an earlier version."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from builder.model.fields import Status
from builder.model.label import Label, Layer
from builder.model.study import PlacedMark, StudyText
from builder.model.taxonomy import LABELS
from builder.study.script import Line, lines
from builder.study.veiling import shown

NO_CLAIM = frozenset({"background-fact"})
BARE = "support-bare"
TEXT_CLAIM_WORDS = 22


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One claim: where it stands, who says so, what the text shows for it, what would settle it."""

    address: str
    claim: str
    label: Label
    line: Line
    support: tuple[PlacedMark, ...]
    settle: str


@dataclass(frozen=True, slots=True)
class WordRow:
    """One loaded word (or one that only looks it) with the voice it stands in and a plainer word."""

    address: str
    word: str
    swap: str
    placed: PlacedMark
    voice: Label


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One move from an earlier version: both places in words that may be shown, and the mark that names it."""

    placed: PlacedMark
    left_address: str
    left: str
    right_address: str
    right: str


def ledger(text: StudyText) -> tuple[LedgerRow, ...]:
    """The claims of a text in reading order, with the support marks that stand on the same sentence."""
    by_start = {line.sentence.span.start: line for line in lines(text)}
    claims = [placed for placed in text.marks if placed.label.layer is Layer.CLAIM and placed.label.id not in NO_CLAIM]
    return tuple(
        row
        for placed in claims
        if placed.mark.status is not Status.DECOY and (row := _ledger_row(text, placed, by_start)) is not None
    )


def _ledger_row(text: StudyText, placed: PlacedMark, by_start: Mapping[int, Line]) -> LedgerRow | None:
    document = text.document
    sentence = document.sentence_at(placed.span.start) if document is not None else None
    line = by_start.get(sentence.span.start) if sentence is not None else None
    if line is None:
        return None
    support = tuple(
        other
        for other in text.sentence_marks(line.sentence)
        if other.label.layer is Layer.SUPPORT and other.mark.status is not Status.DECOY
    )
    claim = placed.mark.claim or _shortened(shown(text, placed.span))
    return LedgerRow(
        line.sentence.address, claim, placed.label, line, support, placed.mark.settle or placed.label.settle
    )


def _shortened(words: str) -> str:
    parts = words.split()
    return words if len(parts) <= TEXT_CLAIM_WORDS else " ".join(parts[:TEXT_CLAIM_WORDS]) + " …"


def loaded_words(text: StudyText) -> tuple[WordRow, ...]:
    """Every wording mark in reading order, decoys too: a reader learns from both."""
    return tuple(
        WordRow(
            _sentence_address(text, placed),
            shown(text, placed.span),
            placed.mark.swap,
            placed,
            LABELS[placed.mark.voice or ""],
        )
        for placed in text.marks
        if placed.label.layer is Layer.WORDING and placed.mark.voice in LABELS
    )


def moves(text: StudyText, texts: Mapping[str, StudyText]) -> Iterator[MoveRow]:
    """The move marks of a rewrite, each with the place in the earlier version it came from."""
    for placed in text.marks:
        if placed.label.layer is not Layer.MOVE:
            continue
        origin = placed.mark.origin
        earlier = texts.get(origin.document) if origin is not None else None
        place = earlier.document.places.get(origin.at or "") if earlier and earlier.document and origin else None
        left = shown(earlier, place) if earlier is not None and place is not None else ""
        address = (origin.at or "") if origin is not None else ""
        yield MoveRow(placed, address, left, _sentence_address(text, placed), shown(text, placed.span))


def _sentence_address(text: StudyText, placed: PlacedMark) -> str:
    sentence = text.document.sentence_at(placed.span.start) if text.document is not None else None
    return sentence.address if sentence is not None else placed.address
