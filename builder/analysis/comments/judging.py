"""Judges one comment: its labels with cues and reasons, its severity, what to mask, and a neutral description."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from builder.analysis.comments.countering import countered, fair_labels, hear
from builder.analysis.comments.describing import RULES, SEVERITY, describe
from builder.analysis.comments.exposing import exposures
from builder.analysis.comments.patterns import HARM, HATRED, RUDENESS, TELLING
from builder.analysis.comments.ranges import Ranges
from builder.analysis.comments.tagging import Tagged, tag
from builder.analysis.masks import slurs_in
from builder.model.findings import Finding
from builder.source import Span

_SELF = frozenset({"com-namecalling", "com-aspersion"})
_HARSH_WORDS = frozenset("IAXZrc")
_HEAVY_WORDS = frozenset("VlHhLt")
"""What weighs in a comment without a word that insults or swears: pests, lies, violence, hatred, menaces."""
_AT_SOMEBODY = frozenset({"com-namecalling", "com-dehumanise"})
_GROUP_ONLY = frozenset({label for label, _ in HATRED} | {"com-slur"})


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a comment is: findings (the main label first), severity 0–4, spans to mask, description at severity 4.

    `harsh` are the single words that insult or swear (failing these, words of violence and hatred); `classes` the
    word classes (tagging) that scores are made from. `span` is what was judged, `slurs` the
    words in it that must never be shown.
    """

    span: Span
    slurs: tuple[Span, ...]
    findings: tuple[Finding, ...]
    severity: int
    masks: tuple[Span, ...]
    describe: str
    harsh: tuple[Span, ...] = ()
    classes: str = ""


def judge(span: Span, slurs: tuple[Span, ...] | None = None) -> Judgement:
    """Judges a comment, or any other run of text as if it were one; `slurs` are those in it, if known already."""
    if slurs is None:
        slurs = slurs_in(span)
    tagged = tag(span, slurs)
    heard = hear(span.text)
    hostile = tuple(_hostile(span, tagged, slurs))
    if countered(heard, tagged.classes):
        hostile = tuple(found for found in hostile if found[0] not in _GROUP_ONLY and SEVERITY[found[0]] < 4)
    fair = tuple(fair_labels(span, heard, tagged, [label for label, _ in hostile]))
    blamed = Ranges.of(cue for label, cue in fair if label == "com-harsh-criticism")
    hostile = tuple(found for found in hostile if not _is_heat_of_criticism(*found, blamed))
    ordered = sorted(_kept((*hostile, *fair)), key=lambda found: (-SEVERITY[found[0]], found[1].start, found[0]))
    findings = tuple(Finding(label=label, span=cue, cue=cue, reason=RULES[label]) for label, cue in ordered)
    severity = max((SEVERITY[label] for label, _ in ordered), default=0)
    masks = (*slurs, *(cue for label, cue in ordered if label == "com-dox"))
    attacks = Ranges.of(cue for label, cue in hostile if label in _AT_SOMEBODY)
    harsh = tuple(_harsh(span, tagged, _HARSH_WORDS, attacks)) or tuple(_harsh(span, tagged, _HEAVY_WORDS, attacks))
    return Judgement(span, slurs, findings, severity, tuple(masks), describe(ordered, severity), harsh, tagged.classes)


def _hostile(span: Span, tagged: Tagged, slurs: Iterable[Span]) -> Iterator[tuple[str, Span]]:
    for slur in slurs:
        yield "com-slur", slur
    for where in exposures(span):
        yield "com-dox", where
    present = frozenset(tagged.classes)
    for label, pattern in (*HARM, *HATRED, *RUDENESS):
        if present.isdisjoint(TELLING[label]):
            continue
        for found in pattern.finditer(tagged.classes):
            if found.end() > found.start() and not _excused(label, tagged.classes, found.start()):
                yield label, Span(span.source, *tagged.place(*_trimmed(tagged.classes, *found.span())))


def _harsh(span: Span, tagged: Tagged, wanted: frozenset[str], attacks: Ranges) -> Iterator[Span]:
    """Words of the `wanted` classes, and pests and beasts where somebody is called one; neighbours are joined."""
    open_span: Span | None = None
    for name, start, end in zip(tagged.classes, tagged.starts, tagged.ends, strict=True):
        if name not in wanted and not (name == "V" and attacks.hold(start)):
            continue
        if open_span is not None and span.source.text[open_span.end : start] == " ":
            open_span = Span(span.source, open_span.start, end)
            continue
        if open_span is not None:
            yield open_span
        open_span = Span(span.source, start, end)
    if open_span is not None:
        yield open_span


def _is_heat_of_criticism(label: str, cue: Span, blamed: Ranges) -> bool:
    """Whether a put-down only heats up fair criticism of an institution in the same sentence."""
    return label == "com-aspersion" and blamed.hold(cue.start)


def _trimmed(classes: str, first: int, last: int) -> tuple[int, int]:
    """Without the punctuation or word that a pattern begins behind."""
    while first < last - 1 and classes[first] in '.!?,"&':
        first += 1
    return first, last


def _excused(label: str, classes: str, at: int) -> bool:
    """Negated threats and hatred (“nobody should kill …”), and words one says of oneself."""
    before = classes[max(0, at - 4) : at]
    if label in _SELF:
        return before.endswith(("FB", "FBx", "FBN", "BN", "BNx", "FwB"))
    if label in _GROUP_ONLY or label == "com-incite":
        return "N" in before.rpartition(".")[2][-2:]
    return False


def _kept(found: Iterable[tuple[str, Span]]) -> Iterator[tuple[str, Span]]:
    """One finding for each label and place: of a label's cues that overlap, the one that begins first."""
    reached: dict[str, int] = {}
    for label, cue in sorted(found, key=lambda item: (item[1].start, -item[1].end)):
        if cue.start >= reached.get(label, 0):
            reached[label] = cue.end
            yield label, cue
