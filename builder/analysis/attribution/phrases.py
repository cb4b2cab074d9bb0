"""Finds the noun phrase before or after a verb, and where a clause ends, from closed-class words and punctuation."""

from __future__ import annotations

from collections.abc import Sequence

from builder.analysis.cues import VERB_FORMS
from builder.analysis.lexicons.function_words import (
    ADVERBS,
    CLAUSE_STARTERS,
    CONNECTIVES,
    DETERMINERS,
    FINITE,
    MONTHS,
    PERSONAL,
    PREPOSITIONS,
    TIME_WORDS,
)
from builder.analysis.lexicons.sources import ROLE_NOUNS
from builder.analysis.words import Word

Words = Sequence[Word]
BREAKS = frozenset({"comma", "semicolon", "colon", "dash", "quote", "stop", "mark"})
_RELATIVE = frozenset({"who", "whom", "whose", "which"})
_NEVER_INSIDE = frozenset({"but", "yet", "so", "nor"})
_APPOSITIVE_OPENERS = frozenset(
    {"a", "an", "the", "who", "which", "his", "her", "its", "their", "then", "one", "now", "pictured", "aged"}
)
_STOPS = frozenset(",.!?…")
_ASIDES = frozenset({"however", "though", "meanwhile", "too", "instead", "moreover", "therefore", "then", "also"})
_LONGEST_SUBJECT = 40


def subject_before(words: Words, verb: int) -> tuple[int, int] | None:
    """The noun phrase that ends where the verb group begins, as word indices, with an appositive between commas."""
    end = verb
    if verb and words[verb - 1].kind in ("comma", "dash"):
        opening = appositive_start(words, verb - 1)
        if opening is None:
            return None
        found = subject_before(words, opening)
        if found and words[opening + 1].lower in _ASIDES:
            return found
        return (found[0], verb - 1) if found else None
    start = _trim(words, _phrase_start(words, verb), end)
    if start >= end or not any(words[at].lower not in ADVERBS for at in range(start, end)):
        return None
    return _with_title(words, start, end), end


def _phrase_start(words: Words, end: int) -> int:
    at = end - 1
    while at >= max(0, end - _LONGEST_SUBJECT):
        word = words[at]
        if word.kind == "close":
            at = _opening(words, at) - 1
            continue
        if word.kind != "word":
            if word.kind == "quote" and _is_name_in_marks(words, at, end):
                at -= 1
                continue
            break
        if word.lower in CLAUSE_STARTERS and not _inside_relative(words, at, end):
            break
        if word.lower in FINITE and word.text != "May" and not _has_relative(words, at):
            break
        if 0 < at < end - 1 and _reports_before(words, at):
            break
        at -= 1
    return at + 1


def _reports_before(words: Words, at: int) -> bool:
    """Whether a reporting verb stands there with a subject of its own: he said | talks went on."""
    if words[at - 1].lower in DETERMINERS or words[at - 1].lower in PREPOSITIONS or _has_relative(words, at):
        return False
    told = (form for form in VERB_FORMS.get(words[at].lower, ()) if "b" in form.verb.frames)
    return any(form.form in ("past", "past-pp") or form.verb.base == "say" for form in told)


def _is_name_in_marks(words: Words, at: int, end: int) -> bool:
    """Whether a quotation is part of the phrase: the “chemical wing” commander said. A stop in the marks ends it."""
    if words[at].text.rstrip("”’»\"'")[-1:] in _STOPS:
        return False
    return at > 0 and at < end - 1 and words[at - 1].kind == "word" and len(words[at].text.split()) <= 3


def _opening(words: Words, close: int) -> int:
    at = close
    while at > 0 and words[at].kind != "open":
        at -= 1
    return at


def _inside_relative(words: Words, at: int, end: int) -> bool:
    word = words[at].lower
    return (word in _RELATIVE and at < end - 1 and at > 0 and words[at - 1].kind == "word") or (
        word in ("before", "after", "since", "until") and _has_relative(words, at)
    )


def _has_relative(words: Words, at: int) -> bool:
    for back in range(at - 1, max(-1, at - 8), -1):
        if words[back].kind != "word":
            return False
        if words[back].lower in _RELATIVE:
            return back > 0 and words[back - 1].kind == "word"
    return False


def _trim(words: Words, start: int, end: int) -> int:
    """Leaves out what stands before the noun phrase: connectives, a time or place phrase, an earlier clause."""
    if end > start and words[end - 1].lower in PERSONAL:
        return end - 1
    for at in range(end - 2, start, -1):
        if words[at].lower in ("and", "or") and _looks_finite(words, start, at):
            return at + 1
    while start < end and (words[start].lower in CONNECTIVES or words[start].lower in TIME_WORDS):
        start += 1
    if start < end and words[start].lower in PREPOSITIONS:
        return _after_preposition(words, start, end)
    return start


