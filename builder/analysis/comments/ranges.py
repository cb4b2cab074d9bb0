"""Answers whether a place lies within a set of spans, in time that does not grow with their number."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from builder.source import Span


@dataclass(frozen=True, slots=True)
class Ranges:
    """Half-open ranges of one source, joined where they meet, in order."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @staticmethod
    def of(spans: Iterable[Span]) -> Ranges:
        """The ranges that spans of one source cover together."""
        starts: list[int] = []
        ends: list[int] = []
        for start, end in sorted(span.range for span in spans):
            if ends and start <= ends[-1]:
                ends[-1] = max(ends[-1], end)
            else:
                starts.append(start)
                ends.append(end)
        return Ranges(tuple(starts), tuple(ends))

    def hold(self, offset: int) -> bool:
        """Whether the code point at `offset` lies in one of them."""
        at = bisect_right(self.starts, offset) - 1
        return at >= 0 and offset < self.ends[at]
