"""The types of question there are: one file each, and this one list."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field

from builder.questions import choice, choices, mark
from builder.questions.base import Question, QuestionType
from builder.questions.rules import RULES

TYPES: tuple[QuestionType, ...] = (choice.TYPE, choices.TYPE, mark.TYPE)
BY_NAME: MappingProxyType[str, QuestionType] = MappingProxyType({kind.name: kind for kind in TYPES})

if TYPE_CHECKING:
    AnyQuestion = Question
else:  # the union is made from the list above, so that a type is named in one place
    AnyQuestion = Annotated[Union[tuple(kind.record for kind in TYPES)], Field(discriminator="type")]  # noqa: UP007

__all__ = ["BY_NAME", "RULES", "TYPES", "AnyQuestion", "QuestionType"]
