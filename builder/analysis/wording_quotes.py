"""Knows which words stand inside quotation marks, and which marks show distance instead of speech."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from builder.model.document import Document, Sentence
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
_LONGEST = 60


def inside(quotations: Sequence[Quotation]) -> tuple[list[int], list[int]]:
    """Starts and ends of the quoted runs, in reading order, for `is_quoted`."""
    return [quote.inner.start for quote in quotations], [quote.inner.end for quote in quotations]


def is_quoted(offset: int, runs: tuple[list[int], list[int]]) -> bool:
    """Whether the code point at `offset` stands in one of the runs."""
    at = bisect_right(runs[0], offset) - 1
    return at >= 0 and offset < runs[1][at]


def distance_marks(document: Document, quotations: Sequence[Quotation]) -> Iterator[tuple[Span, Sentence, bool]]:
    """Marks around one or two words that are neither speech nor a name.

    Each comes with the sentence it stands in and with whether a longer quotation holds it.
    """
    sentences = document.sentences
    starts = [sentence.span.start for sentence in sentences]
    firsts: dict[str, int] = {}
    for span, inner, held in _short_runs(document, quotations):
        if not starts or span.start < starts[0]:
            continue
        sentence = sentences[bisect_right(starts, span.start) - 1]
        first = firsts.setdefault(inner, span.start)
        if _shows_distance(document.text, span, sentence.span) and not _is_naming(document.text, first, span.start):
            yield span, sentence, held


def _short_runs(document: Document, quotations: Sequence[Quotation]) -> Iterator[tuple[Span, str, bool]]:
    """Marked runs of one or two words, with the words, outermost or held by a longer quotation."""
    for quote in quotations:
        if not (quote.opened and quote.closed):
            continue
        if _is_short(quote.inner.text):
            yield quote.span, quote.inner.text, False
            continue
        for nested in _NESTED.finditer(document.text, quote.inner.start, quote.inner.end):
            if _is_short(nested.group(1)):
                yield Span(document.source, nested.start(), nested.end()), nested.group(1), True


def _is_short(inner: str) -> bool:
    if len(inner) > _LONGEST:
        return False
    words = _WORD.findall(inner)
    if not 1 <= len(words) <= _MOST_WORDS or inner.rstrip()[-1:] in ",.;:!?…":
        return False
    return not any(word[0].isdigit() for word in words) and not all(word[0].isupper() for word in words)


def _shows_distance(text: str, span: Span, sentence: Span) -> bool:
    """Whether the marks stand on a name inside a sentence, with no naming or speaking word beside them."""
    if sentence.end - sentence.start <= span.end - span.start + 2:
        return False
    before = text[max(sentence.start, span.start - 90) : span.start]
    after = text[span.end : min(sentence.end, span.end + 40)]
    return (
        _DETERMINED.search(before) is not None
        and _NAMING_BEFORE.search(before) is None
        and _SPEECH_AFTER.search(after) is None
    )


def _is_naming(text: str, first: int, here: int) -> bool:
    """Whether the first place of the same marked words brings them in as a name ("a unit named the 'x wing'")."""
    return first < here and _NAMING_BEFORE.search(text[max(0, first - 60) : first]) is not None
