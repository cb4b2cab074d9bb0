"""Compares what a learner types with the answers of a gap: slips of the keyboard are forgiven, other words are not.

`site_src/assets/js/questions/fill.js` holds the same rules, step by step, for the page; both are tested on
tests/questions/typed.json. Classes of characters are written out, so that no version of Unicode matters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

SHORTEST = 5
"""Letters an answer needs before a slip is forgiven: between “said” and “sad” one letter makes another word."""

_RANK = {"no": 0, "contested": 1, "arguable": 2, "yes": 3}
_PLAIN = {"ß": "ss", "ς": "σ", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "đ": "d", "ı": "i"}
_UNSEEN = re.compile("[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_ACCENT = re.compile("[\u0300-\u036f]")
_SINGLE = re.compile("[`‘’‚‛‹›′ʼ]")
_DOUBLE = re.compile("[“”„‟«»]")
_DASH = re.compile("[\u2010-\u2015\u2212]")
_SPACE = re.compile("[\t-\r \u0085\u2028\u2029]+")
_RANGE = re.compile("([0-9]) ?- ?(?=[0-9])")
_MINUS = re.compile(r"(^|[^0-9a-z])-(?=\.?[0-9])")
_GROUP = re.compile("([0-9])[ ,'](?=[0-9]{3}(?![0-9]))")
_STOPS = " !\"'(),/:;?*_\\[\\]{}¡¿·\u060c\u061b\u061f\u2016-\u205e\u3001-\u301f"
_TAIL = re.compile(rf"[.{_STOPS}]+$")
_HEAD = re.compile(rf"^(?:\.{{2,}}|\.(?![0-9])|[{_STOPS}]|(?:the|an|a) )+")
_NUMBER = re.compile(r"−?[0-9]*\.?[0-9]+")


def normal(text: str) -> str:
    """An answer without what never matters.

    That is letter case, accents (NFKD), spacing and hyphens, the form of quotation marks, punctuation around it, an
    article before it, and the way a number is grouped or padded with zeros.
    """
    text = unicodedata.normalize("NFKD", _UNSEEN.sub("", text.replace("´", "'")))
    text = "".join(_PLAIN.get(letter, letter) for letter in _ACCENT.sub("", text).lower())
    text = _SPACE.sub(" ", _DASH.sub("-", _DOUBLE.sub('"', _SINGLE.sub("'", text))))
    text = re.sub("[ -]+", " ", _MINUS.sub(r"\1−", _RANGE.sub(r"\1–", text)))
    text = _HEAD.sub("", _TAIL.sub("", _GROUP.sub(r"\1", text)))
    return _number(text) if _NUMBER.fullmatch(text) else text


def _number(text: str) -> str:
    """A number without zeros that add nothing: 014 is 14, .50 is 0.5."""
    text = re.sub(r"^(−?)\.", r"\g<1>0.", text)
    text = re.sub(r"^(−?)0+(?=[0-9])", r"\1", text)
    return re.sub(r"(\.[0-9]*?)0+$", r"\1", text).removesuffix(".")


def distance(one: str, other: str) -> int:
    """How many letters are missing, added, exchanged, or swapped with their neighbour.

    This is the optimal string alignment distance: the four slips of Damerau (1964, doi:10.1145/363958.363994), each
    letter touched once.
    """
    last: list[int] = []
    before = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        row = [i]
        for j, wanted in enumerate(other, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        last, before = before, row
    return before[-1]


def nearest(typed: str, answers: Mapping[str, str], verdicts: Mapping[str, str], typos: int) -> str:
    """The key of the answer that was typed, or nothing. `answers` are normal already.

    The nearest answer is meant if it is equal, or long enough and at most `typos` letters off. Of two equally near ones
    it is the one that earns less, so that no slip turns a wrong answer into a right one. Where a digit stands nothing
    is forgiven: 15 is not a slip for 14.
    """
    word = normal(typed)
    ranked = ((distance(word, answer), _RANK[verdicts[key]], key) for key, answer in answers.items())
    far, _, key = min(ranked, default=(1, 0, ""))
    if far == 0:
        return key
    exact = key == "" or len(answers[key]) < SHORTEST or re.search("[0-9]", word + answers[key])
    return "" if exact or far > typos else key
