"""Turns a comment into a string of word classes, one letter a word, over which patterns can be written plainly.
The classes: F first person, Y second, T third plural, E third singular, m “my/our”, W will/would, O ought, v
deserve, N negation, B to be, Q all/every/always, x filler, & and/or, k like/as, w any other word, R saying, L
hating, g gladness; G people by birth or belonging, p a side, S institution, K persons, u human, M fighters; H
harm (imperative), h harm (other forms), a weapons, z dropping them, d dead; V pest or beast, I name-calling,
f expulsion, A put-down, r rubbish, l lies, X strong swearing, c mild swearing, b belonging, n ruin, Z slur; phrases: J
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
    found = list(_TOKEN.finditer(text, span.start, span.end))
    keys = [plain_key(match.group().lower().replace("’", "'")) for match in found]
    places = [match.span() for match in found]
    veiled = frozenset(offset for slur in slurs for offset in range(slur.start, slur.end))
    classes: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    while at < len(keys):
        start = places[at][0]
        length, name = (1, "Z") if start in veiled else _phrase(keys, at) or (1, _one(keys[at], text, start))
        at += length
        end = places[at - 1][1]
        for each in name:
            classes.append(each)
            starts.append(start)
            ends.append(end)
    joined = _ETHNIC.sub("G", "".join(classes)).replace("e", "w")
    return Tagged(joined, tuple(starts), tuple(ends))


def _phrase(keys: Sequence[str], at: int) -> tuple[int, str] | None:
    """How many words the phrase that begins here takes, and its class."""
    if keys[at] not in PHRASES:
        return None
    for phrase, name in PHRASES[keys[at]]:
        if tuple(keys[at : at + len(phrase)]) == phrase:
            return len(phrase), name
    return None


def _one(key: str, text: str, start: int) -> str:
    """The class of a word or mark or, of a contraction, its classes; it stands at `start` of the text."""
    if key in WORDS:
        return WORDS[key]
    if not key[0].isalnum():
        return _STOPS.get(key[0], '"')
    ending = _ENDING.search(key) if "'" in key else None
    if ending is not None:
        return _contracted(key, ending.group())
    if text[start].isupper() and key not in NOT_IDENTITY and _names_people(text, start):
        return "G"
    return _in_parts(key) if "-" in key else "w"


def _names_people(text: str, start: int) -> bool:
    word = _TOKEN.match(text, start)
    return word is not None and IDENTITY_SHAPE.fullmatch(word.group()) is not None


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
