"""Reads what follows a reporting verb: a that-clause, a quotation, a colon, a bare clause, an object, or its end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from builder.analysis.lexicons.function_words import (
    CLAUSE_STARTERS,
    COORDINATORS,
    DETERMINERS,
    FINITE,
    MONTHS,
    PERSONAL,
    PREPOSITIONS,
    TIME_WORDS,
)
from builder.analysis.lexicons.word_sets import word_set
from builder.analysis.words import Word

_QUESTION = frozenset({"whether", "if", "how", "why", "what", "where", "when", "who", "which"})
_CLAUSAL = frozenset({"that", "whether", "if"})
_FARTHEST_CLAUSE = 16
_CONTRACTED = re.compile(r"(?:he|she|it|they|we|i|you|that|there|who)['’](?:s|re|m|ve|d|ll)$")


class Complement(NamedTuple):
    """What follows. `kind` is that, quote, colon, clause, to, object, end or comma; `start` indexes its first word."""

    kind: str
    start: int


def complement(words: Sequence[Word], at: int, frames: str) -> Complement:
    """What follows the verb group that ends before `at`, read by the verb's frames."""
    at = _skip_person(words, at) if "p" in frames else at
    at = _skip_time(words, at)
    if at < len(words) and words[at].lower == "to" and "i" in frames:
        return Complement("to", at)
    if at < len(words) and words[at].lower in PREPOSITIONS and words[at].kind == "word":
        behind = _behind_phrase(words, at)
        if behind is not None:
            at = behind
        elif "o" in frames and words[at].lower in ("as", "for", "about", "against"):
            return Complement("object", at)
    return _kind_at(words, at, frames)


def _kind_at(words: Sequence[Word], at: int, frames: str) -> Complement:
    if at >= len(words) or words[at].kind == "stop":
        return Complement("end", at)
    word = words[at]
    if word.kind in ("comma", "dash"):
        return _after_comma(words, at)
    if word.kind == "colon":
        return Complement("colon", at + 1)
    if word.kind == "quote":
        return Complement("quote" if _is_whole_quote(words, at, frames) else "object", at)
    if word.kind not in ("word", "open"):
        return Complement("end", at)
    if word.lower == "that" and "t" in frames:
        has_mark = at + 1 < len(words) and words[at + 1].kind in ("colon", "comma")
        return Complement("that", at + 2 if has_mark else at + 1)
    if word.lower in _QUESTION and ("t" in frames or "q" in frames):
        return Complement("that", at)
    if word.lower in ("to", "not") and "i" in frames:
        return Complement("to", at)
    if "b" in frames and (starts_clause(words, at) or ("o" not in frames and _is_long_clause(words, at))):
        return Complement("clause", at)
    if (
        "o" in frames
        and word.lower not in PREPOSITIONS
        and word.lower not in CLAUSE_STARTERS - {"that"}
        and word.lower not in COORDINATORS
    ):
        return Complement("object", at)
    return Complement("end", at)


def _is_whole_quote(words: Sequence[Word], at: int, frames: str) -> bool:
    return "q" in frames or "t" in frames or at + 1 >= len(words) or words[at + 1].kind == "stop"


def _after_comma(words: Sequence[Word], at: int) -> Complement:
    if at + 1 < len(words) and words[at + 1].kind == "quote":
        return Complement("quote", at + 1)
    return Complement("comma", at)


def _skip_person(words: Sequence[Word], at: int) -> int:
    """Passes over the one who is told: told reporters that, warned Ostrell of."""
    for ahead in range(at, min(len(words), at + 9)):
        word = words[ahead]
        if word.kind in ("quote", "colon") or word.lower in ("that", "to", "whether", "how"):
            return ahead
        if word.kind == "comma":
            return ahead
        if word.kind == "stop":
            return ahead
        if ahead > at and (word.lower in PERSONAL or word.lower in ("the", "there") or word.lower in TIME_WORDS):
            return ahead
        if word.lower in PREPOSITIONS and word.lower not in ("of", "at", "for"):
            return ahead
    return at + 1 if at < len(words) else at


def _skip_time(words: Sequence[Word], at: int) -> int:
    """Passes over “on Tuesday”, “last week”, “bluntly”."""
    while at < len(words) and words[at].kind == "word":
        word = words[at].lower
        following = words[at + 1].lower if at + 1 < len(words) else ""
        if word in ("on", "in", "by", "since", "late", "early") and (following in TIME_WORDS or following in MONTHS):
            at += 2
        elif (word in TIME_WORDS and word not in ("this", "last", "next")) or word.endswith("ly"):
            at += 1
        elif word in ("this", "last", "next") and following in TIME_WORDS:
            at += 2
        elif words[at].text.isdigit() and words[at - 1].lower in MONTHS:
            at += 1
        else:
            break
    return at


def _behind_phrase(words: Sequence[Word], at: int) -> int | None:
    """Where a phrase such as “in a statement to reporters” ends: at “that”, a quotation, colon, comma or stop."""
    for ahead in range(at, min(len(words), at + 22)):
        word = words[ahead]
        if word.kind in ("quote", "colon", "comma", "stop", "dash") or (word.lower in _CLAUSAL and ahead > at):
            return ahead
        if word.lower in PERSONAL and ahead > at + 1 and words[ahead - 1].lower not in PREPOSITIONS:
            return ahead
        if word.lower in FINITE and word.text != "May" and ahead > at + 1:
            return _clause_inside(words, at, ahead)
    return len(words) if len(words) - at <= 22 else None


def _clause_inside(words: Sequence[Word], at: int, finite: int) -> int | None:
    """The subject of a clause that begins behind the phrase: said on the radio | the army had left."""
    for back in range(finite - 1, at + 1, -1):
        if words[back].lower in DETERMINERS and words[back - 1].lower not in PREPOSITIONS:
            return back
    return None


def starts_clause(words: Sequence[Word], at: int) -> bool:
    """Whether a noun phrase and a verb follow: the army had left."""
    word = words[at]
    if word.lower in PERSONAL or word.lower in ("there", "if", "when") or _CONTRACTED.match(word.lower):
        return True
    if word.lower in PREPOSITIONS or word.lower in CLAUSE_STARTERS:
        return False
    for ahead in range(at + 1, min(len(words), at + _FARTHEST_CLAUSE)):
        following = words[ahead]
        if following.kind in ("stop", "semicolon", "colon"):
            return False
        if following.lower in FINITE or following.kind == "quote" or looks_past(words, ahead):
            return True
    return False


def _is_long_clause(words: Sequence[Word], at: int) -> bool:
    """Whether a noun phrase and several more words follow a verb without objects: said his unit leads the search."""
    first = words[at]
    if first.lower not in DETERMINERS and not first.text[:1].isupper() and not first.lower.endswith("s"):
        return False
    run = at
    while run < len(words) and words[run].kind == "word":
        run += 1
    return run - at >= 5


def looks_past(words: Sequence[Word], at: int) -> bool:
    """Whether a word behind another looks like a verb in the past tense or one of the commonest in the present."""
    word, before = words[at], words[at - 1]
    if word.kind != "word" or before.kind != "word" or before.lower in DETERMINERS or before.lower in PREPOSITIONS:
        return False
    return word.lower.endswith(("ed", "n't", "n’t")) or word.lower in _PLAIN_PAST


_PLAIN_PAST = word_set(
    "fell went came took made left began became broke brought built bought caught chose drew drove fought flew gave "
    "got grew held hit kept knew led lost met paid ran rose said saw sent shot spoke stood struck thought told won "
    "wrote lies comes goes makes takes needs wants remains looks seems says plays works lives faces holds"
)
