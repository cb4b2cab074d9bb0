"""A question to write about freely: never graded, compared with how two or more other readers see it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from builder.diagnostics import Diagnostic
from builder.model.fields import Record, Text
from builder.questions import writing_rules as rules
from builder.questions.base import Question, QuestionType, Texts
from builder.questions.item import Item, ModelAnswer, Slot
from builder.questions.writing import check_writing, written
from builder.reading.yaml_tree import Node

FEWEST = 2


class Viewpoint(Record):
    """How one reader would answer."""

    by: Text
    """Whose view it is, such as “A reader who trusts the ministry”."""
    text: Text
    """What that reader would write."""


class ReflectQuestion(Question):
    """Free writing, with model answers from different viewpoints to compare afterwards."""

    type: Literal["reflect"]
    models: tuple[Viewpoint, ...]
    """At least two answers, from different viewpoints; they appear beside the learner's own."""


def check(question: ReflectQuestion, node: Node, texts: Texts) -> Iterator[Diagnostic]:
    """Two viewpoints at least, and no two with one name."""
    if len(question.models) < FEWEST:
        place = (node.get("models") or node).span
        remedy = "Add the answer of a reader who sees it differently."
        yield rules.ONE_VIEW.at(place, f"there are {len(question.models)} answers; two are the least", remedy)
    yield from check_writing(question, (model.by for model in question.models), node)


def items(question: ReflectQuestion, texts: Texts) -> tuple[Item, ...]:
    """The neutral form: one slot to write in."""
    models = tuple(ModelAnswer(model.by, (("1", (model.text,)),)) for model in question.models)
    return (Item(slots=(Slot("1", ()),), models=models, **written(question)),)


TYPE = QuestionType("reflect", ReflectQuestion, check, items)
