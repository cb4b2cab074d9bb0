"""What every question has, the one shape of a thing that can be picked, and what a question type consists of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from builder.diagnostics import Diagnostic
from builder.model.fields import Id, Record, Text
from builder.model.study import StudyText
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


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be picked, whatever the type of question. `accept` are the labels a mark question takes.

    `verdict` is yes (should be picked), no (should not), arguable (either earns credit) or contested (never scored).
    """

    key: str
    text: str
    verdict: str
    why: str
    near: str = ""
    address: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of a passage as it may be shown; `choice` is the thing that can be picked there, if any."""

    shown: str
    choice: Choice | None = None
    veil: str = ""


@dataclass(frozen=True, slots=True)
class Strip:
    """One numbered paragraph of a passage."""

    address: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A question in the neutral form that pages, print and exports read: never HTML, never YAML."""

    id: str
    type: str
    prompt: str
    choices: tuple[Choice, ...]
    text: str = ""
    hints: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    unit: str = ""
    passage: tuple[Strip, ...] = ()


@dataclass(frozen=True, slots=True)
class QuestionType:
    """One type: its name in YAML, its record, its own checks, its neutral form, and what its script reads.

    `check` gets the record, its node and the texts of the project (empty while only the file itself is looked at).
    """

    name: str
    record: type[Question]
    check: Callable[[Any, Node, Texts], Iterable[Diagnostic]]
    item: Callable[[Any, Texts], Item]
    payload: Callable[[Item], dict[str, Any]]


KEYS = "abcdefghijklmnopqrstuvwxyz"


def option_choices(options: tuple[Option, ...]) -> tuple[Choice, ...]:
    """Options under the letters a, b, c…, in the order the author gave them."""
    pairs = zip(KEYS, options, strict=False)
    return tuple(Choice(key, option.text, option.correct, option.why, option.near) for key, option in pairs)


def verdict_payload(item: Item) -> dict[str, Any]:
    """What a script needs to score a question of options: each key's verdict. The words stay in the page."""
    return {"id": item.id, "type": item.type, "choices": {choice.key: choice.verdict for choice in item.choices}}
