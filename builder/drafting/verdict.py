"""Drafts the card a reader should be able to fill, from what the builder noticed: what is shown, never what is true."""

from __future__ import annotations

from collections.abc import Iterable

from builder.analysis.voice import NOBODY
from builder.analysis.voice_reasons import in_sentence
from builder.model.document import Document
from builder.model.findings import Analysis
from builder.model.marks import Verdict
from builder.model.taxonomy import LABELS

MOST = 4
OWN = frozenset({"voice-outlet", "voice-unsourced"})


def draft_verdict(document: Document, analysis: Analysis) -> Verdict:
    """Four short lists in general words; none of them holds a sentence of the text."""
    spoken = _spoken(analysis)
    speakers = sorted(spoken, key=lambda speaker: -len(spoken[speaker]))[:MOST]
    claims = [finding for finding in analysis.findings if finding.label.startswith("claim-")]
    known = [f"That {speaker} said so ({spoken[speaker][0]}); not yet that it is so." for speaker in speakers[:2]]
    known += _places(document, analysis, "support-shown", "what the text itself shows")
    known += _places(document, analysis, "support-flagged", "that the text says what it could not check")
    claimed = [f"What rests on the word of {speaker}: {_sentences(spoken[speaker])}." for speaker in speakers]
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


def _spoken(analysis: Analysis) -> dict[str, list[str]]:
    """The sentences that rest on each speaker, by their addresses, in reading order."""
    found: dict[str, list[str]] = {}
    for voicing in analysis.voicings:
        if voicing.voice not in OWN and voicing.speaker != NOBODY:
            found.setdefault(in_sentence(voicing.speaker, voicing.kind), []).append(_place(voicing.sentence.address))
    return found


def _place(address: str) -> str:
    """An address as it is printed beside the text: 4.2 for p4.s2, H1.1 for h1.s1."""
    zone, number = address.partition(".")[0].rstrip("0123456789"), address.lstrip("abcdefghijklmnopqrstuvwxyz")
    return f"{'' if zone == 'p' else zone[:1].upper()}{number.replace('s', '')}"


def _sentences(addresses: list[str]) -> str:
    more = len(addresses) - MOST
    shown = ", ".join(addresses[:MOST]) + (f" and {more} more" if more > 0 else "")
    return f"one sentence ({shown})" if len(addresses) == 1 else f"{len(addresses)} sentences ({shown})"


def _places(document: Document, analysis: Analysis, label: str, words: str) -> Iterable[str]:
    found = (document.sentence_at(finding.span.start) for finding in analysis.findings if finding.label == label)
    addresses = list(dict.fromkeys(_place(sentence.address) for sentence in found if sentence is not None))
    return [f"At {', '.join(addresses[:MOST])}: {words}."] if addresses and label in LABELS else []
