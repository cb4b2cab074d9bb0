"""What kind of source is credited, from a person one could telephone to nobody at all."""

from __future__ import annotations

from functools import partial

from builder.model.label import Label, Layer, Level, Skill

_source = partial(Label, layer=Layer.SOURCE, skill=Skill.ATTRIBUTION)

LABELS: tuple[Label, ...] = (
    _source(
        id="source-named",
        name="Named person",
        level=Level.EXTENDED,
        definition="A person given by name.",
        question="Is there a name that I could look up and ask?",
        plain="A named person can be asked and held to their word.",
        confusions="A name makes a source answerable, not right. “She” counts if her name stands earlier.",
        confusable_with=("source-institution", "source-role"),
    ),
    _source(
        id="source-institution",
        name="Named body",
        level=Level.EXTENDED,
        definition="A ministry, court, company or other body that speaks as a whole.",
        question="Is it a body that speaks, with nobody in particular behind the words?",
        plain="A body answers for these words, though we do not learn who in it spoke.",
        confusions="A ministry, its spokesman and its minister are one source, not three.",
        confusable_with=("source-named", "source-role", "source-document"),
    ),
    _source(
        id="source-role",
        name="Role without name",
        definition="Somebody known only by what they are: a spokesman, officials, residents.",
        question="Do I learn what they are, but not who they are?",
        plain="We learn the role and not the person.",
        confusions="“A spokesman for the port” says more than “officials”: one could ask the port.",
        confusable_with=("source-named", "source-institution", "source-unnamed"),
    ),
    _source(
        id="source-unnamed",
        name="Unnamed source",
        level=Level.EXTENDED,
        definition="Somebody whose name the outlet keeps back: a source close to the talks.",
        question="Does the outlet know who it is without telling me?",
        plain="The outlet knows this person and keeps the name back.",
        confusions="Protecting a source can be right. Careful reports say why, and how the source would know.",
        confusable_with=("source-role", "voice-unsourced"),
    ),
    _source(
        id="source-document",
        name="Document as source",
        definition="A report, letter, register, post or recording is credited.",
        question="Is it something written or recorded that speaks?",
        plain="The words come from a document, which others could read again.",
        confusions="A document that is only mentioned is not yet shown. Ask who wrote it.",
        confusable_with=("source-institution", "support-shown"),
    ),
    _source(
        id="source-outlet",
        name="Another newsroom",
        definition="Another newspaper, agency or channel is credited.",
        question="Is the source itself a news outlet?",
        plain="Another newsroom is credited, so ask where it had the story from.",
        confusions="Giving credit is honest. It turns circular only where both reports go back to one origin.",
        confusable_with=("support-circular", "voice-nested"),
    ),
    _source(
        id="source-none",
        name="No source given",
        definition="No words anywhere near say who is credited.",
        question="Have I looked before and after, and is there still nobody?",
        plain="Nobody is credited for this.",
        confusions="Background facts and what the reporter saw need no other source.",
        confusable_with=("voice-unsourced", "background-fact"),
    ),
)
"""Weighing a source, independent or party, named or not, able to know or not, owes its dimensions to the IMVA/IN test
of the Center for News Literacy, Stony Brook University."""
