"""Undoes disguised spellings: look-alike letters, repeated letters, marks set between letters."""

from __future__ import annotations

import re
import unicodedata
from types import MappingProxyType

_LOOKALIKES = MappingProxyType(
    dict(zip("013457@$!|€£", "oieastasiiel", strict=True))
    | dict(zip("абвгдезикмнорстухіјѕ", "abvgdezukmhopctyxijs", strict=True))
    | dict(zip("αβεικνορτυχ", "abeikvoptux", strict=True))
)
_TABLE = MappingProxyType({ord(mark): letter for mark, letter in _LOOKALIKES.items()})
_DISGUISED = re.compile(r"[0-9@$!|*€£]|(.)\1\1")
_BARE = re.compile(r"[!|](?!\w)")
"""Marks that end a word are punctuation; only within one do they stand for a letter."""
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_MARKED = re.compile("[" + re.escape("".join(filter(str.isascii, _LOOKALIKES))) + "]")
_RUN = re.compile(r"(.)\1{2,}")


def folded(text: str) -> str:
    """The text in lower case with look-alikes and accents undone, code point for code point (the length stays)."""
    text = _BARE.sub(" ", text)
    if text.isascii():
        return text.lower().translate(_TABLE)
    plain = _FOREIGN.sub(_plain_letter, text).lower()
    return _MARKED.sub(_plain_letter, plain)


def lowered(text: str) -> str:
    """The text in lower case with straight apostrophes; the length stays, so offsets in it are offsets in the text."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(character.lower() if len(character.lower()) == 1 else character for character in text)
    return lower.replace("’", "'")


def _plain_letter(match: re.Match[str]) -> str:
    base = _base(match.group())
    return _LOOKALIKES.get(base, base)


def _base(character: str) -> str:
    lower = unicodedata.normalize("NFKD", character)[:1].lower()
    return lower if len(lower) == 1 else character


def plain_key(word: str) -> str:
    """A word as a list may hold it: unchanged unless it is disguised by digits, marks or repeated letters."""
    if _DISGUISED.search(word) is None or not any(map(str.isalpha, word)):
        return word
    return _RUN.sub(r"\1", folded(word)).replace("*", "")
