"""Runs every pattern over a passage and keeps one reading of each cue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder.analysis.attribution.candidate import Candidate, Range
from builder.analysis.attribution.headline import headline
from builder.analysis.attribution.nominal import nominal
from builder.analysis.attribution.passive import passive
from builder.analysis.attribution.prepositional import prepositional
from builder.analysis.attribution.verbal import verbal
from builder.analysis.words import Passage

PATTERNS = (headline, prepositional, passive, verbal, nominal)
"""Earlier patterns win where two claim one cue."""


def all_readings(passage: Passage) -> tuple[Candidate, ...]:
    """Every case in the passage, inner layers included, in the order of the cues."""
    kept: list[Candidate] = []
    for pattern in PATTERNS:
        for found in pattern(passage):
            if not any(_meet(found.cue, other.cue) for other in kept):
                kept.append(found)
    return tuple(sorted(kept, key=lambda one: one.cue))


def outer_readings(passage: Passage) -> tuple[Candidate, ...]:
    """The cases of the outermost layer: what stands inside another case's content is that speaker's own business."""
    return tuple(_outer(all_readings(passage)))


def _outer(readings: tuple[Candidate, ...]) -> Iterator[Candidate]:
    ordered = sorted(readings, key=lambda one: (one.pattern != "hearsay", _size(one)), reverse=True)
    kept: list[Candidate] = []
    for one in ordered:
        if not any(_inside(one.cue, other.content) or one.cue == other.cue for other in kept):
            kept.append(one)
    yield from sorted(kept, key=lambda one: one.cue)


def _size(one: Candidate) -> int:
    """How much a case covers; a trailing cue that takes in the whole sentence outranks the cues inside it."""
    return sum(end - start for start, end in one.content)


def _inside(cue: Range, content: Iterable[Range]) -> bool:
    return any(start <= cue[0] and cue[1] <= end for start, end in content)


def _meet(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]
