"""What every question has, the one shape of a thing that can be picked, and what a question type consists of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from builder.diagnostics import Diagnostic
from builder.model.fields import Id, Record, Text
from builder.model.study import StudyText
from builder.questions.item import Item, payload
from builder.reading.yaml_tree import Node

Texts = Mapping[str, StudyText]
Verdict = Literal["yes", "no", "arguable"]


class Question(Record):
    """The fields every type of question has."""

    id: Id
    """The question's id, unique in the whole site; progress is kept under it."""
    prompt: Text
    """What is asked. *Emphasis* with asterisks."""
    text: str = ""
    """A short passage the question is about, shown like a document."""
    hints: tuple[Text, ...] = ()
    """Hints, shown one at a time."""
    confidence: bool = False
    """Ask how sure the learner is, in four steps; never graded."""


class Option(Record):
    """A thing that can be picked."""

    text: Text
    """What the learner reads."""
    correct: Verdict
    """yes, no, or arguable: arguable earns credit either way, with both reasons shown."""
    why: Text
    """The rule, then the evidence in the text."""
    near: str = ""
    """The near miss: when the other answer would have been right."""
    flags: bool = False
    """Whether choosing it says “be careful here”: where it is wrong, it counts as a false alarm."""


@dataclass(frozen=True, slots=True)
class QuestionType:
    """One type: its name in YAML, its record, its own checks, its neutral form, and what its script reads.

    `check` gets the record, its node and the texts of the project (empty while only the file itself is looked at).
    `items` gives the question in its neutral form; a type that makes questions out of a document gives several.
    """

    name: str
    record: type[Question]
    check: Callable[[Any, Node, Texts], Iterable[Diagnostic]]
    items: Callable[[Any, Texts], tuple[Item, ...]]
    payload: Callable[[Item], dict[str, Any]] = payload


def asked(question: Question) -> dict[str, Any]:
    """What every item takes over from its question as it stands."""
    return {
        "id": question.id,
        "type": getattr(question, "type", ""),
        "prompt": question.prompt,
        "text": question.text,
        "hints": question.hints,
        "confidence": question.confidence,
    }
