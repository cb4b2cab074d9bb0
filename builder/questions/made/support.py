"""Asks what a place offers in support. Fine is what shows, agrees or says its limits (pedagogy §5.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from builder.model.fields import Status
from builder.model.label import Layer
from builder.model.phrase import phrase, together
from builder.model.study import PlacedMark, StudyText
from builder.model.taxonomy import LABELS
from builder.questions.base import Option, Verdict
from builder.questions.made.candidate import Candidate, asked_of, option, ranked
from builder.questions.made.facts import UNSETTLED

SHOWN, AGREED, FLAGGED, BOTH = "support-shown", "support-corroborated", "support-flagged", "support-disputed"
BARE, ONE, PARTY = "support-bare", "support-one-source", "support-party"
SILENT, CIRCULAR, NUMBER = "support-no-reply", "support-circular", "support-number-bare"

AGAINST: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType(
    {
        BARE: ((SHOWN,), (AGREED,), (FLAGGED,)),
        PARTY: ((SHOWN,), (AGREED,), (FLAGGED,)),
        ONE: ((AGREED,), (BOTH,), (FLAGGED,)),
        SILENT: ((BOTH,), (AGREED,), (FLAGGED,)),
        CIRCULAR: ((AGREED,), (SHOWN,), (FLAGGED,)),
        NUMBER: ((SHOWN,), (AGREED,), (FLAGGED,)),
        SHOWN: ((FLAGGED,), (BOTH,), (BARE, PARTY, NUMBER, CIRCULAR)),
        AGREED: ((FLAGGED,), (BOTH,), (CIRCULAR, ONE)),
        FLAGGED: ((AGREED,), (BOTH,), (BARE, PARTY, NUMBER, CIRCULAR)),
        BOTH: ((SHOWN,), (AGREED,), (SILENT, ONE)),
    }
)
"""What may stand against a label as wrong. A bare claim often comes from a party as well, and a bare number from both,
so those never stand against each other. Whatever is right, one answer of four says that something is missing: how many
do tells nothing."""

QUESTIONS = MappingProxyType(
    {
        AGREED: phrase("Do two sources that do not depend on each other say the same?"),
        CIRCULAR: phrase("Does one report only repeat another?"),
    }
)
"""Where the label's own question speaks of “both” or “them”, as if there were two already."""

HERE = MappingProxyType(
    {
        BARE: phrase("Here the word of {source} is all there is."),
        ONE: phrase("Here everything rests on one source."),
        PARTY: phrase("Here the one who says it, {source}, is a side in the matter."),
        SILENT: phrase("Here somebody is accused, and we do not hear from them."),
        CIRCULAR: phrase("Here the reports go back to one origin."),
        NUMBER: phrase("Here a figure stands there without who counted it or how."),
        SHOWN: phrase("Here one can point at what it rests on."),
        AGREED: phrase("Here sources that do not depend on each other agree."),
        FLAGGED: phrase("Here the text says what is not known or could not be checked."),
        BOTH: phrase("Here another account stands beside the first."),
    }
)
NEAR = MappingProxyType(
    {
        BARE: phrase("If nothing but somebody’s say-so stood behind it, it would be only someone’s word."),
        ONE: phrase("If nothing were left after crossing out one source, it would be one source only."),
        PARTY: phrase("If it came from a side that gains by being believed, it would be the word of a party."),
        SILENT: phrase("If somebody were accused and not asked, the other side would be missing."),
        CIRCULAR: phrase("If two outlets had it from each other, it would be circular."),
        NUMBER: phrase("An exact figure with nobody who counted it would be a number without method."),
        SHOWN: phrase("A document, a recording or a named person who was there would be evidence shown."),
        AGREED: phrase("A second source that does not depend on the first would be independent agreement."),
        FLAGGED: phrase("“This could not be confirmed” would be a limit stated."),
        BOTH: phrase("The answer of the other side beside it would give both accounts."),
    }
)


def candidates(text: StudyText) -> Iterator[Candidate]:
    """Every mark of what is offered in support, and of what is not."""
    marks = (
        placed
        for placed in text.marks
        if placed.label.layer is Layer.SUPPORT and placed.label.id in AGAINST and placed.mark.status is not Status.DECOY
    )
    for placed, passage in asked_of(text, marks):
        options = tuple(_option(label, placed) for label in _offered(placed))
        fine = all(not option.flags for option in options if option.correct != "no")
        yield Candidate(placed.id, placed.span.start, fine, passage, options)


def _offered(placed: PlacedMark) -> list[str]:
    own = {placed.label.id, placed.mark.other} & set(AGAINST)
    against = {ranked(placed.id, group)[0] for group in AGAINST[placed.label.id]}
    return [label for label in LABELS if label in own | against]


def _option(label: str, placed: PlacedMark) -> Option:
    mark = placed.mark
    own = label in (mark.label, mark.other) if mark.status is Status.DEFENSIBLE else label == mark.label
    verdict: Verdict = "no" if not own else "arguable" if mark.status is Status.DEFENSIBLE else "yes"
    question = QUESTIONS.get(label, LABELS[label].question)
    why, near = (mark.why, mark.near) if own else (together(" ", (question, _here(placed))), NEAR[label])
    return option(LABELS[label].name, verdict, why, near, not LABELS[label].fine)


def _here(placed: PlacedMark) -> str:
    if placed.mark.status is Status.DEFENSIBLE:
        return UNSETTLED
    return HERE[placed.label.id].about(source=placed.mark.source or phrase("whoever says it"))
