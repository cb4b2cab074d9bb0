"""A question where several options may be right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from builder.diagnostics import Diagnostic
from builder.questions import rules
from builder.questions.base import Option, Question, QuestionType, Texts, asked
from builder.questions.item import Item, Slot
from builder.questions.options import choices_of, same_words
from builder.reading.yaml_tree import Node


class ChoicesQuestion(Question):
    """Any number of right options among several."""

    type: Literal["choices"]
    options: tuple[Option, ...] = Field(min_length=2, max_length=12)
    """What can be picked; at least one is correct: yes."""


def check(question: ChoicesQuestion, node: Node, texts: Texts) -> Iterator[Diagnostic]:
    """At least one option is right, and no two read alike."""
    if not any(option.correct == "yes" for option in question.options):
        place = (node.get("type") or node).span
        yield rules.SOME_RIGHT.at(place, "no option is right", "Mark at least one option correct: yes.")
    yield from same_words(question.options, node)


def items(question: ChoicesQuestion, texts: Texts) -> tuple[Item, ...]:
    """The neutral form: one slot that takes any number of options."""
    slot = Slot("1", choices_of(question.options), many=True)
    return (Item(slots=(slot,), **asked(question)),)


TYPE = QuestionType("choices", ChoicesQuestion, check, items)
