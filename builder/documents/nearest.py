"""Finds the wording that comes nearest to words that stand nowhere, for a message to the author."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher, get_close_matches
from heapq import nlargest

from builder.source import Span

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_LEAST_LIKENESS = 0.55
_WINDOWS_COMPARED = 8
_MOST_WORDS = 40
_MOST_CHARACTERS = 200_000
_VOCABULARY = 400


def nearest_words(runs: Iterable[Span], quote: str) -> Span | None:
    """The span of about as many words as the quotation that resembles it most, or nothing if none resembles it.

    Windows of words are first ranked by how many words they share with the quotation (one pass); only the best few
    are compared letter by letter (difflib's ratio, at least 0.55). Only the first 200,000 characters are looked at.
    """
    wanted = [match.group().casefold() for match in _WORD.finditer(quote)][:_MOST_WORDS]
    words = _words(runs)
    if not wanted or not words:
        return None
    size = min(len(wanted), len(words))
    counts = _shared(words, _with_respelt(wanted, words), size)
    best = nlargest(_WINDOWS_COMPARED, range(len(counts)), key=lambda number: (counts[number], -number))
    folded = " ".join(wanted)
    scored = [
        (SequenceMatcher(None, folded, " ".join(text for text, _ in words[number : number + size])).ratio(), -number)
        for number in best
        if counts[number] and _is_one_run(words, number, size)
    ]
    if not scored or max(scored)[0] < _LEAST_LIKENESS:
        return None
    number = -max(scored)[1]
    first, last = words[number][1], words[number + size - 1][1]
    return first.source.span(first.start, last.end)


def _words(runs: Iterable[Span]) -> list[tuple[str, Span]]:
    words: list[tuple[str, Span]] = []
    left = _MOST_CHARACTERS
    for run in runs:
        text = run.text[: max(0, left)]
        left -= len(text)
        for match in _WORD.finditer(text):
            span = run.source.span(run.start + match.start(), run.start + match.end())
            words.append((match.group().casefold(), span))
    return words


def _is_one_run(words: Sequence[tuple[str, Span]], number: int, size: int) -> bool:
    """Whether a window does not reach from one block into another."""
    first, last = words[number][1], words[number + size - 1][1]
    return "\n\n" not in first.source.text[first.start : last.end]


def _with_respelt(wanted: Sequence[str], words: Sequence[tuple[str, Span]]) -> Counter[str]:
    """The wanted words, with the nearest spelling the text has for those that it does not have."""
    known = Counter(text for text, _ in words)
    result: Counter[str] = Counter()
    for word in wanted:
        result[word] += 1
        if word not in known and len(word) > 3:
            similar = [text for text in known if abs(len(text) - len(word)) <= 2 and text[0] == word[0]]
            result.update(get_close_matches(word, similar[:_VOCABULARY], n=1, cutoff=0.7))
    return result


def _shared(words: Sequence[tuple[str, Span]], wanted: Counter[str], size: int) -> list[int]:
    """For every window of `size` words, how many wanted words it holds, each at most as often as wanted."""
    held: Counter[str] = Counter()
    shared = 0
    counts: list[int] = []
    for number, (text, _) in enumerate(words):
        shared += held[text] < wanted[text]
        held[text] += 1
        if number >= size:
            gone = words[number - size][0]
            held[gone] -= 1
            shared -= held[gone] < wanted[gone]
        if number >= size - 1:
            counts.append(shared)
    return counts
