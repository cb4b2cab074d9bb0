"""Makes the tables of a text ready for pages: claim ledger, words by voice, all marks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from builder.model.fields import Status
from builder.model.label import Label, Layer
from builder.model.phrase import phrase, small
from builder.model.study import PlacedMark, StudyText
from builder.model.taxonomy import LABELS
from builder.rendering.wording import STATUS_WORDS, begun, place, voice_class
from builder.study.script import OUTLET, Line
from builder.study.tables import WordRow, ledger, loaded_words
from builder.study.veiling import shown


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A row of the ledger, in words. `support` pairs each label's name with whether it is to the text's credit."""

    address: str
    number: str
    claim: str
    kind: str
    who: str
    how: str
    look: str
    support: tuple[tuple[str, bool], ...]
    settle: str


@dataclass(frozen=True, slots=True)
class WordsView:
    """The loaded words that stand in one voice, and those that only look loaded."""

    voice: Label
    look: str
    rows: tuple[WordRow, ...]


@dataclass(frozen=True, slots=True)
class MarkView:
    """One mark explained: where, which words (empty for a whole sentence), its label, how it counts, and why."""

    address: str
    number: str
    words: str
    name: str
    plain: str
    status: str
    credit: bool
    voice: str
    swap: str
    why: str
    near: str


def claim_views(text: StudyText) -> tuple[ClaimView, ...]:
    """The claim ledger."""
    views = []
    for row in ledger(text):
        support = tuple(
            (placed.label.name, placed.label.fine or placed.label.credit or placed.mark.credit)
            for placed in row.support
        )
        line = row.line
        look = voice_class(line.voice.id)
        who, how = _who(line)
        views.append(
            ClaimView(row.address, place(row.address), row.claim, row.label.name, who, how, look, support, row.settle)
        )
    return tuple(views)


def _who(line: Line) -> tuple[str, str]:
    """Who says so, and in which voice; the outlet's own voice needs no second word."""
    if line.voice.id == OUTLET:
        return line.speaker, phrase("the outlet itself")
    speaker = begun(line.speaker) or phrase("Somebody")
    return _repeating(speaker, line.via), small(line.voice.name)


def _repeating(speaker: str, via: str) -> str:
    return phrase("{speaker}, repeating {name}", speaker=speaker, name=via) if via else speaker


def words_views(text: StudyText) -> tuple[WordsView, ...]:
    """Loaded words by the voice they stand in, in the taxonomy's order of voices."""
    rows = loaded_words(text)
    voices = [label for label in LABELS.values() if label.layer is Layer.VOICE]
    groups = ((voice, tuple(row for row in rows if row.voice.id == voice.id)) for voice in voices)
    return tuple(WordsView(voice, voice_class(voice.id), group) for voice, group in groups if group)


def mark_views(text: StudyText, marks: Iterable[PlacedMark]) -> tuple[MarkView, ...]:
    """Marks explained, in reading order."""
    return tuple(_mark(text, placed) for placed in marks)


def credit_views(text: StudyText) -> tuple[MarkView, ...]:
    """What the text does well: the marks that give it credit."""
    return tuple(view for view in mark_views(text, text.marks) if view.credit)


def _mark(text: StudyText, placed: PlacedMark) -> MarkView:
    mark = placed.mark
    sentence = text.document.sentence_at(placed.span.start) if text.document is not None else None
    address = sentence.address if sentence is not None else placed.address
    whole = sentence is not None and placed.span.covers(sentence.span)
    return MarkView(
        address,
        place(address),
        "" if whole else shown(text, placed.span),
        placed.label.name,
        placed.label.plain,
        STATUS_WORDS[mark.status],
        (mark.credit or placed.label.credit) and mark.status is not Status.DECOY,
        LABELS[mark.voice].name if mark.voice is not None and mark.voice in LABELS else "",
        mark.swap,
        mark.why,
        mark.near,
    )
