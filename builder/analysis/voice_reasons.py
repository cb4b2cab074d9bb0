"""Says in words a fifteen-year-old follows why a sentence is somebody's and not the outlet's."""

from __future__ import annotations

from collections.abc import Sequence

from builder.analysis.attribution.names import head_noun
from builder.analysis.lexicons.function_words import DETERMINERS
from builder.analysis.lexicons.sources import DOCUMENT_NOUNS, ROLE_NOUNS, UNNAMED_NOUNS
from builder.model.document import Sentence
from builder.model.findings import Attribution

MARKS = frozenset({"“", "”", '"', "‘", "’", "'", "«", "»", "„"})
"""Marks of quotation that stand in for a cue."""
_LONGEST_SHOWN = 70
_DESCRIBED = frozenset({"source-institution", "source-document", "source-role", "source-unnamed"})
_SMALL = ROLE_NOUNS | DOCUMENT_NOUNS | UNNAMED_NOUNS
"""Words that are written small inside a sentence, though they may open one in the text."""
_PLURALS = frozenset({"people", "police", "men", "women", "children", "spokespeople"})


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
    """The speaker of an attribution as it stands in a sentence."""
    return in_sentence(one.speaker, one.kind)


def in_sentence(speaker: str, kind: str) -> str:
    """A speaker as it stands in a sentence: Kupchin, officials, the Ostrell Defence Ministry, some residents."""
    words = speaker.split()
    if not words or kind not in _DESCRIBED:
        return speaker
    first = words[0].lower()
    if kind != "source-institution" and (first in _SMALL or first in DETERMINERS):
        words[0] = first
    shown = " ".join(words)
    head = head_noun([word.lower() for word in words]) or words[-1].lower()
    plural = head.endswith("s") and not head.endswith("ss") and any(word[:1].islower() for word in words)
    if kind == "source-unnamed" or first in DETERMINERS or plural or head in _PLURALS or " and " in shown:
        return shown
    return f"the {shown}" if len(words) > 1 or shown[:1].islower() else shown


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
