"""Marks the words that lower certainty or hide how much: hedges, hearsay and vague quantities."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from builder.model.document import Document
from builder.model.findings import Attribution, Finding, Voicing
from builder.source import Span

_HEDGE = re.compile(
    r"\b(?:may(?! \d)|might|could(?! not\b)(?! be (?:seen|heard|reached))|likely|unlikely|(?:appear|"
    r"seem)(?:s|ed)?(?: to\b)?(?! in\b| at\b| on\b)|"
    r"apparently|possibly|perhaps|probably|presumably|potentially|it is possible)\b"
)
_HEARSAY = re.compile(
    r"\b(?:[Rr]eportedly|[Aa]llegedly|[Pp]urportedly|[Ss]upposedly|alleged|purported|rumou?red|"
    r"(?:is|are|was|were) (?:said|believed|thought|understood|alleged|rumou?red|reported) to|"
    r"[Ii]t (?:is|was|has been) (?:also )?(?:claimed|believed|said|understood|reported|alleged|rumou?red)|"
    r"[Ii]t emerged|"
    r"unconfirmed reports|[Ww]ord is)\b"
)
_VAGUE = re.compile(
    r"\b(?:[Dd]ozens|[Ss]cores|[Hh]undreds|[Tt]housands|[Mm]illions) of\b|\b(?:[Nn]umerous|[Cc]ountless|"
    r"[Ss]everal|[Mm]any|"
    r"[Mm]ultiple(?! rocket)|[Uu]p to \d[\d,]*|[Oo]ver \d[\d,]*|[Mm]ore than \d[\d,]*|[Aa] (?:large |"
    r"small )?number of|[Aa] handful of)\b"
)
_MANY_NOT_QUANTITY = re.compile(r"(?:how|as|so|too)\s$", re.IGNORECASE)
"""Looked for in the few code points before a quantity."""
_KINDS = (
    ("mark-hedge", _HEDGE, "“{cue}” lowers the certainty: the text does not say that it is so."),
    ("mark-hearsay", _HEARSAY, "“{cue}” means heard from somebody. From whom? The words do not say."),
    ("mark-vague-quantity", _VAGUE, "How many is “{cue}”? Nobody could count it and say that it is wrong."),
)
_ANY_KIND = re.compile("|".join(pattern.pattern for _, pattern, _ in _KINDS))
"""Matches where one of the kinds does."""


def find_certainty_marks(
    _document: Document, _attributions: Sequence[Attribution], voicings: Sequence[Voicing]
) -> Iterator[Finding]:
    """Hedges, hearsay marks and vague quantities of the article's sentences, in reading order."""
    for voicing in voicings:
        sentence = voicing.sentence.span
        text = sentence.text
        for label, pattern, reason in _KINDS if _ANY_KIND.search(text) else ():
            for match in pattern.finditer(text):
                if _MANY_NOT_QUANTITY.search(text[max(0, match.start() - 6) : match.start()]):
                    continue
                cue = Span(sentence.source, sentence.start + match.start(), sentence.start + match.end())
                yield Finding(label, cue, cue, reason.format(cue=cue.text))
