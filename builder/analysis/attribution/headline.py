"""Finds the attributions of headlines and interviews: “… — ministry”, “Ministry: …”."""

from __future__ import annotations

from collections.abc import Iterator

from builder.analysis.attribution.candidate import Candidate
from builder.analysis.cues import VERB_FORMS
from builder.analysis.lexicons.function_words import DETERMINERS, FINITE, PREPOSITIONS
from builder.analysis.lexicons.sources import INSTITUTION_NOUNS, OUTLET_NOUNS, ROLE_NOUNS
from builder.analysis.lexicons.word_sets import word_set
from builder.analysis.words import Passage, Word
from builder.model.document import Zone

_LONGEST_SOURCE = 8
_NOT_SOURCES = word_set(
    "analysis opinion watch video live update updates exclusive breaking photos comment editorial review explainer "
    "interview correction note factbox timeline listen read more related also"
)


def headline(passage: Passage) -> Iterator[Candidate]:
    """The source before a colon or behind the last dash of a headline or standfirst."""
    words = passage.words
    if passage.zone not in (Zone.HEADLINE, Zone.STANDFIRST):
        yield from _turn_of_talk(passage)
        return
    marks = [at for at, word in enumerate(words) if word.kind in ("colon", "dash")]
    for at in marks:
        if (
            words[at].kind == "colon"
            and 0 < at <= _LONGEST_SOURCE
            and _names_source(words[:at])
            and at + 1 < len(words)
        ):
            yield _candidate(words, at, words[:at], words[at + 1 :])
            return
    if marks and 2 <= marks[-1] < len(words) - 1 and words[marks[-1]].kind == "dash":
        tail = tuple(word for word in words[marks[-1] + 1 :] if word.kind != "stop")
        if tail and len(tail) <= _LONGEST_SOURCE and _names_source(tail) and _is_spaced(words, marks[-1]):
            yield _candidate(words, marks[-1], tail, words[: marks[-1]])


def _turn_of_talk(passage: Passage) -> Iterator[Candidate]:
    """A speaker's name and a colon at the start of a paragraph, as interviews are printed."""
    words = passage.words
    colon = next((at for at, word in enumerate(words[:6]) if word.kind == "colon"), 0)
    if not passage.first or not 0 < colon < len(words) - 2 or words[colon + 1].kind != "word":
        return
    if _names_source(words[:colon]) and all(word.text[:1].isupper() for word in words[:colon]):
        yield _candidate(words, colon, words[:colon], words[colon + 1 :])


def _is_spaced(words: tuple[Word, ...], dash: int) -> bool:
    return words[dash].start > words[dash - 1].end and words[dash + 1].start > words[dash].end


def _names_source(phrase: tuple[Word, ...]) -> bool:
    """Whether a short phrase can be who speaks: a body, role or outlet, or a name; no verb, no preposition first."""
    lowers = {word.lower for word in phrase}
    if any(word.kind != "word" for word in phrase) or lowers & FINITE or lowers & _NOT_SOURCES:
        return False
    if any(word.lower in VERB_FORMS and not word.text[:1].isupper() for word in phrase):
        return False
    if lowers & (INSTITUTION_NOUNS | ROLE_NOUNS | OUTLET_NOUNS):
        return phrase[0].lower not in PREPOSITIONS
    return len(phrase) <= 3 and all(word.text[:1].isupper() and word.lower not in DETERMINERS for word in phrase)


def _candidate(words: tuple[Word, ...], mark: int, source: tuple[Word, ...], said: tuple[Word, ...]) -> Candidate:
    kept = said[:-1] if said[-1].kind == "stop" else said
    return Candidate(
        cue=(words[mark].start, words[mark].end), content=((kept[0].start, kept[-1].end),),
        source=(source[0].start, source[-1].end), pattern="headline",
    )  # fmt: skip
