"""Turns what the builder noticed in a page into marks, each with a reason, none of them gone through yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from builder.analysis.voice import NOBODY
from builder.documents.anchors import Miss, find_quote
from builder.drafting.attribution_marks import kind_marks, stance_marks
from builder.drafting.verdict import draft_verdict
from builder.model.document import Document, Sentence
from builder.model.fields import Kind, Reality, State, Status
from builder.model.findings import Analysis, Finding, Voicing
from builder.model.marks import Mark, MarksFile, Provenance, SetAside
from builder.model.study import Veil
from builder.model.taxonomy import LABELS
from builder.source import Span
from builder.study.messages import suggested
from builder.study.placing import LONGEST_QUOTE
from builder.study.veiling import hidden_words

GUARD_WORDS = 3
TITLE_LONGEST = 8
NOBODY_ELSE = frozenset({"voice-outlet", "voice-unsourced"})
"""Voices with no source to name: the script names the outlet, or says that nobody is named."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a page came from. `file` and `sha256` are given for a reference document, whose text is not ours."""

    id: str
    file: str = ""
    sha256: str = ""

    @property
    def reality(self) -> Reality:
        return Reality.REFERENCE if self.file else Reality.FICTIONAL


def draft_marks(document: Document, analysis: Analysis, origin: Origin) -> MarksFile:
    """A marks file for the page, in state drafted."""
    hold_back = origin.reality is Reality.REFERENCE
    hidden = hidden_words(document, analysis)
    marks = (
        *_voice_marks(analysis),
        *kind_marks(analysis),
        *stance_marks(document, analysis),
        *_finding_marks(document, analysis, hidden),
    )
    return MarksFile(
        schema=1,
        document=origin.id,
        kind=Kind.PAGE,
        reality=origin.reality,
        title=_title(document, origin),
        source=Provenance(outlet=_outlet(document), licence="not ours" if hold_back else ""),
        state=State.DRAFTED,
        file=origin.file,
        sha256=origin.sha256,
        note=_note(analysis),
        marks=marks,
        comments=tuple(suggested(finding, hidden) for finding in analysis.comments),
        verdict=draft_verdict(document, analysis),
        left_out=tuple(left_out(document, hold_back=hold_back)),
    )


def _title(document: Document, origin: Origin) -> str:
    """The headline, or the first words; of a text that is not ours no more than may be quoted."""
    words = document.headline.split() or [word for one in document.sentences[:1] for word in one.span.text.split()]
    if not words:
        return f"Document {origin.id}"
    limit = TITLE_LONGEST if origin.file or not document.headline else len(words)
    return " ".join(words[:limit]).rstrip(" —–:;,") + (" …" if len(words) > limit else "")


def _outlet(document: Document) -> str:
    """Nobody is named as the publisher unless the page's dateline does it, as agencies do: /CPA/ or (CPA)."""
    dateline = next((block.span.text for block in document.blocks if block.address == "d1"), "")
    for opening, closing in (("/", "/"), ("(", ")")):
        _, found, rest = dateline.partition(opening)
        name, ended, _ = rest.partition(closing)
        if found and ended and name.strip():
            return name.strip()
    return "The outlet"


def _note(analysis: Analysis) -> str:
    """A content note in neutral words where comments attack anyone."""
    hostile = sum(finding.severity >= 2 for finding in analysis.comments)
    if not hostile:
        return ""
    described = sum(bool(finding.describe) for finding in analysis.comments)
    total = len(analysis.comments)
    note = f"{total} comment{'' if total == 1 else 's'}, {hostile} of them hostile to a group or a person. "
    note += "Slurs are masked"
    shown = "1 comment is" if described == 1 else f"{described} comments are"
    return note + (f"; {shown} described, not shown." if described else ".")


def left_out(document: Document, *, hold_back: bool) -> Iterator[SetAside]:
    """What the reader set aside, line by line; the words are held back where they are not ours."""
    for left in document.left_out:
        line, column = document.source.position(left.span.start)
        if column > 1:  # the colon behind a commenter's name and its like belong to the format, not to the page
            continue
        yield SetAside(line=line, reason=left.reason, text="" if hold_back else left.span.text)


def _guard(sentence: Sentence) -> str:
    return " ".join(sentence.span.text.split()[:GUARD_WORDS])


def _voice_marks(analysis: Analysis) -> Iterator[Mark]:
    for voicing in analysis.voicings:
        yield Mark(
            label=voicing.voice,
            at=voicing.sentence.address,
            starts=_guard(voicing.sentence),
            source="" if voicing.voice in NOBODY_ELSE or voicing.speaker == NOBODY else voicing.speaker,
            via=voicing.via,
            cue=_cue_words(voicing),
            status=Status.CLEAR,
            why=voicing.reason,
        )


def _cue_words(voicing: Voicing) -> str:
    """The cue, where it is short enough to be one and stands in the sentence itself."""
    inside = voicing.sentence.span.covers(voicing.cue) and voicing.cue.range != voicing.sentence.span.range
    words = voicing.cue.text
    return words if inside and voicing.voice != "voice-outlet" and len(words.split()) <= LONGEST_QUOTE else ""


def _finding_marks(document: Document, analysis: Analysis, hidden: tuple[Veil, ...]) -> Iterator[Mark]:
    """A mark a finding, except on hidden words: what is not shown is not studied either."""
    seen: set[tuple[str, tuple[int, int]]] = set()
    for finding in analysis.findings:
        sentence = document.sentence_at(finding.span.start)
        key = (finding.label, finding.span.range)
        covered = any(veil.span.overlaps(finding.cue) for veil in hidden)
        if sentence is None or key in seen or finding.label not in LABELS or covered:
            continue
        seen.add(key)
        yield _finding_mark(document, finding, sentence)


def _finding_mark(document: Document, finding: Finding, sentence: Sentence) -> Mark:
    label = LABELS[finding.label]
    quote, nth = _short_quote(document, finding.span, sentence)
    return Mark(
        label=finding.label,
        at=sentence.address,
        quote=quote,
        nth=nth,
        starts="" if quote else _guard(sentence),
        voice=finding.voice or None,
        swap=finding.swap,
        settle=finding.settle,
        status=Status(finding.status),
        credit=label.credit and finding.status == "clear",
        why=finding.reason,
    )


def _short_quote(document: Document, span: Span, sentence: Sentence) -> tuple[str, int | None]:
    """The marked words where they are few enough to quote, and which of their occurrences is meant."""
    words = span.trimmed().text
    if not sentence.span.covers(span) or span.range == sentence.span.range or len(words.split()) > LONGEST_QUOTE:
        return "", None
    found = find_quote(document, words, within=sentence.span, nth=None, before=None, after=None)
    if not isinstance(found, Miss):
        return words, None
    starts = [place.start for place in found.places]
    return (words, starts.index(span.trimmed().start) + 1) if span.trimmed().start in starts else ("", None)
