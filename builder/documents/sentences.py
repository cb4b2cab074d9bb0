"""Splits a span of prose into sentences by rules over its punctuation, in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from builder.documents.abbreviations import (
    CLOCK,
    CLOCK_COMPANIONS,
    COUNTED,
    MONTHS_AND_DAYS,
    OPENERS,
    REPORTING,
    SOMETIMES_FINAL,
    TITLES,
)
from builder.documents.datelines import dateline_end
from builder.documents.lines import fits
from builder.source import Span

_STOP = re.compile(r"(?<![.!?…])(?P<mark>[.!?…]+)(?P<closers>[\"'”’»)\]]*)(?:\[\d{1,3}\])?(?=\s)")
_TOKEN = re.compile(r"[\w.&/-]+$")
_NEXT = re.compile(r"\s*[\"'“‘”’«(\[–—-]*\s?(?P<word>@?\w[\w'’-]*)?(?P<rest>[^\n]{0,60})")
_QUOTES = frozenset("\"'”’»")
_ENUMERATOR = re.compile(r"\s*[(\[]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$")
_CONTINUING = frozenset(".,;:!?…/")
_DASHES = frozenset(("- ", "– ", "— ", "― ", "--"))
_BEHIND = 40
_AHEAD = 160


def split_sentences(span: Span) -> tuple[Span, ...]:
    """The sentences of a span, in order and trimmed; text that is not white space is always in one of them.

    A quotation of several sentences is split into them, and the clause that reports it stays with the last:
    `“A. B. C,” she said.` gives three. Quotation marks never have to be balanced. A line break ends a sentence only
    where the writer must have meant it: the next word would have fitted on the line and is written with a capital.
    """
    text = span.text
    sentences: list[Span] = []
    start = 0
    for end in _boundaries(text):
        if end <= start or not _ends_sentence_at(text, start, end):
            continue
        _keep(sentences, span, start, end)
        start = end
    _keep(sentences, span, start, len(text))
    return tuple(sentences)


def _keep(sentences: list[Span], span: Span, start: int, end: int) -> None:
    sentence = span.source.span(span.start + start, span.start + end).trimmed()
    if sentence.start < sentence.end:
        sentences.append(sentence)


def _boundaries(text: str) -> Iterator[int]:
    """Offsets where a sentence may end, ascending: behind sentence punctuation and at deliberate line breaks."""
    breaks = _deliberate_breaks(text)
    following = next(breaks, None)
    for match in _STOP.finditer(text):
        while following is not None and following < match.start():
            yield following
            following = next(breaks, None)
        if _is_final(text, match):
            yield match.end()
    while following is not None:
        yield following
        following = next(breaks, None)


def _ends_sentence_at(text: str, start: int, end: int) -> bool:
    """Whether what stands between is more than a number of a list (`1.`) or a dateline."""
    if end - start > _AHEAD:
        return True
    piece = text[start:end].strip()
    if not piece or (piece.endswith(".") and _ENUMERATOR.match(piece.rstrip(".)"))):
        return not piece
    return dateline_end(piece) != len(piece)


def _deliberate_breaks(text: str) -> Iterator[int]:
    """Offsets of line breaks that end a sentence although no punctuation does."""
    if "\n" not in text:
        return
    lines = text.split("\n")
    width = max(map(len, lines))
    offset = 0
    for line, following in pairwise(lines):
        offset += len(line)
        opening = following.lstrip()[:1]
        blank = not line.strip() or not opening
        if blank or (fits(line.rstrip(), following.lstrip(), width) and not opening.islower()):
            yield offset
        offset += 1


def _is_final(text: str, match: re.Match[str]) -> bool:
    mark, closers = match["mark"], match["closers"]
    following = _NEXT.match(text, match.end(), match.end() + _AHEAD)
    word = (following["word"] if following else None) or ""
    quoted = any(closer in _QUOTES for closer in closers)
    token = _token_before(text, match.start())
    ahead = text[match.end() : match.end() + 8].lstrip()[:2]
    if mark != ".":
        rest = following["rest"] if following else ""
        return ahead[:1] not in _CONTINUING and _is_final_mark(mark, word, quoted, rest)
    if ahead[:1] in _CONTINUING or (ahead in _DASHES and ("." in token or _is_abbreviation(token))):
        return False
    if not word:
        return True
    if word[0].islower():
        return not closers and len(token) >= 3 and token.isalpha() and token.islower() and not _is_abbreviation(token)
    if closers:
        return True
    return _is_final_full_stop(token, word)


def _token_before(text: str, end: int) -> str:
    found = _TOKEN.search(text[max(0, end - _BEHIND) : end])
    return found.group() if found else ""


def _is_final_mark(mark: str, word: str, quoted: bool, rest: str) -> bool:
    """After `!`, `?` or an ellipsis: not before a small letter, and not before a reporting clause."""
    if not word:
        return True
    if word[0].islower() or (word == "I" and not set(mark) & {"!", "?"}):
        return False
    if quoted and word.lower() not in OPENERS:
        return not any(verb in REPORTING for verb in re.findall(r"\w+", rest)[:4])
    return True


def _is_abbreviation(token: str) -> bool:
    low = token.lower()
    return low in TITLES or low in COUNTED or low in SOMETIMES_FINAL or low in MONTHS_AND_DAYS


def _is_final_full_stop(token: str, word: str) -> bool:
    """After one full stop and before a capital or a figure: the abbreviation classes decide."""
    low = token.lower().rstrip(".")
    opens = word in {"A", "I"} or (not word.isupper() and re.split("['’]", word.lower())[0] in OPENERS)
    if low in TITLES:
        return False
    if low in COUNTED or (low in MONTHS_AND_DAYS and token[:1].isupper()):
        return not word[0].isdigit()
    if low in CLOCK:
        return word.lower() not in CLOCK_COMPANIONS
    if len(token) == 1 and token.isalpha() and token.isupper():
        return opens or token == "I"
    if low in SOMETIMES_FINAL or ("." in low and not any(part.isdigit() or len(part) > 2 for part in low.split("."))):
        return opens
    return True
