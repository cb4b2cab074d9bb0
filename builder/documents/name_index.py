"""Looks up words of a text among the names of a thread's commenters, in time that does not grow with their number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

_LEAST_PART = 3
_LEAST_PREFIX = 6
_LEAST_REST = 3
_LONGEST_PREFIX = 40
_GAP = 3


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ORDINARY_WORDS = _words(
    "a about al all always am an and angry anonymous any are art as at back bad be best better big bill black blue bob "
    "boy brown bull but by call can cat citizen chase christian church common cook cool country dad dark dawn day dean "
    "dick do dog don down drew earth eagle every faith farmer father few fighter fire fish for fox frank free freedom "
    "friend from gene general get girl give go god gold good grace grant gray green grey guest guy hall happy hard "
    "harmony has have he heart her here hill him his home hope house how hunter i in iron is it jack jay just justice "
    "keep key king know lady lance law lee let liberty life light like lion little long lord lost love lover mad man "
    "many mark may me men miles mind miss moon more mother mr mrs my never new nick night no nobody normal not now of "
    "old on one only or other our out park pat patriot peace penny people person pope power price prince queen rain "
    "ray real red rich right river rob robin rock rod rose royal sad sandy say sea see sense she silver sky small "
    "smart soldier some someone son star stone storm strong sue summer sun super tank taxi taylor that the their them "
    "there they think this thing time to tom true truth turner under up us user victor viewer voice voter walker want "
    "war was water way we west what white who why wild will wind winter wise with wolf wood woman wood word work world "
    "worker yes you young your"
)
"""Words that are found in many sentences whoever wrote them; our own compilation, common first names among them."""


@dataclass(frozen=True, slots=True)
class NameIndex:
    """The names of a thread by their first word: full names (folded words) and telling parts, each with a letter."""

    full: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    parts: Mapping[str, str]
    cased: Mapping[str, str]

    def only_full_names(self) -> NameIndex:
        """The index without parts, and without names of one word."""
        full = {
            first: tuple((words, letter) for words, letter in names if len(words) > 1)
            for first, names in self.full.items()
        }
        return replace(self, full=full, parts={}, cased={})

    def longest_match(
        self, text: str, words: Sequence[tuple[str, int, int]], number: int, opens: bool
    ) -> tuple[int, int, str] | None:
        """How many words from `number` on are a name, where it ends in `text`, and its letter.

        `words` are (word, start, end); `opens` says that the word stands at the start of a sentence.
        """
        word, start, end = words[number]
        folded = word.casefold()
        for name, letter in self.full.get(folded, ()):
            if _stands_here(text, words, number, name):
                return len(name), words[number + len(name) - 1][2], letter
        if folded in self.parts:
            return 1, end, self.parts[folded]
        if word in self.cased and not opens:
            return 1, end, self.cased[word]
        for length in range(min(len(folded) - _LEAST_REST, _LONGEST_PREFIX), _LEAST_PREFIX - 1, -1):
            if folded[:length] in self.parts and len(folded) == len(word):
                return 1, start + length, self.parts[folded[:length]]
        return None


def index_of(names: Mapping[str, str], article: frozenset[str]) -> NameIndex:
    """The index of names (as written, with letters); `article` holds the folded words the article itself uses."""
    full: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    parts: dict[str, str] = {}
    cased: dict[str, str] = {}
    for name, letter in names.items():
        words = words_of(name)
        folded = tuple(word.casefold() for word in words)
        if len(words) > 1:
            full.setdefault(folded[0], []).append((folded, letter))
        for word in words if len(words) == 1 or looks_personal(name) else ():
            if len(word) < _LEAST_PART or (len(words) > 1 and word.casefold() in article):
                continue
            ordinary = word.casefold() in ORDINARY_WORDS or (word.casefold() in article)
            (cased if ordinary else parts).setdefault(word if ordinary else word.casefold(), letter)
    longest_first = {first: tuple(sorted(found, key=lambda item: -len(item[0]))) for first, found in full.items()}
    return NameIndex(longest_first, parts, cased)


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name: its runs of letters and figures."""
    return tuple("".join(letter if letter.isalnum() or letter == "_" else " " for letter in name).split())


def looks_personal(name: str) -> bool:
    """Whether a name is two or three words with capitals, not a phrase such as `Keep it Real`."""
    words = words_of(name)
    return 2 <= len(words) <= 3 and all(word[0].isupper() for word in words) and not _is_phrase(words)


def _is_phrase(words: Sequence[str]) -> bool:
    return all(word.casefold() in ORDINARY_WORDS for word in words)


def _stands_here(text: str, words: Sequence[tuple[str, int, int]], number: int, name: Sequence[str]) -> bool:
    here = words[number : number + len(name)]
    if len(here) < len(name) or any(found[0].casefold() != word for found, word in zip(here, name, strict=True)):
        return False
    return all(
        second[1] - first[2] <= _GAP and "\n\n" not in text[first[2] : second[1]] for first, second in pairwise(here)
    )
