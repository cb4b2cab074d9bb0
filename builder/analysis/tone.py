"""Counts what gives a sentence or a comment its tone: kinds of words, marks, capitals, and length."""

from __future__ import annotations

import re
from collections import Counter
from math import log1p

from builder.analysis.lexicons.insults import TONE
from builder.analysis.lexicons.subjectivity import KINDS

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_TONE = re.compile(r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, TONE), key=lambda p: (-len(p), p))) + r")(?!\w)")


def sentence_tone(text: str) -> Counter[str]:
    """Kinds of words of opinion and report, marks, figures and adverbs, each as a number of occurrences."""
    words = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    counts: Counter[str] = Counter(KINDS[word] for word in words if word in KINDS)
    counts["adverb"] = sum(len(word) > 5 and word.endswith("ly") for word in words)
    counts["figure"] = sum(word[0].isdigit() for word in words)
    counts["superlative"] = sum(len(word) > 5 and word.endswith("est") for word in words)
    counts["ism"] = sum(len(word) > 5 and word.endswith(("ism", "isms", "ists", "istic")) for word in words)
    counts["exclaims"] = text.count("!")
    counts["asks"] = text.count("?")
    counts["quotes"] = sum(text.count(mark) for mark in '“"')
    counts["dashes"] = text.count("—") + text.count(" – ") + text.count(" - ")
    counts["words"] = len(words)
    return counts


def comment_tone(text: str, classes: str) -> Counter[str]:
    """How often each word class of a comment occurs, weak signs of heat, exclamation marks and shouted words."""
    counts: Counter[str] = Counter(classes)
    counts["tone"] = len(_TONE.findall(text.lower().replace("’", "'")))
    counts["shout"] = sum(len(word) > 3 and word.isupper() for word in _WORD.findall(text))
    counts["dots"] = text.count("..") + text.count("…")
    counts["words"] = len(_WORD.findall(text))
    return counts


def length_feature(words: int) -> float:
    """Length on a scale that flattens: the logarithm of one more than the number of words."""
    return log1p(words)
