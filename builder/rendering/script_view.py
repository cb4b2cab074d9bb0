"""Sets a text like a play, speakers in the margin, and like an article, paragraphs and sentences numbered."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from itertools import groupby

from builder.model.document import Zone
from builder.model.fields import Status
from builder.model.label import Layer
from builder.model.phrase import Phrase, phrase, small
from builder.model.study import StudyText
from builder.rendering.passages import Run, plain_runs, sentence_runs
from builder.rendering.wording import place, voice_class
from builder.study.script import OUTLET, Line, lines

# A description that ends on one of these names nobody, whatever capital stands before it: “Western officials”.
NAMELESS = frozenset(
    {"sources", "source", "officials", "official", "witnesses", "witness", "residents", "observers", "experts"}
    | {"he", "she", "it", "they", "who", "which"}
)


@dataclass(frozen=True, slots=True)
class SentenceView:
    """One sentence: its address, the number printed beside it, its voice's look and name, and its words in runs."""

    address: str
    number: str
    look: str
    voice: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class TurnView:
    """One speaker's turn: the name in the margin, small lines under it, and what is said."""

    speaker: str
    notes: tuple[str, ...]
    look: str
    sentences: tuple[SentenceView, ...]


@dataclass(frozen=True, slots=True)
class BlockView:
    """One headline, paragraph or caption with its turns. `lead` is a dateline that stands before it."""

    kind: str
    number: str
    lead: tuple[Run, ...]
    turns: tuple[TurnView, ...]

    @property
    def sentences(self) -> tuple[SentenceView, ...]:
        return tuple(sentence for turn in self.turns for sentence in turn.sentences)


def block_views(text: StudyText, only: Container[str] | None = None) -> tuple[BlockView, ...]:
    """The text's blocks in order; `only` limits them to some addresses."""
    if text.document is None:
        return ()
    spoken = {address: tuple(run) for address, run in groupby(lines(text), key=lambda line: line.block.address)}
    lead: tuple[Run, ...] = ()
    views = []
    for block in text.document.blocks:
        if block.zone is Zone.DATELINE:
            lead = plain_runs(text, block.span)
        elif block.address in spoken:
            if only is None or block.address in only:
                turns = tuple(_turns(text, spoken[block.address]))
                views.append(BlockView(block.zone.value, place(block.address), lead, turns))
            lead = ()
    return tuple(views)


def _turns(text: StudyText, members: Iterable[Line]) -> Iterable[TurnView]:
    for _, run in groupby(members, key=lambda line: (line.voice.id, line.speaker, line.via)):
        group = tuple(run)
        first = group[0]
        sentences = tuple(_sentence(text, line) for line in group)
        yield TurnView(_margin(first), _notes(text, first), voice_class(first.voice.id), sentences)


def _sentence(text: StudyText, line: Line) -> SentenceView:
    sentence = line.sentence
    runs = sentence_runs(text, sentence)
    return SentenceView(sentence.address, place(sentence.address), voice_class(line.voice.id), line.voice.name, runs)


def _margin(line: Line) -> str:
    """The name in the margin; a question mark where nobody is named any more."""
    speaker = line.speaker or phrase("Somebody")
    return phrase("{speaker}?", speaker=speaker) if line.voice.id == "voice-drift" else speaker


def _notes(text: StudyText, line: Line) -> tuple[str, ...]:
    """The small lines under a name: what kind of speaker this is, and the source in full where the name is short."""
    voice = line.voice.id
    if voice == OUTLET:
        return (phrase("the outlet itself"),)
    if voice == "voice-drift":
        return (phrase("nobody named here"),)
    if voice == "voice-unsourced":
        cue = line.mark.mark.cue if line.mark is not None else ""
        heard = any(letter.isalnum() for letter in cue)
        return (phrase("“{words}”", words=cue) if heard else phrase("nobody named"),)
    notes = [_repeating(line.via) if line.via or voice == "voice-nested" else _kind(text, line)]
    if voice == "voice-mixed":
        notes.append(phrase("in the outlet’s words too"))
    if line.source and line.source.casefold() != line.speaker.casefold():
        notes.append(line.source)
    return tuple(notes)


def _repeating(via: str) -> Phrase:
    return phrase("repeating {name}", name=via) if via else phrase("repeating somebody else")


def _kind(text: StudyText, line: Line) -> str:
    """What kind of source it is: as a mark says, or whether there is a name at all."""
    for placed in text.sentence_marks(line.sentence):
        if placed.label.layer is Layer.SOURCE and placed.mark.status is not Status.DECOY:
            return small(placed.label.name)
    return kind_of_source(line.source)


def kind_of_source(source: str) -> str:
    """Whether a source as the text gives it has a name or is only described; a script without capitals cannot tell."""
    words = source.split()
    if words and source.upper() == source.lower():
        return phrase("source")
    if not words or words[-1].casefold() in NAMELESS:
        return phrase("source without a name")
    named = any(word[:1].isupper() for word in words)
    return phrase("named source") if named else phrase("source without a name")
