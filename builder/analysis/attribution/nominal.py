"""Finds attributions made by a noun or an adjective: his claim that, information that, is convinced that."""

from __future__ import annotations

from collections.abc import Iterator

from builder.analysis.attribution.candidate import Candidate, Range
from builder.analysis.attribution.clauses import clause_end
from builder.analysis.attribution.phrases import Words, subject_before
from builder.analysis.cues import NOUN_STANCES, VERB_FORMS
from builder.analysis.lexicons.function_words import (
    ADVERBS,
    BE,
    CLAUSE_STARTERS,
    DETERMINERS,
    FINITE,
    POSSESSIVES,
    PREPOSITIONS,
)
from builder.analysis.lexicons.reporting import ADJECTIVES
from builder.analysis.lexicons.word_sets import word_set
from builder.analysis.words import Passage, Word

_ADJECTIVE_TAILS = frozenset({"that", "about", "of", "to", "with", "by", "at"})
_NOUN_TAILS = frozenset({"of", "for", "to", "about", "on", "against"})
_BEFORE_HOLDER = frozenset({"by", "from", "among"})
_LONGEST_HOLDER = 12
_THINGS = word_set("letter tweet speech post email account word news report reports position question signal")
_COPULAS = BE | {"been", "being", "feels", "felt", "became", "remains", "remained", "seemed"}


def nominal(passage: Passage) -> Iterator[Candidate]:
    """Attributions whose cue is a noun or an adjective of saying or thinking, in the passage's order."""
    words = passage.words
    for at in range(len(words) - 1):
        word = words[at]
        if word.kind != "word":
            continue
        found = None
        if word.lower in NOUN_STANCES and words[at + 1].lower == "that":
            found = _noun(words, at)
        elif word.lower in NOUN_STANCES and words[at + 1].lower in _NOUN_TAILS:
            found = _owned_noun(words, at)
        elif word.lower in NOUN_STANCES and words[at + 1].lower in _BEFORE_HOLDER:
            found = _held_noun(words, at)
        elif word.lower in ADJECTIVES and words[at + 1].lower in _ADJECTIVE_TAILS:
            found = _adjective(words, at)
        if found is not None:
            yield found


def _noun(words: Words, at: int) -> Candidate | None:
    """The source is whoever owns the noun (“the ministry's claim that”) or its verb's subject (“has a fear that”)."""
    start = at
    while start > 0 and words[start - 1].kind == "word" and words[start - 1].lower not in CLAUSE_STARTERS:
        if words[start - 1].lower in POSSESSIVES or words[start - 1].lower.endswith(("'s", "’s", "s'", "s’")):
            break
        if words[start - 1].lower in FINITE or at - start > 4:
            break
        start -= 1
    end = clause_end(words, at + 2)
    if end <= at + 2 or words[at + 2].lower in FINITE:  # “a claim that is false” is a relative clause
        return None
    source = _owner(words, start) or _subject_of_clause(words, at)
    return Candidate(
        cue=(words[at].start, words[at].end), content=((words[at + 2].start, words[end - 1].end),), source=source,
        stance=NOUN_STANCES[words[at].lower], pattern="noun",
    )  # fmt: skip


def _held_noun(words: Words, at: int) -> Candidate | None:
    """A warning from the ministry that, fears among residents that: whoever stands between is the source."""
    ahead = at + 3
    while ahead < min(len(words), at + _LONGEST_HOLDER) and words[ahead].lower != "that":
        if words[ahead].kind != "word" or words[ahead].lower in FINITE:
            return None
        ahead += 1
    if ahead + 1 >= len(words) or words[ahead].lower != "that" or words[ahead + 1].lower in FINITE:
        return None
    end = clause_end(words, ahead + 1)
    if end <= ahead + 1:
        return None
    return Candidate(
        cue=(words[at].start, words[at].end), content=((words[ahead + 1].start, words[end - 1].end),),
        source=(words[at + 2].start, words[ahead - 1].end), stance=NOUN_STANCES[words[at].lower], pattern="noun",
    )  # fmt: skip


def _owned_noun(words: Words, at: int) -> Candidate | None:
    """The ministry's criticism of X: only with an owner, and not where the noun is a thing (his letter to)."""
    owner = at - 1
    while owner > 0 and at - owner < 3 and words[owner].kind == "word" and not _is_owner(words, owner):
        owner -= 1
    if owner < 0 or not _is_owner(words, owner) or words[at].lower in _THINGS:
        return None
    end = clause_end(words, at + 2)
    end = next((stop for stop in range(at + 3, end) if _ends_phrase(words[stop])), end)
    source = _owner(words, owner + 1)
    if end <= at + 2:
        return None
    return Candidate(
        cue=(words[at].start, words[at + 1].end), content=((words[at + 2].start, words[end - 1].end),), source=source,
        stance=NOUN_STANCES[words[at].lower], pattern="noun-of",
    )  # fmt: skip


def _ends_phrase(word: Word) -> bool:
    return word.kind not in ("word", "quote") or word.lower in FINITE


def _is_owner(words: Words, at: int) -> bool:
    return words[at].lower in POSSESSIVES or words[at].lower.endswith(("'s", "’s", "s'", "s’"))


def _owner(words: Words, start: int) -> Range | None:
    if start == 0:
        return None
    owner = words[start - 1]
    if owner.lower in POSSESSIVES:
        return owner.start, owner.end
    if not owner.lower.endswith(("'s", "’s", "s'", "s’")):
        return None
    first = start - 1
    while first and start - first < 6 and _belongs_to_owner(words[first - 1], words[first]):
        first -= 1
    return words[first].start, owner.end


def _belongs_to_owner(before: Word, word: Word) -> bool:
    """Whether the owner's phrase goes on to the left: the | Ostrell | Defence | Ministry's."""
    if before.kind != "word" or word.lower in DETERMINERS or before.lower in PREPOSITIONS or before.lower in FINITE:
        return False
    return (
        before.text[:1].isupper()
        or before.lower in DETERMINERS
        or not (before.lower in VERB_FORMS or before.lower.endswith(("ed", "ly", "ing")) or word.text[:1].isupper())
    )


def _subject_of_clause(words: Words, at: int) -> Range | None:
    """The noun phrase before the nearest finite verb on the left, within the clause."""
    for back in range(at - 1, max(0, at - 12), -1):
        word = words[back]
        if word.kind != "word":
            return None
        if word.lower in FINITE or (word.lower.endswith("ed") and back > 0) or word.lower in ("made", "gave", "saw"):
            found = subject_before(words, back)
            return (words[found[0]].start, words[found[1] - 1].end) if found else None
    return None


def _adjective(words: Words, at: int) -> Candidate | None:
    verb = at - 1
    while verb > 0 and (
        words[verb].lower in ADVERBS or words[verb].lower.endswith("ly") or words[verb].lower in ("so", "very", "more")
    ):
        verb -= 1
    if verb < 1 or words[verb].lower not in _COPULAS:
        return None
    while verb > 1 and words[verb - 1].lower in FINITE:
        verb -= 1
    source = subject_before(words, verb)
    start = at + 2 if words[at + 1].lower == "that" else at + 1
    end = clause_end(words, start)
    if source is None or end <= start or words[source[0]].lower in ("it", "there", "that", "this"):
        return None
    return Candidate(
        cue=(words[verb].start, words[at].end), content=((words[start].start, words[end - 1].end),),
        source=(words[source[0]].start, words[source[1] - 1].end), stance="cue-mind", pattern="adjective",
    )  # fmt: skip
