"""Judges whether a line of a comment section is the name of the person who wrote the next message."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from enum import IntEnum

from builder.documents.furniture_forms import WHEN

_MOST_WORDS = 6
_LONGEST = 48
_MOST_INITIALS = 3
_PARTICLES = frozenset(
    ("de", "del", "der", "di", "da", "van", "von", "al", "el", "bin", "ibn", "of", "the", "la", "le", "jr.", "sr.")
)
_OPENING = (
    "i you he she it we they this that these those the a an my your his her our their there here what why who how "
    "when where which if and but or so not no yes yeah yep nope ok well oh lol haha thanks thank good great very "
    "just only all every never please stop let do does did is are was were can could will would should more most "
    "keep get go exactly agreed true right wrong sad nice wow amen same"
)
_SENTENCE_WORDS = frozenset(_OPENING.split())
_INSIDE_STOP = re.compile(r"[.!?…;,\"“”()#]")
_INITIAL = re.compile(r"\b[A-Z]\.(?= |$)|\b(?:Jr|Sr|Dr|Mr|Mrs|Ms)\.")
_SAYS = re.compile(r"(?: (?:says|wrote|writes|said|commented))?:?$", re.IGNORECASE)
_META = re.compile(r"\s*(?:[•·|,–—-]|\bon\b)?\s*$")


class Likeness(IntEnum):
    """How much a line looks like a name: not at all, possibly, clearly."""

    NONE = 0
    WEAK = 1
    STRONG = 2


def likeness(text: str) -> Likeness:
    """How much a short line looks like a person's name or handle, by its words and capitals alone.

    Clear: two to four words, each with a capital or a particle, none of them a word that opens sentences.
    Possible: a single word; a phrase whose first and last words have capitals.
    """
    words = text.split()
    if not _has_form_of_name(text):
        return Likeness.NONE
    sentence_like = words[0].lower() in _SENTENCE_WORDS
    if len(words) == 1:
        return Likeness.NONE if sentence_like else Likeness.WEAK
    if len(words) <= 4 and all(_capital(word) or word.lower() in _PARTICLES for word in words) and _capital(words[0]):
        return Likeness.WEAK if sentence_like else Likeness.STRONG
    return Likeness.WEAK if _capital(words[0]) and _capital(words[-1]) else Likeness.NONE


def _has_form_of_name(text: str) -> bool:
    """Whether a line is short, holds letters, and no punctuation that a name never has."""
    if not 1 <= len(text.split()) <= _MOST_WORDS or len(text) > _LONGEST or "://" in text:
        return False
    return not _INSIDE_STOP.search(_INITIAL.sub("", text)) and any(map(str.isalnum, text))


def is_avatar(text: str, following: str) -> bool:
    """Whether a line is the picture that stands for a person without one: the initials of the name right below it."""
    if not 1 <= len(text) <= _MOST_INITIALS or not text.isalpha() or not text.isupper():
        return False
    if text == following or not _has_form_of_name(following):
        return False
    words = following.split()
    initials = "".join(word[0] for word in words).upper()
    capitals = "".join(filter(str.isupper, following))
    return initials.startswith(text) or capitals.startswith(text) or text == words[0][: len(text)].upper()


def repeated_names(texts: Iterable[str]) -> frozenset[str]:
    """Lines that stand at least twice in a thread and may be names: a message is hardly ever posted twice."""
    return frozenset(text for text, count in Counter(texts).items() if count > 1 and _has_form_of_name(text))


def author_range(text: str) -> tuple[int, int]:
    """Where the bare name stands in an author line: without `says:`, a colon, or a time behind it."""
    end = len(text)
    if len(text) <= 120:
        when = next((match for match in WHEN.finditer(text) if match.end() == len(text) and match.start()), None)
        if when is not None:
            end = when.start()
            end = len(text[:end]) - len((_META.search(text[:end]) or [""])[0])
    said = _SAYS.search(text[:end])
    stop = said.start() if said else end
    return (0, stop) if text[:stop].strip() else (0, len(text))


def _capital(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit() or word[0] in "@_" or any(map(str.isupper, word))
