"""Marks exact numbers that come without a word about who counted and how."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from builder.analysis.support import helps
from builder.model.document import Document
from builder.model.findings import Attribution, Finding, Voicing
from builder.source import Span

_COUNTED = (
    r"people|persons|civilians|residents|children|women|men|troops|soldiers|servicemen|fighters|militants|terrorists|"
    r"rebels|drones|missiles|rockets|shells|tanks|vehicles|trucks|attacks|strikes|raids|airstrikes|clashes|casualties|"
    r"prisoners|refugees|families|houses|homes|buildings|villages|protesters|demonstrators|victims|bodies|cases|"
    r"voters|jobs|counts|injured|killed|dead|wounded|displaced"
)
_NUMBER = re.compile(
    r"\b(?:about |some |over |nearly |almost |at least |more than |around )?"
    r"(?:(?!(?:19|20)\d\d\b)\d{1,3}(?:,?\d{3})*(?:\.\d+)?(?: million| thousand)?|two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty)"
    rf"(?: [\w“”'’\-]{{1,30}}){{0,4}}? (?:{_COUNTED})\b",
    re.IGNORECASE,
)
_DATE_BEFORE = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s$", re.IGNORECASE
)
_METHOD = re.compile(
    r"\b(?:census|registry|register|hospital records|counted|count by|survey of|morgue|recorded by|list of names|"
    r"according to (?:hospital|court|election) (?:records|data))\b",
    re.IGNORECASE,
)
_CLAIMING = frozenset({"voice-attributed", "voice-nested", "voice-drift", "voice-unsourced"})
_SETTLE = "A count by somebody who is not a party, with how it was made."


def find_bare_numbers(
    _document: Document, _attributions: Sequence[Attribution], voicings: Sequence[Voicing]
) -> Iterator[Finding]:
    """support-number-bare on the first such number of a sentence that somebody claims, or of a headline."""
    for voicing in voicings:
        sentence = voicing.sentence.span
        claimed = voicing.voice in _CLAIMING or voicing.sentence.address.startswith("h")
        if not claimed or _METHOD.search(sentence.text) or helps(sentence.text):
            continue
        for match in _NUMBER.finditer(sentence.text):
            if _DATE_BEFORE.search(sentence.text[max(0, match.start() - 12) : match.start()]):
                continue
            cue = Span(sentence.source, sentence.start + match.start(), sentence.start + match.end())
            reason = f"“{cue.text}”: who counted, and how could they? The text does not say."
            yield Finding("support-number-bare", cue, cue, reason, settle=_SETTLE)
            break
