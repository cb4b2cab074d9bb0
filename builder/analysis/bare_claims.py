"""Marks claims for which a text offers nothing but somebody's word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from builder.analysis.claims import find_claims
from builder.analysis.support import helps
from builder.analysis.voice_reasons import in_sentence
from builder.model.document import Document
from builder.model.findings import Attribution, Finding, Voicing

_NEEDS_SUPPORT = frozenset({"claim-checkable", "claim-future", "claim-motive", "claim-cause"})
_REPORTED = frozenset({"voice-attributed", "voice-nested"})
_NOT_A_PARTY = frozenset({"source-none", "source-outlet"})


def find_bare_claims(
    document: Document,
    attributions: Sequence[Attribution],
    voicings: Sequence[Voicing],
    claims: Sequence[Finding] | None = None,
) -> Iterator[Finding]:
    """support-bare on a paragraph's first bare claim; a speaker who goes on in the next one is not marked again.

    `claims` are the document's claims, if they have been found already.
    """
    if claims is None:
        claims = tuple(find_claims(document, attributions, voicings))
    spoken = frozenset(one.cue.range for one in attributions if one.stance != "cue-mind")
    starts = frozenset(claim.span.start for claim in claims if claim.label in _NEEDS_SUPPORT)
    claimed = [
        one
        for one in voicings
        if one.voice in _REPORTED and one.kind not in _NOT_A_PARTY and one.sentence.span.start in starts
    ]
    concerned = frozenset(_block(voicing) for voicing in claimed)
    helped = frozenset(_block(one) for one in voicings if _block(one) in concerned and helps(one.sentence.span.text))
    last_block = last_speaker = ""
    for voicing in claimed:
        block = _block(voicing)
        if not block.startswith("p") or block in helped or voicing.cue.range not in spoken:
            continue
        if block != last_block and voicing.speaker != last_speaker:
            speaker = in_sentence(voicing.speaker, voicing.kind)
            reason = f"“{voicing.cue.text}” gives only the word of {speaker}; nothing else is offered. "
            yield Finding("support-bare", voicing.sentence.span, voicing.cue, reason + "Bare does not mean false.")
        last_block, last_speaker = block, voicing.speaker


def _block(voicing: Voicing) -> str:
    return voicing.sentence.address.partition(".")[0]
