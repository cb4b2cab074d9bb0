"""Drafts the card a reader should be able to fill, from what the builder noticed: what is shown, never what is true."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from builder.model.document import Document
from builder.model.findings import Analysis
from builder.model.marks import Verdict
from builder.model.taxonomy import LABELS

MOST = 4
OWN = frozenset({"voice-outlet", "voice-unsourced"})


def draft_verdict(document: Document, analysis: Analysis) -> Verdict:
    """Four short lists in general words; none of them holds a sentence of the text."""
    spoken = Counter(voicing.speaker for voicing in analysis.voicings if voicing.voice not in OWN and voicing.speaker)
    speakers = [speaker for speaker, _ in spoken.most_common(MOST)]
    claims = [finding for finding in analysis.findings if finding.label.startswith("claim-")]
    known = [f"{speaker} said so, as this text reports it." for speaker in speakers[:2]]
    known += _places(document, analysis, "support-shown", "what the text itself shows")
    known += _places(document, analysis, "support-flagged", "that the text says what it could not check")
    claimed = [f"What rests on {speaker}: {_sentences(spoken[speaker])}." for speaker in speakers]
    unknown = ["Whether what was said is so: the text reports that it was said."]
    if any(finding.label == "claim-future" for finding in claims):
        unknown.append("Anything that had not happened yet when it was written.")
    settle = list(dict.fromkeys(finding.settle for finding in claims if finding.settle))[:MOST]
    return Verdict(
        known=tuple(known) or ("What the outlet states in its own voice, as far as you trust it to have seen it.",),
        claimed=tuple(claimed) or ("Nothing in this text is credited to anyone.",),
        unknown=tuple(unknown),
        settle=tuple(settle) or ("Somebody who was there and is not a party to the matter.",),
    )


def _sentences(number: int) -> str:
    return "one sentence" if number == 1 else f"{number} sentences"


def _places(document: Document, analysis: Analysis, label: str, words: str) -> Iterable[str]:
    found = (document.sentence_at(finding.span.start) for finding in analysis.findings if finding.label == label)
    addresses = list(dict.fromkeys(sentence.address for sentence in found if sentence is not None))
    return [f"At {', '.join(addresses[:MOST])}: {words}."] if addresses and label in LABELS else []
