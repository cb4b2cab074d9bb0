"""Asks the two-by-two of wording: plain or loaded, the outlet's own or a source's (pedagogy §0, no. 5).

Fine are plain words that only look loaded, and loaded words between a source's quotation marks: they are not the
outlet's to answer for.
"""

from __future__ import annotations

from collections.abc import Iterator

from builder.model.fields import Status
from builder.model.label import Layer, Skill
from builder.model.phrase import phrase, together
from builder.model.study import PlacedMark, StudyText
from builder.model.taxonomy import LABELS, MASTER_QUESTIONS
from builder.questions.base import Option, Verdict
from builder.questions.made.candidate import Candidate, asked_of, option
from builder.questions.made.facts import ATTRIBUTED, NESTED, OUTLET, outlet_of

SOURCES = (ATTRIBUTED, NESTED)
LEFT_OUT = "(leave it out)"
OWNERS = ("outlet", "source")
NAMES = {
    (False, "outlet"): phrase("Plain, and the outlet’s own"),
    (False, "source"): phrase("Plain, and a source’s"),
    (True, "outlet"): phrase("Loaded, and the outlet’s own"),
    (True, "source"): phrase("Loaded, and a source’s"),
}


def candidates(text: StudyText) -> Iterator[Candidate]:
    """Every mark of wording whose voice is clear: the outlet's or a source's."""
    marks = (
        placed
        for placed in text.marks
        if placed.label.layer is Layer.WORDING and placed.mark.voice in (OUTLET, *SOURCES) and _settled(placed)
    )
    for placed, passage in asked_of(text, marks):
        case = _Case(text, placed)
        options = tuple(case.option(loaded, owner) for loaded in (False, True) for owner in OWNERS)
        fine = not any(option.flags and option.correct != "no" for option in options)
        yield Candidate(placed.id, placed.span.start, fine, passage, options)


def _settled(placed: PlacedMark) -> bool:
    """Whether the mark says plain or loaded: a decoy of a loaded label says only that it is not of that kind."""
    return placed.label.fine or placed.mark.status is not Status.DECOY


class _Case:
    """One marked word: which answers fit, and why."""

    def __init__(self, text: StudyText, placed: PlacedMark) -> None:
        self.text, self.placed, self.mark = text, placed, placed.mark
        self.plain = placed.label.fine
        self.owner = "outlet" if self.mark.voice == OUTLET else "source"
        self.quoted = _between_marks(text, placed)

    def option(self, loaded: bool, owner: str) -> Option:
        verdict = min((self._degree(loaded), self._ownership(owner)), key=("no", "arguable", "yes").index)
        flags = loaded and not (owner == "source" and self.owner == "source" and self.quoted)
        why = self.mark.why if verdict == "yes" else together(" ", self._reasons(loaded, owner))
        near = self._near(loaded, owner)
        return option(NAMES[loaded, owner], verdict, why, near, flags)

    def _degree(self, loaded: bool) -> Verdict:
        other = LABELS.get(self.mark.other)
        loaded_either_way = other is not None and not other.fine
        if self.mark.status is Status.DEFENSIBLE and not loaded_either_way:
            return "arguable"
        return "yes" if loaded is not self.plain else "no"

    def _ownership(self, owner: str) -> Verdict:
        """Outside quotation marks a source made the statement, and the outlet may have chosen the word."""
        if owner == self.owner:
            return "yes"
        return "no" if self.owner == "outlet" or self.quoted else "arguable"

    def _reasons(self, loaded: bool, owner: str) -> Iterator[str]:
        degree, ownership = self._degree(loaded), self._ownership(owner)
        if degree == "arguable" or (degree == "yes" and ownership == "arguable"):
            yield self.mark.why
        elif degree == "no":
            yield from self._too_harsh() if loaded else self._too_mild()
        if ownership == "no":
            yield self._not_the_sources() if owner == "source" else self._not_the_outlets()
        elif ownership == "arguable" and degree != "no":
            yield phrase(
                "No quotation marks hold it: the statement is a source’s, and the outlet may have chosen the word."
            )

    def _near(self, loaded: bool, owner: str) -> str:
        """The mark's own near miss turns on the word; where only the owner is wrong, a near miss about that."""
        if self._ownership(owner) != "no" or self._degree(loaded) == "no":
            return self.mark.near
        if owner == "source":
            return phrase("Between the quotation marks of somebody who is named, it would be theirs.")
        return phrase("Outside the quotation marks it would be {outlet}’s own.", outlet=outlet_of(self.text))

    def _too_harsh(self) -> Iterator[str]:
        yield MASTER_QUESTIONS[Skill.WORDING]
        yield phrase("Not here.")
        yield self.placed.label.plain

    def _too_mild(self) -> Iterator[str]:
        yield self.placed.label.question
        swap = self.mark.swap
        if swap == LEFT_OUT:
            yield phrase("Leave it out and read again: no fact is lost, and the push is gone.")
        elif swap:
            yield phrase("Put “{swap}” in its place: the facts stay, and the attitude goes.", swap=swap)
        else:
            yield self.placed.label.plain

    def _not_the_outlets(self) -> str:
        return phrase(
            "Whose mouth is it in? It stands between a source’s quotation marks, so {outlet} reports it.",
            outlet=outlet_of(self.text),
        )

    def _not_the_sources(self) -> str:
        outlet = outlet_of(self.text)
        if self.quoted:
            return phrase(
                "Whose mouth is it in? The marks around it quote nobody, so {outlet} chose it.", outlet=outlet
            )
        return phrase(
            "Whose mouth is it in? No quotation marks and no saying-word hold it, so {outlet} chose it.", outlet=outlet
        )


def _between_marks(text: StudyText, placed: PlacedMark) -> bool:
    quotations = text.analysis.quotations if text.analysis is not None else ()
    return any(quotation.span.covers(placed.span) for quotation in quotations)
