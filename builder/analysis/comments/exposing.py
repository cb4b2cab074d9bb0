"""Finds what could lead a reader to somebody's door: telephone numbers, addresses, mail, house and work places."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.source import Span

_PRIVATE = (
    re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[A-Za-z]{2,12}\b"),
    re.compile(r"(?<![\w$€£.,])(?:\+\d{1,3}[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{3,4}(?![\w.,]?\d)"),
    re.compile(
        r"\b\d{1,5} (?:[A-Z][\w'’]{1,20} ){1,3}"
        r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Court|Crescent|Boulevard|Blvd)\b"
    ),
    re.compile(
        r"\b(?:(?:his|her|their) (?:home )?address is|(?:he|she) (?:lives|works) (?:at|on) (?:number )?\d|"
        r"(?:his|her) (?:kids|children) go to|here(?:'|’)?s? (?:is )?(?:his|her|their) (?:phone|number|address))"
        r"[^.!?\n]{0,80}",
        re.IGNORECASE,
    ),
)


def exposures(span: Span) -> Iterator[Span]:
    """Every run that tells where or how to reach a private person."""
    for pattern in _PRIVATE:
        for found in pattern.finditer(span.source.text, span.start, span.end):
            yield Span(span.source, found.start(), found.end())
