"""Holds one case of source, cue and content as a pattern finds it, before sources are resolved."""

from __future__ import annotations

from typing import NamedTuple

Range = tuple[int, int]
"""Half-open offsets in code points of the document."""


class Candidate(NamedTuple):
    """What a pattern found. `pattern` names it; `inner` is the range of an inner speaker's name (“quoted X as”)."""

    cue: Range
    content: tuple[Range, ...]
    source: Range | None = None
    stance: str = "cue-neutral"
    pattern: str = ""
    inner: Range | None = None
    waits: bool = False
    """Whether what is said stands in the next passage or block: “He said:” at the end."""

    @property
    def place(self) -> Range:
        return self.cue
