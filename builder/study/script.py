"""Reads a text as a script: who speaks in every sentence, and how much of the text rests on whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from builder.model.document import Block, Sentence
from builder.model.label import Label, Layer
from builder.model.phrase import phrase
from builder.model.study import PlacedMark, StudyText
from builder.model.taxonomy import LABELS

OUTLET = "voice-outlet"
NOBODY_SHOWN = {"voice-unsourced": phrase("Somebody")}


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence with its voice. `mark` is missing where nobody marked it: then it is the outlet's own."""

    block: Block
    sentence: Sentence
    voice: Label
    speaker: str
    source: str
    via: str
    mark: PlacedMark | None


@dataclass(frozen=True, slots=True)
class Share:
    """How many sentences rest on one speaker; `voice` is the voice of most of them."""

    speaker: str
    voice: Label
    sentences: int


def lines(text: StudyText) -> tuple[Line, ...]:
    """Every sentence of the article in reading order with its voice."""
    if text.document is None:
        return ()
    outlet = text.file.source.outlet
    voices = tuple(
        placed for placed in text.marks if placed.label.layer is Layer.VOICE and placed.mark.status != "decoy"
    )
    found = []
    start = 0
    for block in text.document.blocks:
        for sentence in block.sentences:
            while start < len(voices) and voices[start].span.end <= sentence.span.start:
                start += 1
            found.append(_line(block, sentence, _from(voices, start), outlet))
    return tuple(found)


def _from(voices: Sequence[PlacedMark], start: int) -> Iterator[PlacedMark]:
    """The marks from one on, without copying them for every sentence."""
    return (voices[index] for index in range(start, len(voices)))


def _line(block: Block, sentence: Sentence, voices: Iterable[PlacedMark], outlet: str) -> Line:
    """The voice mark that covers most of the sentence speaks for it."""
    best, most = None, 0
    for placed in voices:
        if placed.span.start >= sentence.span.end:
            break
        common = min(placed.span.end, sentence.span.end) - max(placed.span.start, sentence.span.start)
        if common > most:
            best, most = placed, common
    if best is None:
        return Line(block, sentence, LABELS[OUTLET], outlet, outlet, "", None)
    mark = best.mark
    fallback = outlet if mark.label == OUTLET else NOBODY_SHOWN.get(mark.label, "")
    source = mark.source or fallback
    return Line(block, sentence, best.label, mark.speaker or source, source, mark.via, best)


def shares(text: StudyText) -> tuple[Share, ...]:
    """Speakers by the number of sentences that rest on them, most first; the outlet's own count as the outlet's."""
    counted: dict[str, list[Line]] = {}
    for line in lines(text):
        counted.setdefault(line.speaker or phrase("Nobody named"), []).append(line)
    result = []
    for speaker, members in counted.items():
        voices = [line.voice.id for line in members]
        main = max(sorted(set(voices)), key=voices.count)
        result.append(Share(speaker, LABELS[main], len(members)))
    return tuple(sorted(result, key=lambda share: (-share.sentences, share.speaker)))


def voice_counts(text: StudyText) -> tuple[tuple[Label, int], ...]:
    """How many sentences are in each voice, in the taxonomy's order."""
    voices = [line.voice.id for line in lines(text)]
    return tuple((label, voices.count(label.id)) for label in LABELS.values() if label.id in set(voices))
