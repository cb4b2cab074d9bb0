"""Marks the support a text shows for its claims: evidence, a limit it admits, another account."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from builder.analysis.spelling import lowered
from builder.model.document import Document
from builder.model.findings import Attribution, Finding, Voicing
from builder.source import Span

_FLAGGED = re.compile(
    r"\b(?:(?:could|can) ?not (?:be )?(?:immediately |independently )*(?:verif(?:y|ied)|confirm(?:ed)?|"
    r"establish(?:ed)?|check(?:ed)?)|"
    r"(?:has|have|had) not been (?:independently )?(?:verified|confirmed)|"
    r"not possible to (?:independently )?(?:verify|confirm)|"
    r"no independent (?:confirmation|verification|evidence)|without (?:providing|offering|giving|showing|"
    r"citing) (?:any )?(?:evidence|proof|details)|"
    r"(?:gave|offered|provided|showed) no (?:evidence|proof|details)|"
    r"(?:has|have|had) (?:not seen|seen no) (?:any )?(?:evidence|proof|documents?)|"
    r"unable to (?:independently )?(?:verify|confirm)|unverified)\b"
)
_DISPUTED = re.compile(
    r"\b(?:denie[sd]|deny|denying|rejected|rejects|refute[sd]?|disputed?|disputes|contradict(?:s|ed)?|"
    r"called the (?:claim|claims|report|reports|allegations?) (?:false|untrue|baseless))\b"
)
_NOT_A_DISPUTE = re.compile(r"^ (?:access|entry|asylum|bail|visas?|aid|territory|zone|land|area|border)\b")
_SHOWN = re.compile(
    r"\b(?:(?:footage|videos?|photos?|photographs?|(?:satellite )?images?|documents?|records|logs|"
    r"transcripts?|receipts?|"
    r"x-rays?|registers?|minutes) (?:seen|reviewed|obtained|examined|published|shows?|showed|confirm(?:s|ed)?|shared|"
    r"released)|(?:reporters?|correspondents?|journalists?|monitors|observers) (?:saw|counted|visited|"
    r"found|photographed|watched)|"
    r"(?:saw|seen|counted) by (?:a|an|our|the) (?:reporter|correspondent|journalist|monitor|observer))\b"
)
_ANY_SUPPORT = re.compile(
    r"\b(?:" + "|".join(found.pattern.removeprefix(r"\b") for found in (_FLAGGED, _DISPUTED, _SHOWN)) + ")"
)
"""Matches lower-cased text where one of the three can: one search instead of three in a sentence that has none."""
_DOUBTED = re.compile(r"\b(?:staged|fabricated|falsified|fake|faked|alleged(?:ly)?|purported(?:ly)?|so-called|plan)\b")


def find_shown_support(
    _document: Document, _attributions: Sequence[Attribution], voicings: Sequence[Voicing]
) -> Iterator[Finding]:
    """Findings of support that a sentence shows: a limit it admits, another account, or evidence."""
    for voicing in voicings:
        yield from _credits(voicing)


def helps(text: str) -> bool:
    """Whether a sentence admits a limit, gives another account or points at evidence."""
    if _ANY_SUPPORT.search(lowered(text)) is None:
        return False
    return any(search(text) is not None for search in (_flags, _disputes, _shows))


def _phrase(sentence: Span, match: re.Match[str]) -> Span:
    return Span(sentence.source, sentence.start + match.start(), sentence.start + match.end())


def _flags(text: str) -> re.Match[str] | None:
    return _FLAGGED.search(lowered(text))


def _shows(text: str) -> re.Match[str] | None:
    match = _SHOWN.search(lowered(text))
    return match if match and not _DOUBTED.search(text) else None


def _disputes(text: str) -> re.Match[str] | None:
    match = _DISPUTED.search(text)
    return match if match and not _NOT_A_DISPUTE.match(text[match.end() :]) else None


def _credits(voicing: Voicing) -> Iterator[Finding]:
    sentence = voicing.sentence.span
    text = sentence.text
    if _ANY_SUPPORT.search(lowered(text)) is None:
        return
    flagged = _flags(text)
    if flagged:
        cue = _phrase(sentence, flagged)
        yield Finding(
            "support-flagged", sentence, cue, f"“{cue.text}” tells you the limits of what is known. That is honest."
        )
    disputed = _disputes(text)
    if disputed and not flagged:
        cue = _phrase(sentence, disputed)
        yield Finding(
            "support-disputed", sentence, cue, f"“{cue.text}” lets you hear another account of the same thing."
        )
    shown = _shows(text)
    if shown:
        cue = _phrase(sentence, shown)
        yield Finding("support-shown", sentence, cue, f"“{cue.text}” points at evidence, not only at somebody's word.")
