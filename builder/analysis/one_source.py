"""Says when a whole text rests on one source or one side."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from builder.analysis.voice_reasons import in_sentence
from builder.model.document import Document, Zone
from builder.model.findings import Attribution, Finding, Voicing
from builder.source import Span

_REPORTED = frozenset({"voice-attributed", "voice-nested", "voice-drift", "voice-mixed"})
_CAPITAL = re.compile(r"\b[A-Z][a-z]{3,}")
_STEM = 5
_FEWEST = 3
_SHARE = 0.85


def find_one_source(
    document: Document, attributions: Sequence[Attribution], voicings: Sequence[Voicing]
) -> Iterator[Finding]:
    """support-one-source on the headline (or the first sentence) where one side gives nearly all reported sentences.

    Sources of one side count as one: a ministry, its commander and its spokesman. At least three reported sentences
    and more reported than own ones are needed.
    """
    reported = [one for one in voicings if one.voice in _REPORTED and one.sentence.address.startswith("p")]
    own = [one for one in voicings if one.voice == "voice-outlet" and one.sentence.address.startswith("p")]
    if len(reported) < _FEWEST or len(own) > len(reported):
        return
    sides = _sides(attributions)
    counts = Counter(_side(one, sides) for one in reported)
    side, most = min(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    if most < _SHARE * len(reported):
        return
    speakers = sorted({_origin(one) for one in reported if _side(one, sides) == side})
    kinds = {one.speaker: one.kind for one in reported}
    place = _place(document)
    if place is not None:
        cue = next(one.cue for one in reported if _origin(one) in speakers)
        shown = [in_sentence(speaker, kinds.get(speaker, "")) for speaker in speakers]
        yield Finding("support-one-source", place, cue, _reason(shown, most, len(reported)))


def _origin(one: Voicing) -> str:
    """Who stands behind a sentence: where another newsroom repeats somebody, that somebody."""
    return one.via if one.kind == "source-outlet" and one.via else one.speaker


def _side(one: Voicing, sides: Mapping[str, str]) -> str:
    return sides.get(_origin(one), _origin(one))


def _reason(speakers: Sequence[str], most: int, total: int) -> str:
    shown = " and ".join(speakers) if len(speakers) <= 2 else ", ".join(speakers[:-1]) + " and " + speakers[-1]
    if len(speakers) > 1:
        shown += ", who are on one side"
    return f"Cross out what comes from {shown}: of {total} reported sentences, {_left(total - most)}."


def _left(count: int) -> str:
    return "none is left" if count == 0 else "one is left" if count == 1 else f"{count} are left"


def _sides(attributions: Sequence[Attribution]) -> Mapping[str, str]:
    """Each speaker with the side it is counted under: speakers whose descriptions share a state or body are one."""
    words: dict[str, set[str]] = {}
    for one in attributions:
        if one.speaker and one.kind != "source-outlet":
            described = words.setdefault(one.speaker, set())
            if one.source is not None and not one.chain:
                described.update(stem[:_STEM].lower() for stem in _CAPITAL.findall(one.source.text))
            described.add(one.speaker.split()[-1][:_STEM].lower())
    sides: dict[str, str] = {}
    for speaker in words:
        sides[speaker] = next((sides[other] for other in sides if words[other] & words[speaker]), speaker)
    return sides


def _place(document: Document) -> Span | None:
    for block in document.blocks:
        if block.zone is Zone.HEADLINE and block.sentences:
            return block.span
    return document.sentences[0].span if document.sentences else None
