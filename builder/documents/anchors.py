"""Finds the one place in a document that a quotation stands at, or says why there is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from builder.documents.nearest import nearest_words
from builder.model.document import Document
from builder.source import Span

_DOUBLE = '"“”„‟'
_SINGLE = "'‘’‚‛"
_CLASSES = {mark: f"[{marks}]" for marks in (_DOUBLE, _SINGLE) for mark in marks}
_CONTEXT = 40


@dataclass(frozen=True, slots=True)
class Miss:
    """Why a quotation has no one place: every place it stands at, or the wording that comes nearest."""

    reason: Literal["absent", "ambiguous"]
    places: tuple[Span, ...] = ()
    nearest: Span | None = None


def find_quote(
    document: Document,
    quote: str,
    *,
    within: Span | None = None,
    nth: int | None = None,
    before: str | None = None,
    after: str | None = None,
) -> Span | Miss:
    """The span of a quotation in the blocks and comments of a document (what was left out is not searched).

    Matching is exact, letter case included, with two exceptions: any run of white space matches any other, and
    straight and curly quotation marks match each other, single ones and apostrophes likewise. `within` limits the
    search to a span, `before` and `after` to places with these words right beside them, `nth` counts what is left,
    from 1. Nothing resembling the quotation is ever taken for it; the nearest wording is only reported.
    """
    places = tuple(
        place
        for place in _places(document, quote, within)
        if _stands_beside(document.text, place, before or "", after or "")
    )
    if nth is not None and 1 <= nth <= len(places):
        return places[nth - 1]
    if nth is None and len(places) == 1:
        return places[0]
    if nth is None and places:
        return Miss("ambiguous", places)
    return Miss("absent", places, None if places else _nearest(document, quote, within))


def _pattern(words: str) -> re.Pattern[str]:
    parts = ("".join(_CLASSES.get(letter) or re.escape(letter) for letter in word) for word in words.split())
    return re.compile(r"\s+".join(parts))


def _places(document: Document, quote: str, within: Span | None) -> Iterator[Span]:
    if not quote.split():
        return
    pattern = _pattern(quote)
    for start, end in _searched(document, within):
        found = pattern.search(document.text, start, end)
        while found is not None:
            yield document.source.span(found.start(), found.end())
            found = pattern.search(document.text, found.start() + 1, end)


def _searched(document: Document, within: Span | None) -> Iterator[tuple[int, int]]:
    """The runs of text to search: the blocks, a dateline together with its paragraph, and the comments' bodies."""
    runs: list[tuple[int, int]] = []
    spans = [block.span for block in document.blocks] + [comment.span for comment in document.comments]
    for start, end in sorted(span.range for span in spans):
        if runs and document.text[runs[-1][1] : start].isspace() and "\n" not in document.text[runs[-1][1] : start]:
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
    for start, end in runs:
        if within is not None:
            start, end = max(start, within.start), min(end, within.end)
        if start < end:
            yield start, end


def _stands_beside(text: str, place: Span, before: str, after: str) -> bool:
    if before.split():
        head = text[max(0, place.start - len(before) - _CONTEXT) : place.start].rstrip()
        if re.search(_pattern(before).pattern + r"\Z", head) is None:
            return False
    if after.split():
        tail = text[place.end : place.end + len(after) + _CONTEXT].lstrip()
        return _pattern(after).match(tail) is not None
    return True


def _nearest(document: Document, quote: str, within: Span | None) -> Span | None:
    return nearest_words([document.source.span(start, end) for start, end in _searched(document, within)], quote)
