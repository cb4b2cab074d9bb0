"""Marks exact numbers that come without a word about who counted and how."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from builder.analysis.spelling import lowered
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
    rf"(?: [\w“”'’\-]{{1,30}}){{0,4}}? (?:{_COUNTED})\b"
)
"""Looked for, like the others, in lower-cased text: ignoring case within a pattern is several times as slow."""
_DATE_BEFORE = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s$"
)
_OWN_BEFORE = re.compile(r"\b(?:my|our|your|his|her|its|their)\s$")
"""A family's two children need no count."""
_METHOD = re.compile(
    r"\b(?:census|registry|register|hospital records|counted|count by|survey of|morgue|recorded by|list of names|"
    r"according to (?:hospital|court|election) (?:records|data))\b"
)
_CLAIMING = frozenset({"voice-attributed", "voice-nested", "voice-drift", "voice-unsourced"})
_SETTLE = "A count by somebody who is not a party, with how it was made."


def find_bare_numbers(
    _document: Document, _attributions: Sequence[Attribution], voicings: Sequence[Voicing]
) -> Iterator[Finding]:
    """support-number-bare on the first such number of a sentence that somebody claims, or of a headline."""
    for voicing in voicings:
        if voicing.voice in _CLAIMING or voicing.sentence.address.startswith("h"):
            number = _bare_number(voicing.sentence.span)
            if number is not None:
                reason = f"“{number.text}”: who counted, and how could they? The text does not say."
                yield Finding("support-number-bare", number, number, reason, settle=_SETTLE)


def _bare_number(sentence: Span) -> Span | None:
    """The first number of a sentence that is no date and nobody's own, unless the sentence says how it was counted."""
    text = lowered(sentence.text)
    for match in _NUMBER.finditer(text):
        before = text[max(0, match.start() - 12) : match.start()]
        if not (_DATE_BEFORE.search(before) or _OWN_BEFORE.search(before)):
            if _METHOD.search(text) or helps(sentence.text):
                return None
            return Span(sentence.source, sentence.start + match.start(), sentence.start + match.end())
    return None
