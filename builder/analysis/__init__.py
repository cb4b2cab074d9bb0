"""Reads a document as the analyser does: quotations, attributions, voices, claims, support, wording and comments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from builder.analysis.agents import find_missing_agents
from builder.analysis.attribution import find_attributions
from builder.analysis.bare_claims import find_bare_claims
from builder.analysis.certainty import find_certainty_marks
from builder.analysis.claims import find_claims
from builder.analysis.comments import judge_comments
from builder.analysis.counts import find_bare_numbers
from builder.analysis.masks import mask_spans
from builder.analysis.one_source import find_one_source
from builder.analysis.quotations import find_quotations
from builder.analysis.scores import score
from builder.analysis.support import find_shown_support
from builder.analysis.voice import voicings as find_voicings
from builder.analysis.wording import find_wording
from builder.model.document import Document
from builder.model.findings import Analysis, Attribution, Finding, Voicing

Detector = Callable[[Document, Sequence[Attribution], Sequence[Voicing]], Iterable[Finding]]
"""Finds one family of labels in a document whose attributions and voices are known."""


def find_wording_marks(
    document: Document, _attributions: Sequence[Attribution], voicings: Sequence[Voicing]
) -> Iterable[Finding]:
    """The wording detector in the shape all detectors share."""
    return find_wording(document, tuple(voicings))


DETECTORS: tuple[Detector, ...] = (
    find_claims,
    find_shown_support,
    find_bare_numbers,
    find_bare_claims,
    find_one_source,
    find_certainty_marks,
    find_missing_agents,
    find_wording_marks,
)
"""Every detector, in the order in which findings at one place are listed. A new one is a file and a name here."""


def analyse(document: Document) -> Analysis:
    """Everything noticed in a document; the same text always gives the same values."""
    quotations = find_quotations(document)
    attributions = find_attributions(document, quotations)
    voicings = find_voicings(document, quotations, attributions)
    unordered = [found for detector in DETECTORS for found in detector(document, attributions, voicings)]
    findings = tuple(sorted(unordered, key=lambda found: found.span.range))
    comments = judge_comments(document)
    return Analysis(
        quotations=quotations,
        attributions=attributions,
        voicings=voicings,
        findings=findings,
        comments=comments,
        masks=mask_spans(document),
        scores=score(document, findings, comments),
    )
