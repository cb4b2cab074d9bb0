"""Every label there is, by layer: the one list that glossary, feedback, legends and checks are made from."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from builder.model.label import Label, Skill
from builder.model.phrase import labelled
from builder.model.taxonomy import (
    attribution,
    claims,
    comments,
    counterspeech,
    cues,
    framing,
    hostility,
    markers,
    moderation,
    moves,
    responses,
    sources,
    support,
    voice,
    wording,
)

PARTS = (
    voice,
    attribution,
    cues,
    sources,
    moves,
    claims,
    support,
    markers,
    wording,
    framing,
    comments,
    hostility,
    counterspeech,
    responses,
    moderation,
)


def _translatable(label: Label) -> Label:
    """The label with its name, its question and its rule as phrases: a learner meets them on every page."""
    return replace(label, name=labelled(label.name), question=labelled(label.question), plain=labelled(label.plain))


LABELS: MappingProxyType[str, Label] = MappingProxyType(
    {label.id: _translatable(label) for part in PARTS for label in part.LABELS}
)
"""The labels by id, in the order in which they are taught."""

MASTER_QUESTIONS: MappingProxyType[Skill, str] = MappingProxyType(
    {
        Skill.ATTRIBUTION: labelled("If this turned out wrong, who would have to take it back?"),
        Skill.VERIFICATION: labelled("How would anyone know this, and does the text show me?"),
        Skill.WORDING: labelled("Swap in a plainer word: are the facts the same and the attitude different?"),
        Skill.COMMENTS: labelled("Is it aimed at an idea, a person or a whole group, and does it ask for harm?"),
    }
)

SEVERITIES: tuple[str, ...] = (
    labelled("fair"),
    labelled("rude"),
    labelled("hostile to a group, or silencing"),
    labelled("denies people their dignity, or cheers harm"),
    labelled("threatens, or calls for harm"),
)
"""How serious a comment is, 0 to 4, in words (pedagogy §3.4)."""
