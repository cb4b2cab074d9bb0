"""Finds who speaks inside somebody else's words: “According to prisoners, …,” the commander said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from builder.analysis.attribution.candidate import Candidate
from builder.analysis.attribution.names import read_source
from builder.analysis.attribution.patterns import all_readings
from builder.analysis.attribution.registry import Registry
from builder.analysis.lexicons.function_words import COORDINATORS
from builder.analysis.lexicons.word_sets import word_set
from builder.analysis.quotations import quotations_between
from builder.analysis.words import Passage, words_between
from builder.model.document import Sentence, Zone
from builder.model.findings import Attribution
from builder.source import Span

_SPOKEN = frozenset(
    {"verb-that", "verb-clause", "verb-quote", "verb-colon", "verb-trailing", "prepositional", "quoted-as"}
)
_OWN_WORDS = word_set("i we our my us it this that there you him her them me")


class InnerVoice(NamedTuple):
    """A speaker within reported words: the cue, where it stands, what it covers and the name to show."""

    cue: Span
    content: tuple[Span, ...]
    speaker: str


def inner_voice(sentence: Sentence, outer: Attribution, names: Registry) -> InnerVoice | None:
    """The first speaker whom the outer source repeats in this sentence, or nothing."""
    for start, end in _reported(sentence, outer):
        for one in _readings(sentence, start, end):
            found = _voice(one, sentence, end - start, outer, names)
            if found is not None:
                return found
    return None


def _reported(sentence: Sentence, outer: Attribution) -> Iterator[tuple[int, int]]:
    for part in outer.content:
        start, end = max(part.start, sentence.span.start), min(part.end, sentence.span.end)
        if end - start > 12:
            yield start, end


def _readings(sentence: Sentence, start: int, end: int) -> Sequence[Candidate]:
    source = sentence.span.source
    while start < end and source.text[start] in '“”"„« ':
        start += 1
    while end > start and source.text[end - 1] in '“”"»,. ':
        end -= 1
    inside = quotations_between(source, start, end)
    words = tuple(words_between(source.text, start, end, inside))
    return all_readings(Passage(source, "", Zone.PARAGRAPH, words, True)) if words else ()


def _voice(one: Candidate, sentence: Sentence, reported: int, outer: Attribution, names: Registry) -> InnerVoice | None:
    if one.pattern not in _SPOKEN or one.stance == "cue-mind" or one.source is None or not one.content:
        return None
    source = sentence.span.source
    shown = source.text[one.source[0] : one.source[1]]
    if shown.lower().split(" ")[-1] in COORDINATORS:
        return None
    name = read_source(shown, names.surnames, names.places)
    if name.pronoun or shown.lower().split(" ")[0] in _OWN_WORDS or name.label == outer.speaker:
        return None
    covered = sum(end - start for start, end in one.content)
    if covered * 2 < reported - len(shown) - (one.cue[1] - one.cue[0]):
        return None
    return InnerVoice(Span(source, *one.cue), tuple(Span(source, *part) for part in one.content), name.label)
