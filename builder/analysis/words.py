"""Cuts a document into passages of words in which every quotation counts as one word."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import NamedTuple

from builder.analysis.cues import VERB_FORMS
from builder.model.document import Block, Document, Sentence, Zone
from builder.model.findings import Quotation
from builder.source import SourceFile

_WORD = re.compile(r"[$£€¥]?\w+(?:[’'\-./&]\w+)*(?:’(?=\s)|'(?=\s))?|[^\w\s]")
_LONGEST_TAG = 7
_MOST_WORDS = 400
"""A longer run without a stop is cut, so that no search within a passage can take long."""
_KINDS = MappingProxyType({
    ",": "comma", ";": "semicolon", ":": "colon", "—": "dash", "–": "dash", "(": "open", "[": "open", ")": "close",
    "]": "close", ".": "stop", "?": "stop", "!": "stop", "…": "stop", "-": "dash", "/": "mark", "%": "word",
})  # fmt: skip


class Word(NamedTuple):
    """A word, a mark of punctuation, or a whole quotation, at half-open offsets of the document.

    `kind` is word, comma, semicolon, colon, dash, open, close, stop, mark or quote.
    """

    text: str
    lower: str
    start: int
    end: int
    kind: str
    quotation: Quotation | None = None


class Passage(NamedTuple):
    """The words of one sentence, or of the sentences that one quotation joins, without the stops inside it."""

    source: SourceFile
    block: str
    zone: Zone
    words: tuple[Word, ...]
    first: bool
    """Whether the passage opens its block."""

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end


def passages(document: Document, quotations: Sequence[Quotation]) -> tuple[Passage, ...]:
    """The document's passages in reading order; `quotations` are its quotations in reading order."""
    starts = [quote.span.start for quote in quotations]
    found: list[Passage] = []
    for block in document.blocks:
        inside = quotations[bisect_left(starts, block.span.start) : bisect_left(starts, block.span.end)]
        found.extend(_passages_of(block, inside))
    return tuple(found)


def _passages_of(block: Block, quotations: Sequence[Quotation]) -> Iterator[Passage]:
    source, first = block.span.source, True
    starts = [quote.span.start for quote in quotations]
    for start, end in _joined(block, quotations):
        inside = quotations[bisect_left(starts, start) : bisect_left(starts, end)]
        words = tuple(words_between(source.text, start, end, inside))
        for at in range(0, len(words), _MOST_WORDS):
            yield Passage(source, block.address, block.zone, words[at : at + _MOST_WORDS], first)
            first = False


def _joined(block: Block, quotations: Sequence[Quotation]) -> Iterator[tuple[int, int]]:
    """Sentence ranges; sentences between which a quotation runs on are joined."""
    at, start, end = 0, -1, -1
    for sentence in block.sentences:
        while at < len(quotations) and quotations[at].span.end <= sentence.span.start:
            at += 1
        runs_on = at < len(quotations) and quotations[at].span.start < end
        runs_on = runs_on or (end >= 0 and _belongs_to_quotation(sentence, end))
        if start >= 0 and not runs_on:
            yield start, end
        if start < 0 or not runs_on:
            start = sentence.span.start
        end = sentence.span.end
    if start >= 0:
        yield start, end


def _belongs_to_quotation(sentence: Sentence, end: int) -> bool:
    """Whether a sentence only tells who spoke the quotation before it: “Who is there?” | she asked. | Lind asked."""
    text = sentence.span.source.text
    if text[end - 1] not in "”\"'’":
        return False
    if text[sentence.span.start].islower():
        return True
    words = sentence.span.text.rstrip(".").lower().split()
    forms = VERB_FORMS.get(words[-1], ()) if 1 < len(words) <= _LONGEST_TAG else ()
    return any("q" in form.verb.frames for form in forms)


def words_between(text: str, start: int, end: int, quotations: Sequence[Quotation]) -> Iterator[Word]:
    """The words from `start` to `end`, each quotation as one, stops kept only where they end the range."""
    at = start
    for quote in quotations:
        yield from _plain_words(text, at, quote.span.start, last=False)
        shown = quote.span.text
        yield Word(shown, shown.lower(), quote.span.start, quote.span.end, "quote", quote)
        at = quote.span.end
    yield from _plain_words(text, at, end, last=True)


def _plain_words(text: str, start: int, end: int, *, last: bool) -> Iterator[Word]:
    for match in _WORD.finditer(text, start, end):
        shown = match.group()
        kind = "word" if shown[-1].isalnum() or shown[0].isalnum() else _KINDS.get(shown, "mark")
        if kind == "stop" and not _ends(text, match.end(), end, last=last):
            continue
        yield Word(shown, shown.lower(), match.start(), match.end(), kind)


def _ends(text: str, at: int, end: int, *, last: bool) -> bool:
    """Whether a stop ends its stretch of words: the passage, or a sentence before a quotation."""
    return at >= end if last else at < end and text[at:end].isspace()
