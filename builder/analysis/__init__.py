"""Reads a document as the analyser does: quotations, attributions, voices, claims, support, wording and comments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from builder.analysis.agents import find_missing_agents
from builder.analysis.attribution import find_attributions
from builder.analysis.attribution.registry import names_in
from builder.analysis.bare_claims import find_bare_claims
from builder.analysis.certainty import find_certainty_marks
from builder.analysis.claims import find_claims
from builder.analysis.comments import Judgement, comment_findings, judge
from builder.analysis.counts import find_bare_numbers
from builder.analysis.masks import mask_spans
from builder.analysis.one_source import find_one_source
from builder.analysis.quotations import find_quotations
from builder.analysis.scores import as_comment, score
from builder.analysis.support import find_shown_support
from builder.analysis.voice import voicings as find_voicings
from builder.analysis.wording import find_wording
from builder.model.document import Document
from builder.model.findings import Analysis, Attribution, Finding, Voicing
from builder.source import Span

Detector = Callable[[Document, Sequence[Attribution], Sequence[Voicing]], Iterable[Finding]]
"""Finds one family of labels in a document whose attributions and voices are known."""


def find_wording_marks(
    document: Document, _attributions: Sequence[Attribution], voicings: Sequence[Voicing]
) -> Iterable[Finding]:
    """The wording detector in the shape all detectors share."""
    return find_wording(document, tuple(voicings))


def find_claims_and_support(
    document: Document, attributions: Sequence[Attribution], voicings: Sequence[Voicing]
) -> Iterable[Finding]:
    """Claims and what the text offers for them; the claims are looked for once."""
    claims = tuple(find_claims(document, attributions, voicings))
    return (
        *claims,
        *find_shown_support(document, attributions, voicings),
        *find_bare_numbers(document, attributions, voicings),
        *find_bare_claims(document, attributions, voicings, claims),
    )


DETECTORS: tuple[Detector, ...] = (
    find_claims_and_support,
    find_one_source,
    find_certainty_marks,
    find_missing_agents,
    find_wording_marks,
)
"""Every detector, in the order in which findings at one place are listed. A new one is a file and a name here."""


def analyse(document: Document, verdict: Judgement | None = None) -> Analysis:
    """Everything noticed in a document; the same text always gives the same values.

    `verdict` is the judgement of the whole text as one comment, where that has been made already.
    """
    quotations = find_quotations(document)
    names = names_in(document)
    attributions = find_attributions(document, quotations, names)
    voicings = find_voicings(document, quotations, attributions, names)
    unordered = [found for detector in DETECTORS for found in detector(document, attributions, voicings)]
    findings = tuple(sorted(unordered, key=lambda found: found.span.range))
    verdicts = tuple(judge(comment.span) for comment in document.comments)
    masks = verdict.slurs if verdict is not None and verdict.span == document.source.whole() else mask_spans(document)
    return Analysis(
        quotations=quotations,
        attributions=attributions,
        voicings=voicings,
        findings=findings,
        comments=comment_findings(document, verdicts),
        masks=masks,
        scores=score(document, findings, verdicts or _of_whole(document, verdict, masks)),
    )


def _of_whole(document: Document, verdict: Judgement | None, masks: tuple[Span, ...]) -> tuple[Judgement, ...]:
    """The judgement of a text that is short enough to be a comment itself; `masks` are the slurs of the document."""
    whole = as_comment(document)
    if whole is None:
        return ()
    if verdict is not None and verdict.span == whole:
        return (verdict,)
    return (judge(whole, masks if whole == document.source.whole().trimmed() else None),)
