"""Counts what gives a sentence or a comment its tone: kinds of words, marks, capitals, and length."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from math import log1p

from builder.analysis.lexicons.insults import TONE
from builder.analysis.lexicons.phrases import phrase_search, words_of
from builder.analysis.lexicons.subjectivity import KINDS

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_TELLING = ("ly", "est", "ism", "isms", "ists", "istic")
_TONE = phrase_search(TONE)


def sentence_tone(text: str) -> Counter[str]:
    """Kinds of words of opinion and report, marks, figures and adverbs, each as a number of occurrences."""
    counts: Counter[str] = Counter()
    words = _WORD.findall(text.replace("’", "'"))
    for word in words:
        for kind in _kinds(word.lower()):
            counts[kind] += 1
    counts["exclaims"] = text.count("!")
    counts["asks"] = text.count("?")
    counts["quotes"] = sum(text.count(mark) for mark in '“"')
    counts["dashes"] = text.count("—") + text.count(" – ") + text.count(" - ")
    counts["words"] = len(words)
    return counts


def _kinds(word: str) -> Iterator[str]:
    """What a lower-cased word is: of opinion or report, a figure, an adverb, a superlative, an -ism."""
    if word in KINDS:
        yield KINDS[word]
    if word[0].isdigit():
        yield "figure"
    if len(word) > 5 and word.endswith(_TELLING):
        yield "adverb" if word.endswith("ly") else "superlative" if word.endswith("est") else "ism"


def comment_tone(text: str, classes: str) -> Counter[str]:
    """How often each word class of a comment occurs, weak signs of heat, exclamation marks and shouted words."""
    counts: Counter[str] = Counter(classes)
    lower = text.lower().replace("’", "'")
    words = _WORD.findall(text)
    counts["tone"] = len(_TONE.pattern.findall(lower)) if _TONE.may_find(words_of(lower)) else 0
    counts["shout"] = sum(len(word) > 3 and word.isupper() for word in words)
    counts["dots"] = text.count("..") + text.count("…")
    counts["words"] = len(words)
    return counts


def length_feature(words: int) -> float:
    """Length on a scale that flattens: the logarithm of one more than the number of words."""
    return log1p(words)
