"""Says where a source's account runs on without being named: the next sentence tells what only the source can know."""

from __future__ import annotations

import re
from collections.abc import Sequence

from builder.model.document import Sentence

_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_BACKGROUND = re.compile(
    r"\b(?:located|founded|born|known (?:as|for)|capital|formerly|since (?:the|then|\d)|for (?:years|decades)|"
    r"(?:is|are|was|were) (?:a|an|the|one of)\b|according|years? ago|historically|traditionally)",
    re.IGNORECASE,
)
_OWN_REPORTING = re.compile(
    r"\b(?:could not (?:be )?(?:independently|verif|confirm)|independently (?:verif|confirm)|"
    r"(?:has|have|had) (?:not seen|seen no)|did not (?:immediately )?"
    r"(?:respond|reply|comment|answer)|declined to|correspondents?|reporters?|our |we |no comment|was not clear|"
    r"(?:is|was|remains) unclear|photographs|footage seen)",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"\b(?:was|were|has been|have been|had been|is being|are being|had|has|have)\b|\b\w{3,}ed\b|\b(?:fell|hit|fled|"
    r"struck|died|broke|began|took|lost|shot|opened fire|left|set|came|went|is monitoring|are monitoring)\b"
)
_POINTS_BACK = re.compile(
    r"^[“\"]?(?:It|They|These|This|Those|That|The (?:attack|attacks|strike|strikes|incident|group|"
    r"militants|unit|fighters|"
    r"operation|shelling|vehicles?|victims|same|two|three|others?|blast|explosion|drones?|missiles?|rockets?|fire)|"
    r"Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Others?|Another|Several|Some|At least|No|All|None|"
    r"One|Both|On \w+day|Areas?)\b"
)
_WORD = re.compile(r"[^\W\d_]{5,}")
_STEM = 5


def runs_on(sentence: Sentence, reported: Sequence[str], *, same_paragraph: bool) -> bool:
    """Whether a sentence without a cue goes on with the account in `reported` (the attributed words just before).

    Deliberately narrow, after PolNeAR's rule to count only what is clearly attributed: background, own reporting and
    sentences without an event stay with the outlet.
    """
    text = sentence.span.text
    if not reported or len(text.split()) < 3 or text.rstrip().endswith("?"):
        return False
    if _YEAR.search(text) or _BACKGROUND.search(text) or _OWN_REPORTING.search(text):
        return False
    linked = bool(_stems(text) & _stems(" ".join(reported)))
    if _repeats_a_term(text, reported):
        return True
    if not _EVENT.search(text):
        return False
    points_back = _POINTS_BACK.match(text) is not None
    return (linked or points_back) if same_paragraph else (linked and points_back)


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM].lower() for word in _WORD.findall(text))


def _repeats_a_term(text: str, reported: Sequence[str]) -> bool:
    """Whether the sentence opens with a term in marks that the source has just used."""
    match = re.match(r"^(?:The|This|That)\s[“\"‘']([^“”\"‘’']{3,40})[”\"’']", text)
    return match is not None and any(match.group(1).lower() in words.lower() for words in reported)


def drift_reason(speaker: str, cue: str) -> str:
    """The reason a reader sees; `cue` is the earlier cue, `speaker` the source it names."""
    return (
        f"Nobody is named here, but the sentence goes on with what “{cue}” gave to {speaker}. "
        "The outlet shows no other way it could know this."
    )
