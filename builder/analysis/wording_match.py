"""Looks up the words of a sentence in the word lists and tests the company they keep."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from builder.analysis.lexicons.entries import Entry
from builder.analysis.lexicons.guards import GUARDS, Guard
from builder.analysis.lexicons.wording_entries import WORDING

_WORD = re.compile(r"\w+(?:[’'\-‑]\w+)*")


class Token(NamedTuple):
    """A word as it is looked up (lower case, straight apostrophe) at half-open offsets of the source."""

    key: str
    start: int
    end: int
    capital: bool = False


class Match(NamedTuple):
    """An entry found at half-open offsets, with the label and status that its company leaves it."""

    entry: Entry
    start: int
    end: int
    label: str
    status: str


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The words of a range; hyphenated words are one."""
    return [
        Token(_key(found.group()), found.start(), found.end(), not found.group().islower())
        for found in _WORD.finditer(text, start, end)
    ]


def _key(shown: str) -> str:
    lower = shown.lower()
    return lower if lower.isascii() else lower.replace("’", "'").replace("‑", "-")


def matches(words: Sequence[Token]) -> Iterator[Match]:
    """Entries in a sentence's words, longest first, never overlapping."""
    at = 0
    while at < len(words):
        entries = WORDING.get(words[at].key.removesuffix("'s"), ())
        found = (_whole(words, at, entries) if entries else None) or _part(words, at)
        if found is None:
            at += 1
            continue
        length, match = found
        if match is not None:
            yield match
        at += length


def _whole(words: Sequence[Token], at: int, entries: Sequence[Entry]) -> tuple[int, Match | None] | None:
    for entry in entries:
        length = len(entry.words)
        if length == 1 or _reads(words, at, entry):
            if length == 1 and _in_name(words, at, entry):
                return 1, None
            last = words[at + length - 1]
            end = last.end - (2 if last.key.endswith("'s") and not entry.words[-1].endswith("'s") else 0)
            return length, _judged(entry, words, at, at + length, (words[at].start, end))
    return None


def _in_name(words: Sequence[Token], at: int, entry: Entry) -> bool:
    """Whether a word is part of a name: it and a neighbour have capitals, in a sentence that is not all capitals."""
    if not words[at].capital or entry.label == "historical-echo":
        return False
    near = (*words[max(1, at - 1) : at], *words[at + 1 : at + 2])
    return any(word.capital for word in near) and sum(word.capital for word in words) * 2 < len(words)


def _reads(words: Sequence[Token], at: int, entry: Entry) -> bool:
    following = words[at + 1 : at + len(entry.words)]
    return tuple(word.key.removesuffix("'s") for word in following) == entry.words[1:]


def _part(words: Sequence[Token], at: int) -> tuple[int, Match | None] | None:
    """A listed word as one part of a hyphenated word, such as “terrorist-led”."""
    word = words[at]
    if "-" not in word.key:
        return None
    start = word.start
    for piece in word.key.split("-"):
        for entry in WORDING.get(piece, ()):
            if len(entry.words) == 1 and entry.status == "clear" and not _in_name(words, at, entry):
                return 1, _judged(entry, words, at, at + 1, (start, start + len(piece)))
        start += len(piece) + 1
    return None


def _judged(entry: Entry, words: Sequence[Token], first: int, last: int, place: tuple[int, int]) -> Match | None:
    label, status = entry.label, entry.status
    if entry.guard:
        guard = GUARDS[entry.guard]
        if _present(guard, words, first, last) != guard.needs:
            if not guard.becomes:
                return None
            label, status = guard.becomes, "decoy"
    return Match(entry, *place, label, status)


def _present(guard: Guard, words: Sequence[Token], first: int, last: int) -> bool:
    around = (*words[max(0, first - guard.before) : first], *words[last : last + guard.after])
    return any(word.key in guard.words for word in around)
