"""Finds attributions made by a phrase: according to X, in X's view, in the words of X, as X put it."""

from __future__ import annotations

from collections.abc import Iterator

from builder.analysis.attribution.candidate import Candidate, Range
from builder.analysis.attribution.clauses import clause_end
from builder.analysis.attribution.phrases import Words
from builder.analysis.lexicons.function_words import CONNECTIVES, COORDINATORS, FINITE, PERSONAL
from builder.analysis.lexicons.word_sets import word_set
from builder.analysis.words import Passage

_VIEW_NOUNS = word_set("view views opinion words eyes estimation judgement judgment telling account reading")
_OBJECT_PRONOUNS = word_set("him her them it me us")
_SOURCE_LIMIT = 30


def prepositional(passage: Passage) -> Iterator[Candidate]:
    """Attributions whose cue is a prepositional phrase, in the passage's order."""
    words = passage.words
    for at, word in enumerate(words):
        if word.lower == "according" and at + 2 < len(words) and words[at + 1].lower == "to":
            found = _around(words, at, at + 2, _source_end(words, at + 2))
        elif word.lower == "in" and at + 2 < len(words):
            found = _view(words, at)
        else:
            continue
        if found:
            yield found


def _view(words: Words, at: int) -> Candidate | None:
    """In X's view, in his words, in the words of X."""
    for ahead in range(at + 1, min(len(words), at + 8)):
        if words[ahead].kind != "word":
            return None
        if words[ahead].lower in _VIEW_NOUNS:
            owner = words[ahead - 1].lower
            if owner.endswith(("'s", "’s")) or owner in ("his", "her", "their", "its", "my", "our"):
                return _around(words, at, at + 1, ahead, cue_end=ahead + 1, skip=ahead + 1)
            if ahead + 2 < len(words) and words[ahead + 1].lower == "of":
                return _around(words, at, ahead + 2, _source_end(words, ahead + 2))
            return None
    return None


def _source_end(words: Words, start: int) -> int:
    """The end of the noun phrase after “according to”: a comma that the clause begins behind, or the sentence's end."""
    if words[start].lower in _OBJECT_PRONOUNS:
        return start + 1
    at = start
    while at < len(words) and at < start + _SOURCE_LIMIT:
        kind = words[at].kind
        if kind in ("semicolon", "colon", "stop", "dash") or (kind == "quote" and at > start):
            break
        if kind == "comma" and not _is_appositive(words, at):
            break
        if kind == "word" and words[at].lower in COORDINATORS - {"and"}:
            break
        at += 1
    return at


def _is_appositive(words: Words, comma: int) -> bool:
    """Whether the words behind this comma still describe the source and a second comma follows."""
    if comma + 1 >= len(words) or words[comma + 1].lower not in ("a", "an", "who", "which", "one", "the"):
        return False
    for at in range(comma + 1, min(len(words), comma + 14)):
        if words[at].kind == "comma":
            return True
        if words[at].lower in FINITE and words[comma + 1].lower not in ("who", "which"):
            return False
        if words[at].kind == "stop":
            return True
    return False


def _around(
    words: Words, cue: int, source: int, source_end: int, cue_end: int | None = None, skip: int | None = None
) -> Candidate | None:
    """The content on either side of the phrase: behind it where it opens its clause, before it where it closes one."""
    if source_end <= source:
        return None
    after = skip if skip is not None else source_end
    content = _content(words, cue, after)
    if not content:
        return None
    cue_range = (words[cue].start, words[(cue_end or source) - 1].end)
    return Candidate(
        cue=cue_range, content=content, source=(words[source].start, words[source_end - 1].end), pattern="prepositional"
    )


def _content(words: Words, cue: int, after: int) -> tuple[Range, ...]:
    before = _before(words, cue)
    behind = after
    while behind < len(words) and words[behind].kind in ("comma", "dash"):
        behind += 1
    end = clause_end(words, behind) if behind < len(words) else behind
    right = (words[behind].start, words[end - 1].end) if end > behind and words[behind].kind != "stop" else None
    if before is None:
        return (right,) if right else ()
    if right and after < len(words) and words[after].kind == "comma" and cue and words[cue - 1].kind == "comma":
        is_own = words[behind].lower in COORDINATORS or words[behind].lower.endswith("ing")
        return (before,) if is_own else (before, right)
    return (before,)


def _before(words: Words, cue: int) -> Range | None:
    end = cue
    while end and words[end - 1].kind in ("comma", "dash"):
        end -= 1
    start = 0
    for at in range(end - 1, -1, -1):
        if words[at].kind == "semicolon":
            start = at + 1
            break
    while start < end and (words[start].lower in CONNECTIVES - PERSONAL or words[start].kind == "comma"):
        start += 1
    return (words[start].start, words[end - 1].end) if end - start >= 2 else None