def _looks_finite(words: Words, start: int, end: int) -> bool:
    return any(
        words[at].lower in FINITE
        or (at > start and words[at].lower in VERB_FORMS and words[at - 1].lower not in DETERMINERS)
        or (words[at].lower.endswith("ed") and at > start and words[at - 1].lower not in DETERMINERS)
        for at in range(start, end)
    )


def _after_preposition(words: Words, start: int, end: int) -> int:
    """The start of the noun phrase behind a leading prepositional phrase, or `start` where there is none."""
    at = start + 1
    while at < end and (
        words[at].lower in TIME_WORDS
        or words[at].lower in MONTHS
        or words[at].text.isdigit()
        or words[at].lower == "the"
    ):
        if words[at].lower == "the" and at > start + 1:
            break
        at += 1
    if at < end and at > start + 1 and words[at - 1].lower != "the":
        return at
    later = [back for back in range(start + 2, end) if words[back].lower in DETERMINERS]
    return later[-1] if later and words[later[-1] - 1].lower not in PREPOSITIONS else start


def appositive_start(words: Words, comma: int, commas: int = 3) -> int | None:
    """The comma (or dash) that opens an insertion closed by the one at `comma`: X, head of Y, said.

    An insertion may hold commas itself; at most `commas` are passed over.
    """
    for at in range(comma - 1, max(-1, comma - 25), -1):
        kind = words[at].kind
        if kind in ("semicolon", "colon", "quote", "stop"):
            return None
        if kind in ("comma", "dash"):
            first = words[at + 1]
            if at + 1 == comma or at == 0:
                return None
            if at + 2 == comma and first.lower in _ASIDES:
                return at
            if first.lower in _APPOSITIVE_OPENERS or first.lower in ROLE_NOUNS or first.text[0].isdigit():
                return at
            if kind == "dash" or _is_name(words, at + 1, comma):
                return at
            if any(words[back].lower in FINITE for back in range(at + 1, comma)):
                return None
            return at if _holds_role(words, at + 1, comma) else _next_out(words, at, commas)
    return None


def _next_out(words: Words, comma: int, commas: int) -> int | None:
    return appositive_start(words, comma, commas - 1) if commas > 1 else None


def _is_name(words: Words, start: int, end: int) -> bool:
    return all(word.text[:1].isupper() for word in words[start:end])


def _holds_role(words: Words, start: int, end: int) -> bool:
    return any(words[at].lower in ROLE_NOUNS for at in range(start, end))


def _with_title(words: Words, start: int, end: int) -> int:
    """Takes in a role that stands before a name and a comma: a spokesperson for the ministry, Ada Brun said."""
    if start < 2 or words[start - 1].kind != "comma" or not words[start].text[:1].isupper():
        return start
    if any(not words[at].text[:1].isupper() for at in range(start, end)):
        return start
    opening = _phrase_start(words, start - 1)
    phrase = words[opening : start - 1]
    if not phrase or any(word.lower in FINITE for word in phrase):
        return start
    is_role = phrase[0].lower in ("a", "an", "the") or phrase[0].lower in ROLE_NOUNS
    return opening if is_role and any(word.lower in ROLE_NOUNS for word in phrase[:5]) else start


def subject_after(words: Words, start: int) -> tuple[int, int] | None:
    """The noun phrase of “said X”: from `start` to a comma, stop, quotation, or a time or place phrase."""
    at = start
    while at < len(words) and at < start + 25:
        word = words[at]
        if word.kind == "open":
            while at < len(words) and words[at].kind != "close":
                at += 1
        elif word.kind != "word" or (at > start and _ends_subject(words, at)):
            break
        at += 1
    if at == start or words[start].lower in PREPOSITIONS:
        return None
    end = _appositives(words, start, at)
    return start, end


def _ends_subject(words: Words, at: int) -> bool:
    word = words[at].lower
    if word in ("of", "for", "who", "whose") or words[at].text == "May":
        return False
    if word in ("in", "from", "at", "with", "on"):
        following = words[at + 1].lower if at + 1 < len(words) else ""
        return following in TIME_WORDS or following in MONTHS or following in DETERMINERS - {"the"} or word == "in"
    return word in PREPOSITIONS or word in CLAUSE_STARTERS or word in TIME_WORDS or word in ADVERBS


def _appositives(words: Words, start: int, end: int) -> int:
    """Takes in “, head of Y,” after the name."""
    if end >= len(words) or words[end].kind != "comma" or end + 1 >= len(words):
        return end
    first = words[end + 1]
    if first.kind != "word" or not (first.lower in _APPOSITIVE_OPENERS or first.lower in ROLE_NOUNS):
        return end
    at = end + 1
    while at < len(words) and words[at].kind == "word":
        at += 1
    return at if words[start].text[:1].isupper() or first.lower in _APPOSITIVE_OPENERS else end


def text_range(words: Words, start: int, end: int) -> tuple[int, int]:
    """Offsets of the words from `start` to `end`, both indices, half-open."""
    return words[start].start, words[end - 1].end
