"""The types of question there are: one file each, and this one list."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field

from builder.questions import (
    cards,
    choice,
    choices,
    fill,
    from_marks,
    gap_rules,
    mark,
    match,
    order,
    reflect,
    reply,
    rules,
    sort,
    swap,
    thread,
    thread_rules,
    verdict,
    writing_rules,
)
from builder.questions.base import Question, QuestionType
from builder.questions.made import rules as made_rules
from builder.study import dose

TYPES: tuple[QuestionType, ...] = (
    choice.TYPE,
    choices.TYPE,
    mark.TYPE,
    sort.TYPE,
    match.TYPE,
    order.TYPE,
    fill.TYPE,
    swap.TYPE,
    thread.TYPE,
    reply.TYPE,
    verdict.TYPE,
    reflect.TYPE,
    from_marks.TYPE,
)
RULES = (
    *rules.RULES,
    *cards.RULES,
    *gap_rules.RULES,
    *thread_rules.RULES,
    *dose.RULES,
    *writing_rules.RULES,
    *made_rules.RULES,
)
BY_NAME: MappingProxyType[str, QuestionType] = MappingProxyType({kind.name: kind for kind in TYPES})

if TYPE_CHECKING:
    AnyQuestion = Question
else:  # the union is made from the list above, so that a type is named in one place
    AnyQuestion = Annotated[Union[tuple(kind.record for kind in TYPES)], Field(discriminator="type")]  # noqa: UP007

__all__ = ["BY_NAME", "RULES", "TYPES", "AnyQuestion", "QuestionType"]
