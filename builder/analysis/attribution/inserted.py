"""Finds attributions made by a clause with “as”: as X has said, …; …, as X told the council, …; …, as X put it."""

from __future__ import annotations

from builder.analysis.attribution.candidate import Candidate
from builder.analysis.attribution.clauses import clause_end
from builder.analysis.attribution.complement import Complement
from builder.analysis.attribution.phrases import Words, text_range
from builder.analysis.attribution.verbs import VerbGroup
from builder.analysis.lexicons.function_words import CONNECTIVES

_BREAKS = frozenset({"comma", "dash", "semicolon", "stop", "quote"})


def as_told(words: Words, group: VerbGroup, source: tuple[int, int], follows: Complement) -> Candidate | None:
    """The reading of “as X said”: what stands on either side of the insertion is what X said.

    Only verbs that can report a clause are read so: “as the crowd chanted, …” tells the time.
    """
    opening = source[0] - 1
    if opening < 0 or words[opening].lower != "as" or not set(group.lexeme.frames) & set("ba"):
        return None
    if follows.kind not in ("comma", "end") or (opening and words[opening - 1].kind not in _BREAKS):
        return None
    ranges = [pair for pair in (_left(words, opening), _right(words, follows)) if pair is not None]
    if not ranges:
        return None
    return Candidate(
        cue=text_range(words, group.start, group.end), content=tuple(text_range(words, *pair) for pair in ranges),
        source=text_range(words, *source), stance=group.lexeme.stance, pattern="verb-trailing",
    )  # fmt: skip


def _left(words: Words, opening: int) -> tuple[int, int] | None:
    """The words before the insertion, back to where their sentence begins."""
    end = opening
    while end and words[end - 1].kind in ("comma", "dash"):
        end -= 1
    start = next((at + 1 for at in range(end - 1, -1, -1) if words[at].kind in ("stop", "semicolon")), 0)
    while start < end and words[start].lower in CONNECTIVES:
        start += 1
    return (start, end) if start < end else None


def _right(words: Words, follows: Complement) -> tuple[int, int] | None:
    """The words behind the comma that closes the insertion."""
    start = follows.start + 1
    if follows.kind != "comma" or start >= len(words):
        return None
    end = clause_end(words, start)
    return (start, end) if end > start else None
