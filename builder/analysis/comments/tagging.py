"""Turns a comment into a string of word classes, one letter a word, over which patterns can be written plainly.
The classes: F first person, Y second, T third plural, E third singular, m “my/our”, W will/would, O ought, v
deserve, N negation, B to be, Q all/every/always, x filler, & and/or, k like/as, w any other word, R saying, L
hating, g gladness; G people by birth or belonging, p a side, S institution, K persons, u human, M fighters; H
harm (imperative), h harm (other forms), a weapons, z dropping them, d dead; V pest or beast, I name-calling,
A put-down, r rubbish, l lies, X strong swearing, c mild swearing, b belonging, n ruin, Z slur; phrases: J
silencing, U brush-off, D death wish, t menace, s self-harm, C collective guilt, q denial, j grief;
punctuation: `.` `?` `!` `,` `"`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from builder.analysis.comments.classes import ENDINGS, PHRASES, WORDS
from builder.analysis.lexicons.people import IDENTITY_SHAPE, NOT_IDENTITY
from builder.analysis.spelling import plain_key
from builder.source import Span

_TOKEN = re.compile(r"[^\W_](?:[\w@$*\-]|['’](?=\w)|!(?=\w))*|\.{2,}|[.!?,;:…\"“”()\n]")
_ENDING = re.compile(r"(?:n't|'(?:ll|re|m|s|d|ve))$")
_STOPS = {".": ".", "…": ".", ";": ".", ":": ".", "\n": ".", "!": "!", "?": "?", ",": ",", "(": ",", ")": ","}
_ETHNIC = re.compile(r"e(?=K)")
_SHARPEST = "XIVAG"


class Word(NamedTuple):
    """A word or mark: how it is looked up and its half-open place in the source."""

    key: str
    start: int
    end: int


class Tagged(NamedTuple):
    """The classes of a comment's words in order, and for each class the half-open offsets of what has it."""

    classes: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def place(self, first: int, last: int) -> tuple[int, int]:
        """Half-open offsets of the words behind the classes from `first` up to `last`."""
        return self.starts[first], self.ends[last - 1]


def tag(span: Span, slurs: Iterable[Span] = ()) -> Tagged:
    """The classes of a span's words; words within `slurs` get class Z."""
    text = span.source.text
    words = [
        Word(plain_key(found.group().lower().replace("’", "'")), found.start(), found.end())
        for found in _TOKEN.finditer(text, span.start, span.end)
    ]
    veiled = frozenset(offset for slur in slurs for offset in range(slur.start, slur.end))
    classes: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    while at < len(words):
        length, found = _classes(words, at, text, veiled)
        classes.append(found)
        starts.extend([words[at].start] * len(found))
        ends.extend([words[at + length - 1].end] * len(found))
        at += length
    joined = _ETHNIC.sub("G", "".join(classes)).replace("e", "w")
    return Tagged(joined, tuple(starts), tuple(ends))


def _classes(words: Sequence[Word], at: int, text: str, veiled: frozenset[int]) -> tuple[int, str]:
    """How many words are taken, and their class or, of a contraction, classes."""
    word = words[at]
    if word.start in veiled:
        return 1, "Z"
    for phrase, name in PHRASES.get(word.key, ()):
        if tuple(following.key for following in words[at : at + len(phrase)]) == phrase:
            return len(phrase), name
    return 1, _one(word, text)


def _one(word: Word, text: str) -> str:
    key = word.key
    if key[0] in _STOPS:
        return _STOPS[key[0]]
    if not key[0].isalnum():
        return '"'
    if key in WORDS:
        return WORDS[key]
    ending = _ENDING.search(key)
    if ending is not None:
        return _contracted(key, ending.group())
    if key not in NOT_IDENTITY and IDENTITY_SHAPE.fullmatch(text, word.start, word.end):
        return "G"
    return _in_parts(key) if "-" in key else "w"


def _contracted(key: str, ending: str) -> str:
    stem = key.removesuffix(ending)
    first = WORDS.get(stem, "w")
    if ending == "'s":
        return first + "B" if first in "EYT" else first
    return first + ENDINGS[ending]


def _in_parts(key: str) -> str:
    """A hyphenated word has the class of its sharpest part."""
    found = {WORDS.get(part, "w") for part in key.split("-")}
    return next((name for name in _SHARPEST if name in found), "w")
