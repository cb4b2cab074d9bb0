"""Finds loaded and softened words, says in whose mouth they stand and which plainer word says the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder.analysis.quotations import find_quotations
from builder.analysis.wording_match import Match, matches, tokens
from builder.analysis.wording_quotes import distance_marks, inside, is_quoted
from builder.analysis.wording_reasons import decoy_because, mouth, reason
from builder.model.document import Document
from builder.model.findings import Finding, Voicing
from builder.source import Span

_OUTLET_VOICES = frozenset({"voice-outlet", "voice-drift"})
"""Where somebody is credited, marks around a word or two are taken for a partial quotation."""


def find_wording(document: Document, voicings: tuple[Voicing, ...]) -> tuple[Finding, ...]:
    """Wording findings of the article in reading order (labels of pedagogy §3.3), decoys among them.

    Every finding names a cue (its own words), a voice and a reason; all but decoys name a swap. A word inside
    quotation marks counts as the attributed source's whatever the voice of its sentence.
    """
    quotations = find_quotations(document)
    runs = inside(quotations)
    by_place = {voicing.sentence.span.start: voicing for voicing in voicings}
    found: list[Finding] = []
    met: set[str] = set()
    for sentence in document.sentences:
        voicing = by_place.get(sentence.span.start)
        listed = matches(tokens(document.text, sentence.span.start, sentence.span.end))
        found.extend(
            _finding(document, match, voicing, is_quoted(match.start, runs)) for match in _not_met(listed, met)
        )
    for span, holder, held in distance_marks(document, quotations):
        voicing = by_place.get(holder.span.start)
        if held or voicing is None or voicing.voice in _OUTLET_VOICES:
            found.append(_marked(span, voicing, held))
    return tuple(sorted(found, key=lambda finding: (finding.span.start, finding.span.end, finding.label)))


def _not_met(found: Iterable[Match], met: set[str]) -> Iterator[Match]:
    """Without the plain and technical words that were pointed out before: once a text is enough."""
    for match in found:
        if match.entry.status == "decoy":
            if match.entry.lemma in met:
                continue
            met.add(match.entry.lemma)
        yield match


def _finding(document: Document, match: Match, voicing: Voicing | None, quoted: bool) -> Finding:
    entry = match.entry
    span = Span(document.source, match.start, match.end)
    voice, whose = mouth(voicing, quoted)
    decoy = match.status == "decoy"
    swap = "" if decoy else entry.swap
    because = decoy_because(match.label, entry.label, entry.because) if decoy else entry.because
    return Finding(
        label=match.label,
        span=span,
        cue=span,
        reason=reason(match.label, span.text, because, swap, whose),
        voice=voice,
        swap=swap,
        status=match.status,
    )


def _marked(span: Span, voicing: Voicing | None, held: bool) -> Finding:
    """Marks of distance: the outlet's own unless a quotation holds them, for no speaker is lost without them."""
    voice, whose = mouth(voicing, True) if held else mouth(None, False)
    inner = span.text[1:-1]
    because = "keeps its distance by marks alone: without them no speaker is lost, only the doubt"
    text = reason("scare-quotes", inner, because, inner, whose)
    return Finding(label="scare-quotes", span=span, cue=span, reason=text, voice=voice, swap=inner)
