"""Says in words a fifteen-year-old follows why a sentence is somebody's and not the outlet's."""

from __future__ import annotations

from collections.abc import Sequence

from builder.model.document import Sentence
from builder.model.findings import Attribution

MARKS = frozenset({"“", "”", '"', "‘", "’", "'", "«", "»", "„"})
"""Marks of quotation that stand in for a cue."""
_LONGEST_SHOWN = 70


def attributed_reason(sentence: Sentence, main: Attribution) -> str:
    shown = shown_cue(main)
    whose = f"{the(main)}, {_where(main.chain)}" if _where(main.chain) else the(main)
    if main.kind == "source-none":
        return f"“{shown}” tells you that somebody else says this. Look back to see who “{main.speaker}” is."
    if main.cue.text in MARKS:
        return f"The quotation has no saying-word beside it; {the(main)} speaks just before and seems to go on."
    if main.cue.start >= sentence.span.end:
        return f"One quotation runs on until “{shown}”, so these words too belong to {whose}."
    if main.cue.end <= sentence.span.start:
        return f"The quotation that “{shown}” opened goes on here, so these words belong to {whose}."
    if main.cue.text in (":", "—", "–", "-"):
        return f"The mark “{main.cue.text}” beside {the(main)} tells you who says this."
    if main.stance == "cue-mind":
        return f"“{shown}” tells you whose thought this is: that of {whose}."
    return f"“{shown}” gives these words to {whose}."


def nested_reason(inner: str, outer: str, cue: str) -> str:
    """The reason for two steps: `inner` said it, `outer` repeats it."""
    return f"Two steps: the words go back to {inner} and reach you through {outer}. “{cue}” shows it."


def the(one: Attribution) -> str:
    """The speaker as it stands in a sentence: Kupchin, officials, the Ostrell Defence Ministry."""
    label = one.speaker
    described = one.kind in ("source-institution", "source-document", "source-role")
    words = label.split()
    if not described or not words or (words[-1].endswith("s") and words[-1][:1].islower()) or " and " in label:
        return label
    return f"the {label}" if len(words) > 1 or label[:1].islower() else label


def _where(chain: Sequence[str]) -> str:
    """The end of a chain's last step, such as “named in p1”."""
    tail = chain[-1].rpartition(", ")[2] if chain else ""
    return tail if tail.startswith("named in ") else ""


def shown_cue(one: Attribution) -> str:
    """The cue with its source where they stand side by side: “he added”."""
    if one.source is None:
        return one.cue.text
    start, end = min(one.source.start, one.cue.start), max(one.source.end, one.cue.end)
    whole = one.cue.source.text[start:end]
    gap = max(one.source.start, one.cue.start) - min(one.source.end, one.cue.end)
    return whole if gap <= 2 and len(whole) <= _LONGEST_SHOWN and "\n" not in whole else one.cue.text


def possessive(speaker: str) -> str:
    return f"{speaker}'" if speaker.endswith("s") else f"{speaker}'s"
