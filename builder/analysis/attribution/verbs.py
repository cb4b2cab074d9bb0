"""Recognises a reporting verb in its place: active, passive, participle or none, and where its verb group begins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from builder.analysis.attribution.phrases import appositive_start
from builder.analysis.cues import VERB_FORMS, ReportingVerb
from builder.analysis.lexicons.function_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    POSSESSIVES,
    PREPOSITIONS,
)
from builder.analysis.lexicons.word_sets import word_set
from builder.analysis.words import Word

_AFTER_PLURAL = frozenset({"and", "or", "where", "who", "whose", "which", "also"})
_MODALS = AUXILIARIES - BE - HAVE - {"been", "being", "be"}
_PARTS_OF_NAMES = word_set("states state post posts report reports view views order rule address read call")
"""Forms that are nouns in names such as the United States or the Hallin Post."""
_PLURAL = word_set("i we they you who people police some many men women percent cent % half most")
"""What stands before a verb in the plural without ending in -s."""
_BEFORE_GERUND = word_set("by for after before while in of")
"""What stands before a verb in -ing that tells of saying: by saying that the road was closed."""
_AFTER_NOUN = POSSESSIVES | DETERMINERS | PREPOSITIONS


class VerbGroup(NamedTuple):
    """A reporting verb with its auxiliaries: word indices from `start` (first auxiliary) to `end` (after particles).

    `verb` is the index of the verb itself; `voice` is active, passive, participle (“…, adding that”) or infinitive.
    """

    start: int
    verb: int
    end: int
    voice: str
    lexeme: ReportingVerb


def verb_group(words: Sequence[Word], at: int) -> VerbGroup | None:
    """The verb group whose main verb stands at `at`, or nothing where the word is a noun or an adjective there."""
    entries = VERB_FORMS.get(words[at].lower)
    if entries is None:
        return None
    if words[at].lower in _PARTS_OF_NAMES and words[at].text[:1].isupper() and at and words[at - 1].text[:1].isupper():
        return None
    if _is_unable(words, at):
        return None
    for entry in entries:
        end = _behind_particles(words, at + 1, entry.verb.particles)
        if end is None:
            continue
        start, voice = _voice(words, at, entry.form)
        if voice and not (entry.form == "s" and _is_plural_noun(words, at)):
            return VerbGroup(start, at, end, voice, entry.verb)
    return None


def _behind_particles(words: Sequence[Word], at: int, particles: tuple[str, ...]) -> int | None:
    """The index behind a verb's particles, before which one adverb may stand: called (repeatedly) for."""
    if not particles:
        return at
    if at < len(words) and words[at].lower != particles[0] and _skip_adverbs(words, at) < at:
        at += 1
    end = at + len(particles)
    return end if tuple(word.lower for word in words[at:end]) == particles else None


def _is_plural_noun(words: Sequence[Word], at: int) -> bool:
    """Whether a form in -s is the head of a subject or part of a list: advocates have, states where, claims and."""
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None or following.kind != "word":
        return False
    return following.lower in _AFTER_PLURAL or (following.lower in AUXILIARIES and following.text != "May")


def _is_unable(words: Sequence[Word], at: int) -> bool:
    """Whether the verb tells what could not be done: could not confirm, was unable to verify."""
    before = _skip_adverbs(words, at - 1)
    if before >= 0 and words[before].lower == "to":
        return before > 0 and words[before - 1].lower in ("unable", "impossible", "possible")
    if before < 0 or words[at].lower not in ("confirm", "verify", "establish", "determine", "say"):
        return False
    return words[before].lower in ("cannot", "couldn't", "couldn’t", "can't", "can’t") or (
        words[before].lower in ("could", "can") and words[before + 1].lower == "not"
    )


def _voice(words: Sequence[Word], at: int, form: str) -> tuple[int, str]:
    before = _skip_adverbs(words, at - 1)
    previous = words[before].lower if before >= 0 and words[before].kind == "word" else ""
    if form == "ing":
        return _voice_of_participle(words, at, before, previous)
    if previous in BE or previous in ("been", "being", "be"):
        return (_group_start(words, before), "passive") if form in ("pp", "past-pp") else (at, "")
    if previous in HAVE and form in ("pp", "past-pp"):
        return _group_start(words, before), "active"
    if form == "base":
        return _voice_of_base(words, at, before, previous)
    if form == "pp" or (at > 0 and _is_noun_place(words[at - 1])):
        return at, ""
    return (before + 1 if previous else at), "active"


def _voice_of_participle(words: Sequence[Word], at: int, before: int, previous: str) -> tuple[int, str]:
    if previous in BE or previous == "been":
        return _group_start(words, before), "active"
    if at > 0 and _is_noun_place(words[at - 1]) and words[at - 1].lower not in _BEFORE_GERUND:
        return at, ""
    return at, "participle"


def _voice_of_base(words: Sequence[Word], at: int, before: int, previous: str) -> tuple[int, str]:
    if previous == "to":
        return before, "infinitive"
    if previous in _MODALS:
        return _group_start(words, before), "active"
    if not previous and at and words[at - 1].kind == "comma":
        opening = appositive_start(words, at - 1)
        return (at, "active") if opening and _is_plural_phrase(words, opening) else (at, "")
    if not previous or _is_noun_place(words[at - 1]) or words[at - 1].text.isdigit():
        return at, ""
    return (before + 1, "active") if _is_plural(previous) else (at, "")


def _is_plural_phrase(words: Sequence[Word], end: int) -> bool:
    """Whether the noun phrase that ends before `end` is in the plural: supporters of the bill, most voters."""
    of = next((at for at in range(end - 1, max(0, end - 7), -1) if words[at].lower == "of"), end)
    return _is_plural(words[of - 1].lower)


def _is_plural(word: str) -> bool:
    return word.endswith("s") or word in _PLURAL


def _is_noun_place(word: Word) -> bool:
    """Whether what follows this word is a noun rather than a verb: after the, its, Ostrell's, of."""
    return word.kind == "word" and (
        word.lower in _AFTER_NOUN or word.text.isdigit() or word.lower.endswith(("'s", "’s", "s'", "s’"))
    )


def _skip_adverbs(words: Sequence[Word], at: int) -> int:
    while at >= 0 and words[at].kind == "word" and (words[at].lower in ADVERBS or words[at].lower.endswith("ly")):
        at -= 1
    return at


def _group_start(words: Sequence[Word], at: int) -> int:
    """The first auxiliary or adverb of the group that holds the auxiliary at `at`."""
    while at > 0 and words[at - 1].kind == "word":
        before = words[at - 1].lower
        if not (before in AUXILIARIES or before in ADVERBS or before.endswith("ly")) or words[at - 1].text == "May":
            break
        at -= 1
    return at
