"""Cuts a sentence into runs that a page can show: plain, cue, loaded, or what stands for a veiled run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from builder.model.document import Sentence
from builder.model.fields import Status
from builder.model.label import Layer
from builder.model.study import PlacedMark, StudyText
from builder.source import Span
from builder.study.veiling import pieces

SILENT = frozenset({"voice-outlet", "voice-drift"})


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one look. `loaded` is the name of a wording label, `veil` the kind of veil they stand for."""

    text: str
    cue: bool = False
    loaded: str = ""
    veil: str = ""


def sentence_runs(text: StudyText, sentence: Sentence) -> tuple[Run, ...]:
    """The sentence's words with cues and loaded words set apart, veiled runs replaced."""
    marks = text.sentence_marks(sentence)
    cues = list(_cues(sentence, marks))
    loaded = [(placed.span.start, placed.span.end, placed.label.name) for placed in marks if _is_loaded(placed)]
    places = (*cues, *((first, last) for first, last, _ in loaded))
    cuts = sorted({at for place in places for at in place})
    found: list[Run] = []
    for piece in pieces(text, sentence.span):
        if piece.veil:
            found.append(Run(piece.shown, veil=piece.veil))
            continue
        edges = [piece.start, *(at for at in cuts if piece.start < at < piece.end), piece.end]
        for start, end in pairwise(edges):
            words = sentence.span.source.text[start:end]
            cue = any(first <= start and end <= last for first, last in cues)
            label = next((name for first, last, name in loaded if first <= start and end <= last), "")
            found.append(Run(words, cue, label))
    return tuple(found)


def plain_runs(text: StudyText, span: Span) -> tuple[Run, ...]:
    """Any span's words, veiled runs replaced."""
    return tuple(Run(piece.shown, veil=piece.veil) for piece in pieces(text, span))


def _is_loaded(placed: PlacedMark) -> bool:
    """Whether a reader should see the words as loaded: decoys and plain words are not."""
    return placed.label.layer is Layer.WORDING and not placed.label.fine and placed.mark.status is not Status.DECOY


def _cues(sentence: Sentence, marks: tuple[PlacedMark, ...]) -> Iterator[tuple[int, int]]:
    """Where the words stand that show who speaks: marked cues, and the cues that voice marks name."""
    for placed in marks:
        if placed.mark.status is Status.DECOY:
            continue
        if placed.label.id == "attr-cue":
            yield placed.span.range
        elif placed.label.layer is Layer.VOICE and placed.label.id not in SILENT and placed.mark.cue:
            start = _find_words(sentence.span.text, placed.mark.cue)
            if start >= 0:
                first = sentence.span.start + start
                yield first, first + len(placed.mark.cue)


def _find_words(text: str, words: str) -> int:
    """Where whole words stand in a text, or -1."""
    at = text.find(words)
    while at >= 0:
        before, after = text[at - 1 : at] if at else "", text[at + len(words) : at + len(words) + 1]
        if not before.isalnum() and not after.isalnum():
            return at
        at = text.find(words, at + 1)
    return -1
