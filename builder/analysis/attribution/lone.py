"""Gives quotations without a cue of their own to whoever spoke beside them, or leaves them to nobody."""

from __future__ import annotations

from collections.abc import Sequence

from builder.analysis.attribution.candidate import Candidate, Range
from builder.analysis.attribution.phrases import subject_before
from builder.analysis.cues import NOUN_STANCES
from builder.analysis.lexicons.word_sets import word_set
from builder.analysis.words import Passage, Word

_NAMING = word_set(
    "called named known dubbed titled entitled nicknamed termed labelled labeled so-called word words term phrase"
)
_UTTERANCES = word_set("chant chants cry cries shout shouts call calls yell yells scream screams")
_SHORTEST = 3
"""Quotations of fewer words without a cue are taken for titles, terms or distance marks, not for speech."""


def with_lone_quotations(
    passages: Sequence[Passage], found: Sequence[tuple[Candidate, ...]]
) -> list[tuple[Candidate, ...]]:
    """The candidates of each passage, completed: waiting cues get the next quotation, lone quotations a source."""
    result = [list(candidates) for candidates in found]
    for at, passage in enumerate(passages):
        mostly_quoted = _is_mostly_quoted(passage)
        for index, word in enumerate(passage.words):
            if word.kind == "quote" and not _is_covered(word, result[at]):
                alone = mostly_quoted == "wholly" or (mostly_quoted == "nearly" and index == 0)
                _place(passages, result, at, index, alone=alone)
    return [tuple(candidates) for candidates in result]


def _is_mostly_quoted(passage: Passage) -> str:
    """“wholly” where nothing but quotations stands there, “nearly” where a few words stand beside one that opens it."""
    others = sum(1 for word in passage.words if word.kind == "word")
    if others == 0:
        return "wholly"
    first = passage.words[0]
    return "nearly" if first.kind == "quote" and others <= 2 and len(first.text.split()) > others * 3 else ""


def _is_covered(word: Word, candidates: Sequence[Candidate]) -> bool:
    return any(
        start < word.end and word.start < end
        for one in candidates
        for start, end in (*one.content, *((one.source,) if one.source else ()))
    )


def _place(passages: Sequence[Passage], result: list[list[Candidate]], at: int, index: int, *, alone: bool) -> None:
    word = passages[at].words[index]
    size = len(word.text.split())
    if alone:
        holder = _holder_before(passages, result, at) or _holder_after(passages, result, at, word)
        if holder is not None:
            passage, place = holder
            result[passage][place] = _extended(result[passage][place], (word.start, word.end))
            return
    own = [place for place, one in enumerate(result[at]) if one.pattern != "hearsay" and one.source]
    if own and size >= 2 and not _is_name(passages[at], index):
        nearest = min(own, key=lambda place: abs(result[at][place].cue[0] - word.start))
        result[at][nearest] = _extended(result[at][nearest], (word.start, word.end))
    elif alone or (size >= _shortest(passages[at], index) and not _is_name(passages[at], index)):
        result[at].append(_by_neighbour(passages[at], index))


def _by_neighbour(passage: Passage, at: int) -> Candidate:
    """The word right before the quotation as its cue where it looks like a verb or is a colon; else the mark itself."""
    words, word = passage.words, passage.words[at]
    before = words[at - 1] if at else word
    is_verb = before.kind == "word" and before.lower.endswith(("ed", "ing")) and before.lower not in NOUN_STANCES
    subject = subject_before(words, at - 1) if at > 1 and (is_verb or before.kind == "colon") else None
    content = ((word.start, word.end),)
    if subject is None:
        return Candidate(cue=(word.start, word.start + 1), content=content, pattern="bare-quote")
    source = (words[subject[0]].start, words[subject[1] - 1].end)
    return Candidate(cue=(before.start, before.end), content=content, source=source, pattern="neighbour")


def _is_name(passage: Passage, at: int) -> bool:
    """Whether the marks enclose a title or a term: a film called “Harbour”."""
    word = passage.words[at]
    before = [other.lower for other in passage.words[max(0, at - 2) : at]]
    if any(other in _NAMING for other in before):
        return True
    if _is_uttered(passage, at) or _is_title_case(passage):
        return False
    inner = word.quotation.inner.text.split() if word.quotation else []
    capitals = sum(1 for part in inner if part[:1].isupper())
    return 1 < len(inner) <= 6 and capitals >= len(inner) - 1


def _shortest(passage: Passage, at: int) -> int:
    """How many words a lone quotation needs to be speech there."""
    return 1 if _is_uttered(passage, at) else 2 if _is_title_case(passage) else _SHORTEST


def _is_uttered(passage: Passage, at: int) -> bool:
    """Whether the words before tell that the quotation was called out: to chants of “Harbour!”."""
    return any(word.lower in _UTTERANCES for word in passage.words[max(0, at - 2) : at])


def _is_title_case(passage: Passage) -> bool:
    """Whether nearly every word has a capital, as headlines are printed: capitals tell no names there."""
    words = [word.text for word in passage.words if word.kind == "word"]
    return len(words) >= 4 and sum(1 for word in words if word[:1].isupper()) >= len(words) * 0.75


def _holder_before(
    passages: Sequence[Passage], result: Sequence[Sequence[Candidate]], at: int
) -> tuple[int, int] | None:
    """The case a lone quotation goes on with: a waiting cue, or the last quotation of this or the block before."""
    for back in range(at - 1, max(-1, at - 4), -1):
        candidates = result[back]
        for index in range(len(candidates) - 1, -1, -1):
            one = candidates[index]
            if one.pattern == "bare-quote" and not one.source:
                continue
            if one.waits or _ends_with_quote(passages[back], one):
                return back, index
        if candidates or any(word.kind == "word" for word in passages[back].words):
            return None
    return None


def _holder_after(
    passages: Sequence[Passage], result: Sequence[Sequence[Candidate]], at: int, word: Word
) -> tuple[int, int] | None:
    """A quotation before any cue belongs to the next one of its block, or of the next block where it was left open."""
    ahead = at + 1
    if ahead >= len(passages) or passages[ahead].words[0].kind != "quote":
        return None
    if passages[ahead].first and (word.quotation is None or word.quotation.closed):
        return None
    for index, one in enumerate(result[ahead]):
        if _ends_with_quote(passages[ahead], one):
            return ahead, index
    return None


def _ends_with_quote(passage: Passage, one: Candidate) -> bool:
    quotes = [word for word in passage.words if word.kind == "quote"]
    return any(start < word.end and word.start < end for word in quotes for start, end in one.content) or (
        one.content != () and not passage.start <= one.content[-1][0] < passage.end
    )


def _extended(one: Candidate, more: Range) -> Candidate:
    return one._replace(content=tuple(sorted((*one.content, more))), waits=False)
