"""Finds the runs of a page that must never be shown: slurs, also disguised, spaced out or inside compounds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from builder.analysis.lexicons.profanity import STRONG
from builder.analysis.lexicons.slurs import AMBIGUOUS, INNOCENT, STEMS
from builder.analysis.spelling import folded
from builder.model.document import Document
from builder.source import Span

_SWEARING = "|".join(sorted(word for word in STRONG if word.endswith("ing")))
_CONTEMPT = (
    rf"(?:you|ya|stupid|dumb|filthy|dirty|{_SWEARING}|damn|ugly|lazy|bloody|these|those|all|disgusting|hate|kill)\s+"
)
_SPACED = re.compile(r"(?<![^\W_])[^\W_](?:[ .,_*\-–+~·/\\]{1,2}[^\W_]){2,40}(?![^\W_])")
_BROKEN = re.compile(r"(?<![^\W_])[^\W_]{1,20}(?:[.,_*\-–+~·/\\'’\u00ad\u200b]{1,2}\n?[^\W_]{1,20}){1,12}")
_MARKS = re.compile(r"[\W_]+")


def stem_pattern(stems: Iterable[str]) -> str:
    """A regular expression for stems in the notation of lexicons.slurs, over folded text; letters may be repeated.

    Stems are grouped by their first letter, and a run of that letter is tried from its start only: every place of a
    text is looked at by few branches, and the search stays linear.
    """
    groups: dict[tuple[str, bool], list[str]] = {}
    for stem in sorted(set(stems)):
        groups.setdefault((stem.strip("*")[0], stem.startswith("*")), []).append(stem)
    return "|".join(_group(first, inside, members) for (first, inside), members in sorted(groups.items()))


def _group(first: str, inside: bool, members: list[str]) -> str:
    guard = f"(?<!{first}{first})" if inside else rf"(?<![^\W_]{first})"
    rests = (_rest(stem).removeprefix(f"{first}*") for stem in members)
    return f"{first}{guard}{first}*(?:{'|'.join(sorted(rests, key=lambda made: (-len(made), made)))})"


def _rest(stem: str) -> str:
    """What follows the first letter of a stem, and where the word must end."""
    after = r"(?:['’]?e?s)?(?![^\W_])" if not stem.endswith("*") else ""
    return _letters(stem.strip("*")) + after


def _letters(bare: str) -> str:
    """Each letter once or more (a doubled letter twice or more), a star for any vowel, a gap for `_`."""
    made: list[str] = [f"{bare[0]}*"]
    for place, letter in enumerate(bare[1:], start=1):
        if letter == "_":
            made.append(r"[ \-]?")
        elif letter == bare[place - 1]:
            made[-1] = letter + made[-1]
        elif letter in "aeiou":
            made.append(rf"[{letter}*#]{letter}*")
        else:
            made.append(f"{re.escape(letter)}{re.escape(letter)}*")
    return "".join(made)


_SLUR = re.compile(stem_pattern(STEMS))
_SHADY = re.compile(_CONTEMPT + "(" + stem_pattern(AMBIGUOUS) + ")")


def mask_spans(document: Document) -> tuple[Span, ...]:
    """Every run anywhere in the page (article, comments, names, what was left out) that must never be shown."""
    return slurs_in(document.source.whole())


def slurs_in(span: Span, pattern: re.Pattern[str] = _SLUR) -> tuple[Span, ...]:
    """Slurs in a span, each widened to the whole word that holds it; in order and without overlap.

    `pattern` is one made by `stem_pattern`, for lists other than our own.
    """
    text = folded(span.text)
    ranges = sorted({*_direct(text, pattern), *_disguised(text, pattern)})
    merged: list[tuple[int, int]] = []
    for start, end in ranges:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(Span(span.source, span.start + start, span.start + end) for start, end in merged)


def _direct(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    for found in pattern.finditer(text):
        start, end = _widened(text, found.start(), found.end())
        if text[start:end] not in INNOCENT:
            yield start, end
    if pattern is _SLUR:
        for found in _SHADY.finditer(text):
            yield _widened(text, found.start(1), found.end(1))


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole word around a match: compounds are masked as a whole."""
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "*#"):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] in "*#"):
        end += 1
    return start, end


def _disguised(text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Words whose letters are spaced out, or broken by marks or a hyphen at a line's end."""
    for shape in (_SPACED, _BROKEN):
        for found in shape.finditer(text):
            joined = _MARKS.sub("", found.group())
            hit = pattern.fullmatch(joined)
            if hit is not None and joined not in INNOCENT:
                yield found.span()
