"""Asks whose voice a place is in. Fine is what the outlet says in its own voice (pedagogy §5.1)."""

from __future__ import annotations

from collections.abc import Iterator

from builder.model.fields import Status
from builder.model.label import Layer
from builder.model.study import PlacedMark, StudyText
from builder.model.taxonomy import LABELS
from builder.questions.base import Option, Verdict
from builder.questions.made.candidate import Candidate, asked_of, option, ranked
from builder.questions.made.facts import ATTRIBUTED, DRIFT, MIXED, NESTED, OUTLET, UNSOURCED, refused

CORE = (OUTLET, ATTRIBUTED, DRIFT, UNSOURCED)
NO_MARK = "none"
QUOTES = frozenset('“”"«»„')


def voices(text: StudyText) -> Iterator[PlacedMark]:
    """The marks that say whose voice a place is in; one that only looks like a voice has no answer of its own."""
    for placed in text.marks:
        if placed.label.layer is Layer.VOICE and placed.mark.status is not Status.DECOY:
            yield placed


def verdict_of(label: str, placed: PlacedMark) -> Verdict:
    """yes for the mark's label, arguable for both of a defensible mark, no for the rest."""
    mark = placed.mark
    other = OUTLET if mark.other == NO_MARK else mark.other
    if label == mark.label:
        return "arguable" if mark.status is Status.DEFENSIBLE else "yes"
    return "arguable" if mark.status is Status.DEFENSIBLE and label == other else "no"


def candidates(text: StudyText) -> Iterator[Candidate]:
    """Every marked voice."""
    for placed, passage in asked_of(text, voices(text)):
        options = tuple(_option(label, placed, text) for label in _offered(placed))
        fine = all(not option.flags for option in options if option.correct != "no")
        yield Candidate(placed.id, placed.span.start, fine, passage, options)


def _offered(placed: PlacedMark) -> list[str]:
    """The four voices that everybody learns, and one of the rarer ones, which is not always right where it stands."""
    rare = [label for label in (NESTED, MIXED) if verdict_of(label, placed) != "no"]
    if not rare:
        apart = [NESTED] if not placed.mark.via else []
        apart += [MIXED] if not QUOTES & set(placed.span.text) else []
        rare = ranked(placed.id, apart)[:1]
    return [label for label in LABELS if label in CORE or label in rare]


def _option(label: str, placed: PlacedMark, text: StudyText) -> Option:
    verdict = verdict_of(label, placed)
    why, near = (placed.mark.why, placed.mark.near) if verdict != "no" else refused(label, placed, text)
    return option(LABELS[label].name, verdict, why, near, label != OUTLET)
