"""Cuts a text into its non-blank lines and groups the lines of an article into units, whatever the page's layout."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from builder.source import SourceFile, Span

_LINE = re.compile(r"[^\n]+")
_STOPPED = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_WRAP_WIDTHS = range(40, 121)
_TAIL = 24


@dataclass(frozen=True, slots=True)
class Line:
    """A line without white space at its ends: `gap` counts the blank lines before it."""

    span: Span
    gap: int
    indented: bool = False

    @property
    def text(self) -> str:
        return self.span.text


@dataclass(frozen=True, slots=True)
class Unit:
    """One paragraph, heading or piece of furniture: a line, or several lines of one wrapped paragraph."""

    span: Span

    @property
    def text(self) -> str:
        return self.span.text


def lines_of(source: SourceFile) -> tuple[Line, ...]:
    """Every line that holds something other than white space, in order."""
    lines: list[Line] = []
    number = source.text.count
    previous_end = 0
    for match in _LINE.finditer(source.text):
        span = source.span(match.start(), match.end()).trimmed()
        if span.start == span.end:
            continue
        breaks = number("\n", previous_end, match.start())
        lines.append(Line(span, max(0, breaks - 1) if lines else breaks, span.start > match.start()))
        previous_end = match.end()
    return tuple(lines)


def ends_with_stop(text: str) -> bool:
    """Whether a text closes with sentence punctuation, perhaps inside quotation marks or brackets."""
    return _STOPPED.search(text[-_TAIL:]) is not None


def fits(line: str, following: str, width: int) -> bool:
    """Whether the first word of the next line would still have stood on this one: then the break is deliberate."""
    word = following[:width].split(maxsplit=1)
    return len(line) + 1 + len(word[0] if word else "") <= width


def is_wrapped(texts: Sequence[str]) -> bool:
    """Whether consecutive lines are one paragraph that was wrapped to a width.

    A wrapped line breaks because the next word no longer fits, and not every line of a paragraph ends a sentence.
    """
    width = max(map(len, texts), default=0)
    if len(texts) < 2 or width not in _WRAP_WIDTHS:
        return False
    if all(ends_with_stop(text) for text in texts[:-1]):
        return False
    return not any(fits(line, following, width) for line, following in pairwise(texts))


def units_of(lines: Sequence[Line]) -> tuple[Unit, ...]:
    """An article's units: lines without a blank line between them are one unit only where they are wrapped."""
    units: list[Unit] = []
    group: list[Line] = []
    for line in lines:
        if group and line.gap:
            units.extend(_units_of_group(group))
            group = []
        group.append(line)
    units.extend(_units_of_group(group))
    return tuple(units)


def _units_of_group(group: Sequence[Line]) -> list[Unit]:
    if is_wrapped([line.text for line in group]):
        source = group[0].span.source
        return [Unit(source.span(group[0].span.start, group[-1].span.end))]
    return [Unit(line.span) for line in group]
