"""Draws the two strips of a text: the attribution map, one cell a sentence, and the share of each speaker."""

from __future__ import annotations

from dataclasses import dataclass

from builder.model.label import Label
from builder.model.phrase import phrase, plural, together
from builder.model.study import StudyText
from builder.rendering.wording import VOICE_PHRASES, anchor, begun, listed, place, voice_class
from builder.study.script import OUTLET, Line, Share, lines, shares, voice_counts

TOTAL_WIDTH = 800
NARROWEST = 26
WIDEST = 150


@dataclass(frozen=True, slots=True)
class MapCell:
    """One sentence of the map: where it leads, how wide it is in pixels, whose voice, and the same in words."""

    target: str
    number: str
    width: int
    look: str
    words: str


@dataclass(frozen=True, slots=True)
class MapView:
    """The map with its legend (voices that occur, each with its number of sentences) and a summary in words."""

    cells: tuple[MapCell, ...]
    legend: tuple[tuple[Label, int], ...]
    summary: str


@dataclass(frozen=True, slots=True)
class ShareBar:
    """One speaker's part of the bar, in per cent of its width from its start."""

    speaker: str
    look: str
    voice: str
    sentences: int
    start: float
    width: float


@dataclass(frozen=True, slots=True)
class ShareView:
    """The bar and what it says in words."""

    bars: tuple[ShareBar, ...]
    total: int
    summary: str


def map_view(text: StudyText, prefix: str) -> MapView:
    """The map of a text; `prefix` is that of the showing whose sentences the cells lead to."""
    read = lines(text)
    letters = sum(len(line.sentence.span.text) for line in read) or 1
    cells = tuple(_cell(line, prefix, TOTAL_WIDTH / letters) for line in read)
    legend = voice_counts(text)
    voices = (phrase("{number} {voice}", number=number, voice=VOICE_PHRASES[label.id]) for label, number in legend)
    parts = listed(voices)
    return MapView(cells, legend, plural("{n} sentence: {parts}.", "{n} sentences: {parts}.", len(read), parts=parts))


def _cell(line: Line, prefix: str, scale: float) -> MapCell:
    address = line.sentence.address
    width = round(min(WIDEST, max(NARROWEST, len(line.sentence.span.text) * scale)))
    voice = listed(filter(None, (line.voice.name, line.speaker)))
    words = phrase("{number}: {voice}", number=place(address), voice=voice)
    return MapCell(anchor(prefix, address), place(address), width, voice_class(line.voice.id), words)


def share_view(text: StudyText) -> ShareView:
    """Whom the text rests on, most sentences first."""
    found = shares(text)
    total = sum(share.sentences for share in found)
    bars, at = [], 0.0
    for share in found:
        width = 100 * share.sentences / total
        look = voice_class(share.voice.id)
        bars.append(
            ShareBar(begun(share.speaker), look, share.voice.name, share.sentences, round(at, 2), round(width, 2))
        )
        at += width
    return ShareView(tuple(bars), total, _summary(found, total))


def _summary(found: tuple[Share, ...], total: int) -> str:
    sources = [share for share in found if share.voice.id != OUTLET]
    if not sources:
        if not total:
            return phrase("There are no sentences.")
        return plural("Its one sentence is the outlet’s own.", "All of its {n} sentences are the outlet’s own.", total)
    top = sources[0]
    if total == 1:
        return phrase("Its one sentence rests on a source: {speaker}.", speaker=top.speaker)
    lead = plural(
        "{n} of {total} sentences rests on one source: {speaker}.",
        "{n} of {total} sentences rest on one source: {speaker}.",
        top.sentences,
        total=total,
        speaker=top.speaker,
    )
    own = sum(share.sentences for share in found if share.voice.id == OUTLET)
    rest = plural("{n} is the outlet’s own.", "{n} are the outlet’s own.", own)
    return together(" ", (lead, rest) if own else (lead,))
