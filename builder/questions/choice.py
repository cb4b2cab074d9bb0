"""A question with exactly one right option."""

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


class ChoiceQuestion(Question):
    """One right option among several."""

    type: Literal["choice"]
    options: tuple[Option, ...] = Field(min_length=2, max_length=8)
    """What can be picked; exactly one is correct: yes."""


def check(question: ChoiceQuestion, node: Node, texts: Texts) -> Iterator[Diagnostic]:
    """Exactly one option is right, and no two read alike."""
    right = [option for option in question.options if option.correct == "yes"]
    if len(right) != 1:
        place = (node.get("type") or node).span
        remedy = "Mark exactly one option correct: yes, or make the question type: choices."
        yield rules.ONE_RIGHT.at(place, f"{len(right)} options are right; a choice has one", remedy)
    yield from same_words(question.options, node)


def items(question: ChoiceQuestion, texts: Texts) -> tuple[Item, ...]:
    """The neutral form: one slot that takes one option."""
    slot = Slot("1", choices_of(question.options))
    return (Item(slots=(slot,), **asked(question)),)


TYPE = QuestionType("choice", ChoiceQuestion, check, items)
