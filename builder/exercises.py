"""Reads an exercise: a set of questions in one file."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import Field

from builder.diagnostics import Diagnostic, Parsed
from builder.model.fields import Id, Record, Text
from builder.model.label import Skill
from builder.model.policy import Policy
from builder.questions import BY_NAME, AnyQuestion
from builder.questions.base import Texts
from builder.questions.item import Item
from builder.reading.records import locate, read_record
from builder.reading.yaml_tree import Node
from builder.source import SourceFile, Span


class Exercise(Record):
    """A file in exercises/: questions that belong together."""

    version: int = Field(alias="schema", ge=1, le=1)
    """The version of this format: 1."""
    id: Id
    """The exercise's id: its file's name without .yml."""
    title: Text
    """What a learner reads above the questions."""
    skill: Skill
    """attribution, verification, wording or comments."""
    text: str = ""
    """A few words before the questions."""
    policy: Policy = Field(default=Policy())
    """Attempts, reveal, hints and scoring for this exercise alone."""
    questions: tuple[AnyQuestion, ...] = Field(min_length=1)
    """The questions, in order."""


@dataclass(frozen=True, slots=True)
class PlacedExercise:
    """An exercise with the tree it was read from, for pointing at its places."""

    exercise: Exercise
    tree: Node

    @property
    def id(self) -> str:
        return self.exercise.id

    @property
    def where(self) -> Span:
        """Where the id stands."""
        return (self.tree.get("id") or self.tree).span

    def items(self, texts: Texts) -> tuple[Item, ...]:
        """The questions in their neutral form."""
        return tuple(
            item for question in self.exercise.questions for item in BY_NAME[kind_of(question)].items(question, texts)
        )

    def check(self, texts: Texts, unreadable: frozenset[str] = frozenset()) -> tuple[Diagnostic, ...]:
        """What the question types find wrong, questions about unreadable documents aside: those have told why."""
        found: list[Diagnostic] = []
        for index, question in enumerate(self.exercise.questions):
            if getattr(question, "document", None) in unreadable:
                continue
            node = locate(self.tree, ("questions", index))
            found.extend(BY_NAME[kind_of(question)].check(question, node, texts))
        return tuple(found)


def kind_of(question: AnyQuestion) -> str:
    """The name of a question's type."""
    return str(getattr(question, "type", ""))


def read_exercise(source: SourceFile) -> Parsed[PlacedExercise]:
    """One exercise file, with its questions' own mistakes."""
    read = read_record(source, Exercise)
    return Parsed(PlacedExercise(*read.value) if read.value is not None else None, read.problems)
