"""Framing of people and sides: sides taken, people as things, unequal grammar and unequal words."""

from __future__ import annotations

from functools import partial

from builder.model.label import Label, Layer, Level, Skill, Strictness

_frame = partial(Label, layer=Layer.WORDING, skill=Skill.WORDING, strictness=Strictness.TOLERANT)

LABELS: tuple[Label, ...] = (
    _frame(
        id="us-them",
        name="Us and them",
        level=Level.EXTENDED,
        strictness=Strictness.STRICT,
        definition="The outlet speaks as one of the sides: our boys, the enemy, we.",
        question="Who is “we”, and am I counted in without being asked?",
        plain="The outlet speaks as one of the sides.",
        confusions="“We” inside a quotation belongs to the speaker.",
        confusable_with=("loaded-label",),
    ),
    _frame(
        id="dehumanising-metaphor",
        name="People as things",
        definition="People are spoken of as vermin, a disease, a flood or a swarm.",
        question="Is a person described as a thing or a pest?",
        plain="People are described as something less than people.",
        confusions="“A wave of drones” is about machines, and fine.",
        confusable_with=("loaded-label", "com-dehumanise"),
    ),
    _frame(
        id="historical-echo",
        name="Echo of horror",
        definition="A past horror is used as a label for something of today.",
        question="Is a past horror used as a shortcut?",
        plain="A past horror stands in for an argument about the present.",
        confusions="A court's finding, or a scholar's argument that is cited, is not a label.",
        confusable_with=("loaded-event", "technical-term"),
    ),
    _frame(
        id="scare-quotes",
        name="Scare quotes",
        level=Level.EXTENDED,
        strictness=Strictness.STRICT,
        definition="Quotation marks or “so-called” that show distance and quote nobody.",
        question="If I delete the marks, does an attitude go and no speaker?",
        plain="The marks quote nobody; they tell you to doubt the word.",
        confusions="Titles, terms that are being explained and part quotations use the same marks.",
        confusable_with=("form-scare-quote", "form-mixed"),
    ),
    _frame(
        id="agency-unequal",
        name="Unequal grammar",
        definition="The doer is shown for one side and hidden for the other: “were killed by” here, “died” there.",
        question="Are both sides' losses written with the same grammar?",
        plain="One side's acts have a doer and the other side's just happen.",
        confusions="Where the doer really is unknown, and the text says so, it is fine.",
        confusable_with=("agent-missing", "unequal-terms"),
    ),
    _frame(
        id="unequal-terms",
        name="Unequal words",
        level=Level.EXTENDED,
        strictness=Strictness.STRICT,
        definition="The same act has one name when one side does it and another name when the other does.",
        question="If I find the same act by both sides, is it called by the same word?",
        plain="The same act is called by different words, depending on who did it.",
        confusions="Acts that really differ need different words.",
        confusable_with=("agency-unequal", "cue-doubting"),
    ),
)
"""Framing bias in the sense of Recasens et al. (2013), and grammar that hides the doer for one side only."""
