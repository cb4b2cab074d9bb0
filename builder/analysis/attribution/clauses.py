"""Finds where a reported clause ends: at a stop, another cue, or words that leave what is reported."""

from __future__ import annotations

from collections.abc import Sequence

from builder.analysis.attribution.complement import looks_past
from builder.analysis.cues import VERB_FORMS
from builder.analysis.lexicons.function_words import FINITE, TIME_WORDS
from builder.analysis.words import Word

Words = Sequence[Word]
_RELATIVE = frozenset({"who", "which", "whose", "whom"})
_LONGEST_RELATIVE = 20
_GOING_ON = frozenset({"that", "rather", "also", "instead"})
"""What shows behind “but” that the same clause goes on: not closed, but rather moved."""
_CONTRAST = frozenset({"but", "while", "although", "though", "whereas", "despite", "even", "which", "who"})


def clause_end(words: Words, start: int) -> int:
    """The index after the last word of the clause that begins at `start`, before its closing punctuation."""
    at = start
    while at < len(words):
        word = words[at]
        if word.kind in ("stop", "semicolon"):
            break
        if word.kind in ("comma", "dash") and at > start and _leaves(words, at + 1):
            behind = _behind_relative(words, start, at)
            if behind is None:
                break
            at = behind
        at += 1
    while at > start and words[at - 1].kind in ("comma", "dash", "colon", "stop"):
        at -= 1
    return at


def _behind_relative(words: Words, start: int, comma: int) -> int | None:
    """The comma behind “, who …,” where the clause from `start` still waits for its verb: X, who fled, has returned."""
    if comma + 1 >= len(words) or words[comma + 1].lower not in _RELATIVE:
        return None
    if any(_is_told(words, at) for at in range(start, comma)):
        return None
    closing = (at for at in range(comma + 2, min(len(words), comma + _LONGEST_RELATIVE)) if words[at].kind == "comma")
    return next(closing, None)


def _quotes_on(words: Words, at: int) -> bool:
    """Whether a relative clause quotes, and so still tells what was said: …, who were “mostly tired”."""
    for word in words[at + 1 : at + _LONGEST_RELATIVE]:
        if word.kind != "word" or any("q" in form.verb.frames for form in VERB_FORMS.get(word.lower, ())):
            return word.kind == "quote"
    return False


def _is_told(words: Words, at: int) -> bool:
    """Whether something is said of a subject at `at`: a finite verb or a quotation."""
    return words[at].kind == "quote" or words[at].lower in FINITE or (at > 0 and looks_past(words, at))


def _leaves(words: Words, at: int) -> bool:
    """Whether the words behind a comma leave the reported clause: another cue, a contrast, a comment."""
    if at >= len(words):
        return False
    word = words[at]
    if word.lower in _RELATIVE and _quotes_on(words, at):
        return False
    if word.lower == "but" and at + 1 < len(words) and words[at + 1].lower in _GOING_ON:
        return False
    if word.lower == "according" or word.lower in _CONTRAST:
        return True
    if any(form.form == "ing" for form in VERB_FORMS.get(word.lower, ())):
        return True
    for ahead in range(at, min(len(words), at + 7)):
        if words[ahead].kind != "word":
            return False
        if ahead > at and _closes_as_cue(words, ahead):
            return True
    return False


def _closes_as_cue(words: Words, at: int) -> bool:
    """Whether a reporting verb at `at` ends the sentence or stands before a comma or a time: …, he said on Friday."""
    if not any(
        form.form in ("s", "past", "past-pp") and "b" in form.verb.frames
        for form in VERB_FORMS.get(words[at].lower, ())
    ):
        return False
    following = words[at + 1] if at + 1 < len(words) else None
    return (
        following is None
        or following.kind in ("stop", "comma")
        or following.lower in TIME_WORDS
        or following.lower == "on"
    )
