"""Marks claims for which a text offers nothing but somebody's word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from builder.analysis.claims import find_claims
from builder.analysis.support import helps
from builder.model.document import Document
from builder.model.findings import Attribution, Finding, Voicing

_NEEDS_SUPPORT = frozenset({"claim-checkable", "claim-future", "claim-motive", "claim-cause"})
_REPORTED = frozenset({"voice-attributed", "voice-nested"})
_NOT_A_PARTY = frozenset({"source-none", "source-outlet"})


def find_bare_claims(
    document: Document, attributions: Sequence[Attribution], voicings: Sequence[Voicing]
) -> Iterator[Finding]:
    """support-bare on a paragraph's first bare claim; a speaker who goes on in the next one is not marked again."""
    spoken = frozenset(one.cue.range for one in attributions if one.stance != "cue-mind")
    reported = [one for one in voicings if one.voice in _REPORTED and one.kind not in _NOT_A_PARTY]
    claimed = frozenset(
        claim.span.start for claim in find_claims(document, attributions, reported) if claim.label in _NEEDS_SUPPORT
    )
    helped = frozenset(_block(voicing) for voicing in voicings if helps(voicing.sentence.span.text))
    last_block = last_speaker = ""
    for voicing in voicings:
        block = _block(voicing)
        if not block.startswith("p") or block in helped or voicing.sentence.span.start not in claimed:
            continue
        if voicing.cue.range not in spoken:
            continue
        if block != last_block and voicing.speaker != last_speaker:
            reason = f"“{voicing.cue.text}” gives only the word of {voicing.speaker}; nothing else is offered. "
            yield Finding("support-bare", voicing.sentence.span, voicing.cue, reason + "Bare does not mean false.")
        last_block, last_speaker = block, voicing.speaker


def _block(voicing: Voicing) -> str:
    return voicing.sentence.address.partition(".")[0]
