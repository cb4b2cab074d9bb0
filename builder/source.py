"""Holds one text exactly as it was read and turns offsets into lines and columns."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class SourceFile:
    """One text under the name a person knows it by.

    `path` is a display path with forward slashes, relative to the project where possible. `text` is never padded,
    stripped or normalised, so every offset counted in it is an offset in the file.
    """

    path: str
    text: str = field(repr=False)

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        for offset, character in enumerate(self.text):
            if character == "\n":
                starts.append(offset + 1)
        return starts

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1, columns in code points."""
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of a line (from 1) without its line break."""
        start = self._line_starts[number - 1]
        end = self._line_starts[number] if number < len(self._line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def span(self, start: int, end: int) -> Span:
        """The half-open span from `start` to `end`, in code points."""
        return Span(self, start, end)

    def whole(self) -> Span:
        """The span of the whole text."""
        return Span(self, 0, len(self.text))


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open run of code points in one source."""

    source: SourceFile = field(repr=False)
    start: int
    end: int

    @property
    def text(self) -> str:
        """The words the span covers, exactly."""
        return self.source.text[self.start : self.end]

    @property
    def range(self) -> tuple[int, int]:
        """Start and end without the source, for protocols and comparisons."""
        return self.start, self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point of one source."""
        return self.source is other.source and self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.source is other.source and self.start <= other.start and other.end <= self.end

    def first_line(self) -> Span:
        """The span up to its first line break: enough to point at, however long it is."""
        end = self.source.text.find("\n", self.start, self.end)
        return Span(self.source, self.start, self.end if end < 0 else end)

    def trimmed(self) -> Span:
        """The same span without white space at either end."""
        text = self.text
        start = self.start + len(text) - len(text.lstrip())
        return Span(self.source, start, max(start, self.start + len(text.rstrip())))
