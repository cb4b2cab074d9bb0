"""A lesson as its author writes it: a card, steps in order, and what the teacher needs."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from builder.model.fields import Id, Record, State, Text
from builder.model.label import Skill
from builder.model.policy import Policy


class Step(Record):
    """What every step has: a heading of its own if wanted, minutes, and a few words before it."""

    title: str = ""
    """The heading; each kind has a good one of its own."""
    minutes: int | None = Field(default=None, ge=1, le=90)
    """How long it takes in class."""
    text: str = ""
    """What the teacher's voice says first, in Markdown."""


class QuestionsStep(Step):
    """Questions from an exercise: a warm-up, a prediction, guided or own practice, an exit quiz."""

    kind: Literal["warm-up", "predict", "practice", "quiz"]
    exercise: Id
    """The exercise's id."""
    pick: int | None = Field(default=None, ge=1)
    """Take only the first so many questions."""


class ReadStep(Step):
    """The whole text, as an article and as a script, with its map and shares."""

    kind: Literal["read"]
    document: Id
    show: tuple[Literal["text", "map", "share"], ...] = ("text", "map", "share")
    """Which views: text (article and script), map, share."""


class ModelStep(Step):
    """A worked example: some paragraphs with every mark explained."""

    kind: Literal["model"]
    document: Id
    paragraphs: tuple[int, ...]
    """Paragraph numbers."""


class CompareStep(Step):
    """Two versions side by side, paired by the move marks of the later one."""

    kind: Literal["compare"]
    documents: tuple[Id, Id]
    """The earlier version, then the later one, whose move-… marks make the pairs."""
    ask: str = ""
    """What to look for before the moves are named."""


class MarkStep(Step):
    """Mark the whole text: a mark question made from the document's marks."""

    kind: Literal["mark"]
    document: Id
    labels: tuple[Id, ...]
    """The labels to find; decoys of these come along by themselves."""
    unit: Literal["phrase", "sentence"] = "phrase"
    """Whether words or whole sentences are marked."""


class ViewStep(Step):
    """One view of a document: claim ledger, loaded words or verdict card."""

    kind: Literal["ledger", "words", "verdict"]
    document: Id


class CommentsStep(Step):
    """Comments under a document, masked: a dose of them, or those the author picks."""

    kind: Literal["comments"]
    document: Id
    pick: tuple[int, ...] = ()
    """The numbers of the comments; a small, mixed choice where it is empty."""


class TalkStep(Step):
    """Talk it over: pair first, then the protocol."""

    kind: Literal["talk"]
    protocol: Literal["think-pair-share", "structured-controversy", "fishbowl", "silent-board"] = "think-pair-share"
    text: Text


AnyStep = Annotated[
    QuestionsStep | ReadStep | ModelStep | CompareStep | MarkStep | ViewStep | CommentsStep | TalkStep,
    Field(discriminator="kind"),
]


class TeacherNotes(Record):
    """What stands on the teacher's page."""

    plan: Text
    """The plan in a few sentences, Markdown."""
    likely_errors: tuple[Text, ...] = ()
    """What students get wrong, and what to say."""
    skip_if_short: tuple[str, ...] = ()
    """Kinds of step to leave out when time is short."""
    materials: tuple[Text, ...] = ()
    """What to have ready."""
    differentiation: tuple[Text, ...] = ()
    """Support, core and stretch."""


class Lesson(Record):
    """A file lesson.yml: one guided lesson."""

    version: int = Field(alias="schema", ge=1, le=1)
    """The version of this format: 1."""
    id: Id
    """The lesson's id: its folder's name without the number."""
    title: Text
    """What the lesson is called, as a learner reads it."""
    skill: Skill
    """attribution, verification, wording or comments."""
    minutes: int = Field(ge=5, le=240)
    """Minutes in class."""
    ages: Text
    """The age band, such as 13+."""
    objectives: tuple[Text, ...] = Field(min_length=1)
    """What a student can do afterwards."""
    standards: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """Codes by framework, such as CCSS: [RH.6-8.1]."""
    content_note: str = ""
    """What the lesson holds that someone may want to know first, in neutral words."""
    question: str = ""
    """The question that leads the lesson; the skill's master question where it is missing."""
    state: State = State.EDITED
    """drafted, edited or reviewed."""
    steps: tuple[AnyStep, ...] = Field(min_length=1)
    """The steps in order; each has a `kind`."""
    policy: Policy = Field(default=Policy())
    """Attempts, reveal, hints and scoring for the questions of this lesson."""
    boosters: tuple[Text, ...] = ()
    """Questions to come back to after two days, a week, four weeks."""
    teacher: TeacherNotes | None = None
