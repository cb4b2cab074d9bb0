"""Asks who would have to take a place back. Fine is what the outlet itself stands behind (pedagogy §5.1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from builder.model.fields import Status
from builder.model.phrase import begun, phrase, together
from builder.model.study import PlacedMark, StudyText
from builder.questions.base import Option, Verdict
from builder.questions.made.candidate import Candidate, asked_of, option, ranked
from builder.questions.made.facts import OUTLET, UNSOURCED, here, outlet_of, refused, source_of
from builder.questions.made.voice import verdict_of, voices

OTHERS = 2
NOBODY = phrase("Somebody, but we are not told who")


def candidates(text: StudyText) -> Iterator[Candidate]:
    """Every marked voice whose owner is known, or is known not to be named."""
    speakers = speakers_of(text)
    for placed, passage in asked_of(text, voices(text)):
        if _owned(placed):
            options = tuple(_options(placed, speakers, text))
            fine = all(not option.flags for option in options if option.correct != "no")
            yield Candidate(placed.id, placed.span.start, fine, passage, options)


def _owned(placed: PlacedMark) -> bool:
    """Whether every answer that can be argued for has an owner in the mark."""
    if placed.label.id == OUTLET:
        return placed.mark.status is Status.CLEAR or placed.mark.other == UNSOURCED
    return placed.label.id == UNSOURCED or bool(placed.mark.source)


def speakers_of(text: StudyText) -> Mapping[str, str]:
    """The sources of a text by their short names: a ministry and its spokeswoman are one, and the first form stays."""
    found: dict[str, str] = {}
    for placed in voices(text):
        if placed.label.id not in (OUTLET, UNSOURCED) and placed.mark.source:
            found.setdefault(placed.mark.speaker or placed.mark.source, source_of(placed))
    return found


def _options(placed: PlacedMark, speakers: Mapping[str, str], text: StudyText) -> Iterator[Option]:
    """Speakers by name, so that the order tells nothing; then the outlet, then nobody."""
    own = placed.mark.speaker or placed.mark.source
    aside = {own.casefold(), source_of(placed).casefold(), placed.mark.via.casefold()}
    strangers = [name for name, source in speakers.items() if not {name.casefold(), source.casefold()} & aside]
    named = [_stranger(speakers[name], placed, text) for name in ranked(placed.id, strangers)[:OTHERS]]
    if placed.label.id not in (OUTLET, UNSOURCED):
        named.append(_own(placed))
        if placed.mark.via:
            named.append(_via(placed))
    yield from sorted(named, key=lambda option: option.text.casefold())
    yield _last(OUTLET, phrase("{outlet} itself", outlet=begun(outlet_of(text))), placed, text)
    yield _last(UNSOURCED, NOBODY, placed, text)


def _own(placed: PlacedMark) -> Option:
    verdict: Verdict = verdict_of(placed.label.id, placed)
    words = begun(source_of(placed))
    return option(words, verdict, placed.mark.why, placed.mark.near, True)


def _via(placed: PlacedMark) -> Option:
    """The inner speaker of second-hand words owes them to the outer one, and one may well ask for both."""
    via, source = placed.mark.via, source_of(placed)
    why = phrase(
        "Two people could be asked: {via}, who is said to have said it, and {source}, who passed it on.",
        via=via,
        source=source,
    )
    near = phrase("A reporter who had heard {via} at first hand would leave only one of them to ask.", via=via)
    return option(begun(via), "arguable", why, near, True)


def _stranger(source: str, placed: PlacedMark, text: StudyText) -> Option:
    why = together(" ", (phrase("Which words would tie this to {source}?", source=source), here(placed, text)))
    near = phrase("With this name beside a saying-word, it would be theirs.")
    return option(begun(source), "no", why, near, True)


def _last(label: str, words: str, placed: PlacedMark, text: StudyText) -> Option:
    verdict = verdict_of(label, placed)
    why, near = (placed.mark.why, placed.mark.near) if verdict != "no" else refused(label, placed, text)
    return option(words, verdict, why, near, label != OUTLET)
