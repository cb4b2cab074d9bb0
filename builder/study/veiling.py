"""Shows a text without the words no page may show: slurs, commenters' names, and messages that are only described."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from builder.documents.pseudonyms import mentions
from builder.model.document import Document
from builder.model.findings import Analysis
from builder.model.phrase import Phrase, phrase, together
from builder.model.study import PlacedComment, StudyText, Veil
from builder.source import Span

SLUR_SHOWN = phrase("[slur removed]")
HIGHEST = 4
RANK = MappingProxyType({"described": 0, "slur": 1, "name": 2})
"""What hides most, first."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text as it may be shown. `veil` is the kind of veil it stands for, or empty."""

    shown: str
    start: int
    end: int
    veil: str = ""


def veils(document: Document, analysis: Analysis, comments: Iterable[PlacedComment]) -> tuple[Veil, ...]:
    """Every run that is never shown, in order and without overlaps.

    Runs that overlap become one, shown as the one that hides most, so that no end of the other looks out.
    """
    wanted = [
        Veil(placed.comment.span, "described", f"[{placed.mark.describe}]")
        for placed in comments
        if placed.mark.describe or placed.mark.severity >= HIGHEST
    ]
    wanted += [Veil(span, "slur", SLUR_SHOWN) for span in analysis.masks if span.start < span.end]
    wanted += [Veil(span, "name", phrase("[commenter {letter}]", letter=letter)) for span, letter in mentions(document)]
    merged: list[Veil] = []
    for veil in sorted(wanted, key=lambda veil: (veil.span.start, RANK[veil.kind], -veil.span.end)):
        if merged and veil.span.start < merged[-1].span.end:
            merged[-1] = _joined(merged[-1], veil)
        else:
            merged.append(veil)
    return tuple(merged)


def _joined(one: Veil, two: Veil) -> Veil:
    strongest = min(one, two, key=lambda veil: RANK[veil.kind])
    span = Span(one.span.source, min(one.span.start, two.span.start), max(one.span.end, two.span.end))
    return Veil(span, strongest.kind, strongest.shown)


def _start(veil: Veil) -> int:
    return veil.span.start


def hidden_words(document: Document, analysis: Analysis) -> tuple[Veil, ...]:
    """The slurs and names of a page, whatever its comments are marked as."""
    return veils(document, analysis, ())


def reworded(words: str, hidden: Iterable[Veil], within: Span) -> str:
    """Words that quote a part of the page, with what is hidden in that part replaced in them as well."""
    for veil in hidden:
        if veil.span.overlaps(within):
            words = re.sub(re.escape(veil.span.text), lambda _, veil=veil: veil.shown, words, flags=re.IGNORECASE)  # type: ignore[misc]
    return words


def pieces(text: StudyText, span: Span) -> Iterator[Piece]:
    """The span as runs that may be shown, veiled runs replaced by what stands for them."""
    return unveiled(text.veils, span)


def unveiled(hidden: Sequence[Veil], span: Span) -> Iterator[Piece]:
    """The same for veils that belong to no studied text; they are in order and do not overlap."""
    at = span.start
    first = max(0, bisect_left(hidden, span.start, key=_start) - 1)
    for index in range(first, len(hidden)):
        veil = hidden[index]
        if veil.span.end <= span.start:
            continue
        if veil.span.start >= span.end:
            break
        if veil.span.start > at:
            yield Piece(span.source.text[at : veil.span.start], at, veil.span.start)
        yield Piece(veil.shown, max(at, veil.span.start), min(veil.span.end, span.end), veil.kind)
        at = veil.span.end
    if at < span.end:
        yield Piece(span.source.text[at : span.end], at, span.end)


def shown(text: StudyText, span: Span) -> str:
    """The span's words as they may be shown, white space folded."""
    return on_one_line(pieces(text, span))


def on_one_line(runs: Iterable[Piece]) -> str:
    """The shown words of runs, white space folded."""
    listed = list(runs)
    words = " ".join("".join(piece.shown for piece in listed).split())
    if not any(piece.veil for piece in listed):
        return words
    parts = [piece.shown if piece.veil else re.sub(r"\s+", " ", piece.shown) for piece in listed]
    parts[0], parts[-1] = _stripped(parts[0], str.lstrip), _stripped(parts[-1], str.rstrip)
    return together("", parts)


def _stripped(words: str, strip: Callable[[str], str]) -> str:
    return words if isinstance(words, Phrase) else strip(words)
