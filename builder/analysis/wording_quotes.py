"""Knows which words stand inside quotation marks, and which marks show distance instead of speech."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from builder.model.document import Document
from builder.model.findings import Quotation
from builder.source import Span

_NAMING_BEFORE = re.compile(
    r"\b(?:call(?:s|ed|ing)?|nam(?:e|es|ed|ing)|dub(?:s|bed)|titled|entitled|headlined|known as|"
    r"described?\b.{0,60}\bas|"
    r"refer(?:s|red|ring) to .{0,30}as|labell?ed|termed|deemed|words?|terms?|phrase|slogan|hashtag|code-?named|"
    r"nicknamed|said|says|say|saying|told|wrote|added|tweeted|shouting|chanting|chanted|replied|asked|cited|quoted|"
    r"mean(?:s|ing)?|song|film|book|album|magazine|series|show|movie|programme|article|essay|report|according to)"
    r"(?:\s+(?:[\w’']+\s+){0,3}|\s*[,:]?\s*)$",
    re.IGNORECASE,
)
# marks of distance stand on a name (the “experts”), partial quotations as often on a predicate (it was “wrong”)
_DETERMINED = re.compile(
    r"(?:^|\b(?:the|a|an|these|those|this|that|his|her|their|its|our|your|my|such|some|of|by|with|no|more|and)\s+)$",
    re.IGNORECASE,
)
_SPEECH_AFTER = re.compile(
    r"^[,\s]*(?:\w+\s+){0,3}(?:said|says|told|wrote|added|noted|tweeted|claimed|stated|announced|explained|warned)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
_NESTED = re.compile(r"(?<![\w’'])[‘']([^\s‘’'“”\"][^‘’'“”\"]{0,40}?)[’'](?![\w])")
_MOST_WORDS = 2


def inside(quotations: Sequence[Quotation]) -> tuple[list[int], list[int]]:
    """Starts and ends of the quoted runs, in reading order, for `is_quoted`."""
    return [quote.inner.start for quote in quotations], [quote.inner.end for quote in quotations]


def is_quoted(offset: int, runs: tuple[list[int], list[int]]) -> bool:
    """Whether the code point at `offset` stands in one of the runs."""
    at = bisect_right(runs[0], offset) - 1
    return at >= 0 and offset < runs[1][at]


def distance_marks(document: Document, quotations: Sequence[Quotation]) -> Iterator[tuple[Span, bool]]:
    """Marks around one or two words that are neither speech nor a name, each with whether a quotation holds them."""
    text, source = document.text, document.source
    for quote in quotations:
        if not (quote.opened and quote.closed):
            continue
        if _is_short(quote.inner.text):
            if _shows_distance(document, quote.span):
                yield quote.span, False
            continue
        for nested in _NESTED.finditer(text, quote.inner.start, quote.inner.end):
            span = Span(source, nested.start(), nested.end())
            if _is_short(nested.group(1)) and _shows_distance(document, span):
                yield span, True


def _is_short(inner: str) -> bool:
    words = _WORD.findall(inner)
    if not 1 <= len(words) <= _MOST_WORDS or inner.rstrip()[-1:] in ",.;:!?…":
        return False
    return not any(word[0].isdigit() for word in words) and not all(word[0].isupper() for word in words)


def _shows_distance(document: Document, span: Span) -> bool:
    """No naming or speaking word beside it, and not a name that the text explains elsewhere."""
    text = document.text
    sentence = document.sentence_at(span.start)
    if sentence is None or (sentence.span.covers(span) and len(sentence.span.text.strip()) <= len(span.text) + 2):
        return False
    before = text[max(sentence.span.start, span.start - 90) : span.start]
    after = text[span.end : min(sentence.span.end, span.end + 40)]
    if not _DETERMINED.search(before) or _NAMING_BEFORE.search(before) or _SPEECH_AFTER.search(after):
        return False
    return not _named_elsewhere(text, span)


def _named_elsewhere(text: str, span: Span) -> bool:
    """Whether an earlier place brings the same marked words in as a name ("a unit named the 'x wing'")."""
    inner = text[span.start + 1 : span.end - 1]
    at = text.find(inner, 0, span.start)
    return at > 0 and _NAMING_BEFORE.search(text[max(0, at - 60) : at - 1]) is not None
