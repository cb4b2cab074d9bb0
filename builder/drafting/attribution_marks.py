"""Marks on how a source is named and on the saying-word itself, where either tells a reader something."""

from __future__ import annotations

from collections.abc import Iterator

from builder.analysis.lexicons.sources import ROLE_NOUNS
from builder.model.document import Document
from builder.model.fields import Status
from builder.model.findings import Analysis, Attribution, Voicing
from builder.model.marks import Mark
from builder.model.taxonomy import LABELS
from builder.study.placing import LONGEST_QUOTE

# A neutral saying-word is what a reader expects, and a mind-word is no saying-word: neither is marked.
TELLING_STANCES = frozenset({"cue-endorsing", "cue-doubting", "cue-force", "cue-manner"})
# A name or a body speaks for itself in the margin; these need a word more.
TELLING_KINDS = frozenset({"source-unnamed", "source-role", "source-document", "source-outlet"})
CREDITED = frozenset({"voice-attributed", "voice-nested", "voice-mixed"})
GUARD_WORDS = 3


def stance_marks(document: Document, analysis: Analysis) -> Iterator[Mark]:
    """A mark on each saying-word that does more than say, such as “revealed” or “claimed”."""
    seen: set[tuple[int, int]] = set()
    for one in analysis.attributions:
        mark = _stance_mark(document, one) if one.stance in TELLING_STANCES else None
        if mark is not None and one.cue.range not in seen:
            seen.add(one.cue.range)
            yield mark


def _stance_mark(document: Document, one: Attribution) -> Mark | None:
    sentence = document.sentence_at(one.cue.start)
    words = one.cue.trimmed().text
    if sentence is None or len(words.split()) > LONGEST_QUOTE or sentence.span.text.count(words) != 1:
        return None
    label = LABELS[one.stance]
    return Mark(
        label=label.id,
        at=sentence.address,
        quote=words,
        status=Status.CLEAR,
        why=f"{label.plain} Here the word is “{words}”.",
    )


def kind_marks(analysis: Analysis) -> Iterator[Mark]:
    """A mark on each sentence whose source is a role, a document, another outlet, or has no name."""
    for voicing in analysis.voicings:
        if voicing.kind in TELLING_KINDS and voicing.voice in CREDITED and _holds(voicing):
            yield _kind_mark(voicing)


def _holds(voicing: Voicing) -> bool:
    """A role must show a word for one; phrases such as a capital and its allies are only guessed to be roles."""
    return voicing.kind != "source-role" or any(word in ROLE_NOUNS for word in voicing.speaker.lower().split())


def _kind_mark(voicing: Voicing) -> Mark:
    return Mark(
        label=voicing.kind,
        at=voicing.sentence.address,
        starts=" ".join(voicing.sentence.span.text.split()[:GUARD_WORDS]),
        status=Status.CLEAR,
        why=f"{LABELS[voicing.kind].plain} Here it is {voicing.speaker}.",
    )
