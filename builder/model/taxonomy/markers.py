"""Small words that lower or blur certainty, and sentences that leave out who did it."""

from __future__ import annotations

from functools import partial

from builder.model.label import Label, Layer, Level, Skill, Strictness

_marker = partial(Label, layer=Layer.SUPPORT, skill=Skill.VERIFICATION)

LABELS: tuple[Label, ...] = (
    _marker(
        id="mark-hedge",
        name="Hedge word",
        level=Level.EXTENDED,
        definition="A word that lowers certainty: may, might, likely, appears.",
        question="Which word lowers the certainty?",
        plain="A hedge says that the writer is not fully sure.",
        confusions="A hedge is honest where the facts are open. One hedge does not cover the next sentence.",
        confusable_with=("mark-hearsay", "support-flagged", "editorial-adverb"),
    ),
    _marker(
        id="mark-hearsay",
        name="Hearsay marker",
        level=Level.EXTENDED,
        definition="A word that says it was heard: reportedly, is said to, it emerged.",
        question="Heard from whom?",
        plain="The word says that this was heard, but not from whom.",
        confusions="It is fine where the source stands close by.",
        confusable_with=("mark-hedge", "voice-unsourced", "attr-cue"),
    ),
    _marker(
        id="mark-vague-quantity",
        name="Vague quantity",
        definition="An amount that is left open: many, dozens, numerous, up to.",
        question="How many is that, at least and at most?",
        plain="The amount is left open.",
        confusions="“Up to 14” may be none. A rough number is honest where nobody could count.",
        confusable_with=("support-number-bare",),
    ),
    _marker(
        id="agent-missing",
        name="Doer left out",
        strictness=Strictness.TOLERANT,
        definition="A passive or a noun tells what was done and leaves out who did it.",
        question="Who did it, and can I tell?",
        plain="The sentence says what was done, but not who did it.",
        confusions="It is fine where the doer is unknown and the text says so, or where it does not matter.",
        confusable_with=("agency-unequal",),
    ),
)
"""Hedges and hearsay are the uncertainty cues of CoNLL-2010 (Farkas et al.); many are honest and most need no alarm."""
