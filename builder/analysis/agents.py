"""Marks sentences that tell a violent or grave act without saying who did it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from builder.model.document import Document
from builder.model.findings import Attribution, Finding, Voicing
from builder.source import Span

_PASSIVE = re.compile(
    r"\b(?:was|were|(?:has |have |had )?been|(?:is |are |was |were )?being|is|are) "
    r"(?:also |repeatedly |later |then |reportedly |allegedly )?"
    r"(?:attacked|killed|wounded|injured|shelled|bombed|struck|hit|shot|fired upon|destroyed|damaged|"
    r"executed|arrested|"
    r"detained|abducted|kidnapped|repelled|downed|burned|burnt|looted|evicted|expelled|tortured|beaten|"
    r"raided|blown up|"
    r"set on fire|hanged|deported|displaced|poisoned|stabbed|mined|besieged|captured|seized|launched|carried out)\b"
)
_DOER = re.compile(
    r"\b(?:by (?!(?:the )?(?:time|night|day|morning|evening|then|now|late|early|\d))|in an? (?:accident|"
    r"crash|quake|earthquake|storm|flood))"
)


def find_missing_agents(
    _document: Document, _attributions: Sequence[Attribution], voicings: Sequence[Voicing]
) -> Iterator[Finding]:
    """At most one agent-missing finding per sentence; a doer after “by”, or named as unknown, clears it."""
    for voicing in voicings:
        sentence = voicing.sentence.span
        text = sentence.text
        match = _PASSIVE.search(text)
        if match is None or _DOER.search(text, match.end()) or "unknown" in text or "unidentified" in text:
            continue
        if re.search(r"\bwhen\b", text[match.end() :]):
            continue
        cue = Span(sentence.source, sentence.start + match.start(), sentence.start + match.end())
        yield Finding(
            "agent-missing",
            cue,
            cue,
            f"“{cue.text}” tells what was done but not who did it. Can you tell from the text?",
        )
