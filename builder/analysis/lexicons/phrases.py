"""Reads lists of phrases that are written with semicolons between them, and makes them quick to find."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

_WORD = re.compile(r"\w+")


class PhraseSearch(NamedTuple):
    """Finds whole phrases in lower-cased text; `keys` holds the longest word of each, without which none is there."""

    pattern: re.Pattern[str]
    keys: frozenset[str]

    def may_find(self, words: frozenset[str]) -> bool:
        """Whether a text of these words (`words_of`) can hold one of the phrases at all."""
        return not self.keys.isdisjoint(words)

    def search(self, lower: str, words: frozenset[str]) -> re.Match[str] | None:
        """The first phrase in a lower-cased text of these words."""
        return self.pattern.search(lower) if self.may_find(words) else None


def phrases(listing: str) -> tuple[str, ...]:
    """The phrases of a listing, white space squeezed."""
    return tuple(filter(None, (" ".join(item.split()) for item in listing.split(";"))))


def words_of(lower: str) -> frozenset[str]:
    """The runs of letters and digits of a lower-cased text."""
    return frozenset(_WORD.findall(lower))


def phrase_search(listed: Iterable[str]) -> PhraseSearch:
    """A search for phrases as whole words, the longest first; they are grouped by first letter to be tried quickly."""
    ordered = sorted(set(listed), key=lambda phrase: (phrase[0], -len(phrase), phrase))
    groups = [
        re.escape(first) + "(?:" + "|".join(re.escape(phrase[1:]) for phrase in members) + ")"
        for first, members in groupby(ordered, key=lambda phrase: phrase[0])
    ]
    keys = frozenset(max(_WORD.findall(phrase), key=len) for phrase in ordered)
    return PhraseSearch(re.compile(r"(?<!\w)(?:" + "|".join(groups) + r")(?!\w)"), keys)
