"""Finds the quotations of a document: where they open, where they close, and where a mark is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.model.document import Block, Document
from builder.model.findings import Quotation
from builder.source import SourceFile

_MARK = re.compile(r"''|``|‘‘|’’|[“”„«»‘’\"']")
_DOUBLE_OPEN = frozenset({"“", "„", "«", "``", "‘‘"})
_DOUBLE_CLOSE = frozenset({"”", "»", "’’"})
_DOUBLE_STRAIGHT = frozenset({'"', "''"})
_BEFORE_OPEN = frozenset(" \t\n\r\u00a0([{—–-/“‘\"'")
_AFTER_CLOSE = frozenset(" \t\n\r\u00a0)]}.,;:!?—–-…/”’\"'")
_LONGEST_SINGLE = 600
"""A pair of single marks farther apart than this many code points is two apostrophes, not a quotation."""


def find_quotations(document: Document) -> tuple[Quotation, ...]:
    """Every quotation of the article in reading order, the outermost only; a block's end ends what is still open.

    A closing mark that nothing opened makes a quotation from its block's start (`opened` is false), an opening mark
    that nothing closes one to its block's end (`closed` is false).
    """
    return tuple(found for block in document.blocks if block.sentences for found in quotations_in(block))


def quotations_in(block: Block) -> tuple[Quotation, ...]:
    """The outermost quotations of one block."""
    return quotations_between(block.span.source, block.span.start, block.span.end)


def quotations_between(source: SourceFile, start: int, end: int) -> tuple[Quotation, ...]:
    """The outermost quotations of the half-open range from `start` to `end`: double marks, then single ones between."""
    if _MARK.search(source.text, start, end) is None:
        return ()
    double = tuple(_pair(source, start, end, _double_marks(source.text, start, end)))
    taken = [found.span.range for found in double]
    single = [found for found in _singles(source, start, end) if not _inside(found.span.range, taken)]
    return tuple(sorted((*double, *single), key=lambda found: found.span.start))


def _inside(inner: tuple[int, int], outers: list[tuple[int, int]]) -> bool:
    return any(inner[0] < end and start < inner[1] for start, end in outers)


def _double_marks(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Bounds of double marks with whether each opens; a straight mark is read from what stands around it."""
    straight_open = False
    for match in _MARK.finditer(text, start, end):
        mark = match.group()
        if mark in _DOUBLE_OPEN:
            yield *match.span(), True
        elif mark in _DOUBLE_CLOSE:
            yield *match.span(), False
        elif mark in _DOUBLE_STRAIGHT:
            straight_open = _opens(text, match.span(), (start, end), straight_open)
            yield *match.span(), straight_open


def _opens(text: str, mark: tuple[int, int], bounds: tuple[int, int], is_open: bool) -> bool:
    """Whether a straight mark opens: white space before and none after; otherwise the one that is not open yet."""
    before = mark[0] == bounds[0] or text[mark[0] - 1] in _BEFORE_OPEN
    after = mark[1] >= bounds[1] or text[mark[1]] in _AFTER_CLOSE
    if before != after:
        return before
    return not is_open


def _pair(source: SourceFile, start: int, end: int, marks: Iterator[tuple[int, int, bool]]) -> Iterator[Quotation]:
    depth, opening = 0, (start, start)
    for since, to, opens in marks:
        if opens:
            if depth == 0:
                opening = (since, to)
            depth += 1
        elif depth > 1:
            depth -= 1
        elif depth == 1:
            depth, start = 0, to
            yield _quotation(source, opening, (since, to))
        elif since > start and not source.text[start:since].isspace():
            yield Quotation(source.span(start, to), source.span(start, since), opened=False)
            start = to
    if depth:
        yield Quotation(source.span(opening[0], end), source.span(opening[1], end), closed=False)


def _quotation(source: SourceFile, opening: tuple[int, int], closing: tuple[int, int]) -> Quotation:
    return Quotation(source.span(opening[0], closing[1]), source.span(opening[1], closing[0]))


def _singles(source: SourceFile, start: int, end: int) -> Iterator[Quotation]:
    """Runs between single marks that stand at word edges on the outside; anything else is an apostrophe."""
    text = source.text
    opened_at: int | None = None
    for match in _MARK.finditer(text, start, end):
        mark, at = match.group(), match.start()
        if mark not in "‘’'":
            continue
        before = at == start or text[at - 1] in _BEFORE_OPEN
        after = at + 1 >= end or text[at + 1] in _AFTER_CLOSE
        if mark != "’" and before and not after:
            opened_at = at
            continue
        closes = mark != "‘" and after and not before and not _is_plural_possessive(text, at, end)
        if closes and opened_at is not None and at - opened_at <= _LONGEST_SINGLE:
            yield _quotation(source, (opened_at, opened_at + 1), (at, at + 1))
            opened_at = None


def _is_plural_possessive(text: str, at: int, end: int) -> bool:
    """Whether the mark ends a plural possessive (the rebels' camp) and a closing mark still comes after it."""
    if text[at - 1] != "s" or at + 2 >= end or text[at + 1] != " " or not text[at + 2].islower():
        return False
    rest = text[at + 1 : min(end, at + _LONGEST_SINGLE)]
    return re.search(r"\w[.,!?]?['’](?=[\s.,;:!?)—–]|$)", rest) is not None
