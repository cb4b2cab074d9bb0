"""Finds what could lead a reader to somebody's door: telephone numbers, addresses, mail, house and work places."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.analysis.spelling import lowered
from builder.source import Span

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[A-Za-z]{2,12}\b")
_NUMBERED = (
    re.compile(r"(?<![\w$€£.,])(?:\+\d{1,3}[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{3,4}(?![\w.,]?\d)"),
    re.compile(
        r"\b\d{1,5} (?:[A-Z][\w'’]{1,20} ){1,3}"
        r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Court|Crescent|Boulevard|Blvd)\b"
    ),
)
_TOLD = re.compile(
    r"\b(?:(?:his|her|their) (?:home )?address is|(?:he|she) (?:lives|works) (?:at|on) (?:number )?\d|"
    r"(?:his|her) (?:kids|children) go to|here(?:'|’)?s? (?:is )?(?:his|her|their) (?:phone|number|address))"
    r"[^.!?\n]{0,80}"
)
"""Where a person lives, works or is to be reached, told in words; looked for in lower-cased text."""
_DIGIT = re.compile(r"\d")


def exposures(span: Span) -> Iterator[Span]:
    """Every run that tells where or how to reach a private person."""
    text = span.text
    if "@" in text:
        yield from _found(_MAIL, text, span)
    if _DIGIT.search(text):
        for pattern in _NUMBERED:
            yield from _found(pattern, text, span)
    yield from _found(_TOLD, lowered(text), span)


def _found(pattern: re.Pattern[str], text: str, span: Span) -> Iterator[Span]:
    for match in pattern.finditer(text):
        yield Span(span.source, span.start + match.start(), span.start + match.end())
