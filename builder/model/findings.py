"""What the builder notices in a document, each finding with the cue that triggered it."""

from __future__ import annotations

from dataclasses import dataclass, field

from builder.model.document import Comment, Sentence
from builder.source import Span


@dataclass(frozen=True, slots=True)
class Quotation:
    """A run between quotation marks. `span` includes the marks; `inner` is what they enclose.

    `opened` and `closed` are false where a mark is missing on the page, or where the quotation goes on from the
    paragraph before or into the next.
    """

    span: Span
    inner: Span
    opened: bool = True
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody is credited with something: source, cue, content (the three parts of PolNeAR's guidelines).

    `form` is form-direct, form-indirect or form-mixed; `kind` a source-… label; `stance` a cue-… label. `speaker` is
    the name to show ("Kupchishin"), resolved where the source is a pronoun or a role; `chain` says how it was
    resolved, a step each ("“he” → Kupchishin, named in p1"). `via` is the inner speaker where a source repeats another.
    """

    cue: Span
    content: tuple[Span, ...]
    source: Span | None = None
    form: str = "form-indirect"
    kind: str = "source-none"
    stance: str = "cue-neutral"
    speaker: str = ""
    chain: tuple[str, ...] = ()
    via: str = ""


@dataclass(frozen=True, slots=True)
class Voicing:
    """Whose voice a sentence is in: a voice-… label, who speaks, and the cue and reason for saying so."""

    sentence: Sentence
    voice: str
    speaker: str
    reason: str
    cue: Span
    kind: str = "source-none"
    via: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A label on a span with the cue (a span of the same text) and the reason in words a reader can follow.

    `voice` is the voice the words stand in (wording labels); `swap` a plainer word; `status` is clear or decoy.
    """

    label: str
    span: Span
    cue: Span
    reason: str
    voice: str = ""
    swap: str = ""
    status: str = "clear"
    settle: str = ""


@dataclass(frozen=True, slots=True)
class CommentFinding:
    """What was noticed in one comment: com-… and cs-… labels, severity 0–4 (pedagogy §3.4), spans to mask."""

    comment: Comment
    findings: tuple[Finding, ...]
    severity: int
    masks: tuple[Span, ...] = ()
    describe: str = ""


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything noticed in one document, in reading order, and the scores (0–1) of the analyser's protocol."""

    quotations: tuple[Quotation, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    voicings: tuple[Voicing, ...] = ()
    findings: tuple[Finding, ...] = ()
    comments: tuple[CommentFinding, ...] = ()
    masks: tuple[Span, ...] = ()
    scores: dict[str, float] = field(default_factory=dict)
