"""Makes a question ready for its template: ids for the page, verdicts in words, the payload for its script."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from builder.model.label import Label
from builder.model.taxonomy import LABELS
from builder.questions import BY_NAME
from builder.questions.base import Choice, Item
from builder.rendering.wording import place

OPTION_WORDS = MappingProxyType({"yes": "right", "no": "not this one", "arguable": "can be defended"})
PICK_WORDS = MappingProxyType(
    {"no": "fine as it is", "arguable": "either answer can be defended", "contested": "talk about it, never scored"}
)


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """A thing that can be picked with its line of the key."""

    choice: Choice
    number: str
    words: str


@dataclass(frozen=True, slots=True)
class QuestionView:
    """One question on one page. `dom` is unique on the page; a question that stands alone has number 0."""

    item: Item
    dom: str
    number: int
    choices: tuple[ChoiceView, ...]
    labels: tuple[Label, ...]

    @property
    def template(self) -> str:
        return f"questions/{self.item.type}.html.j2"


@dataclass(frozen=True, slots=True)
class ExerciseView:
    """The questions of one step and the one block of JSON that their scripts read."""

    questions: tuple[QuestionView, ...]
    payload: dict[str, Any]

    @property
    def scripts(self) -> tuple[str, ...]:
        """The scripts these types of question need, the shared one first."""
        types = dict.fromkeys(question.item.type for question in self.questions)
        return ("assets/js/core.js", *(f"assets/js/questions/{name}.js" for name in types)) if types else ()


def exercise_view(items: Iterable[Item], prefix: str) -> ExerciseView:
    """Questions in order; `prefix` keeps two showings of one exercise apart."""
    listed = tuple(items)
    questions = tuple(
        QuestionView(
            item,
            f"{prefix}{item.id}",
            number if len(listed) > 1 else 0,
            tuple(_choice(item, choice) for choice in item.choices),
            tuple(LABELS[label] for label in item.labels if label in LABELS),
        )
        for number, item in enumerate(listed, start=1)
    )
    return ExerciseView(questions, {"questions": [BY_NAME[item.type].payload(item) for item in listed]})


def _choice(item: Item, choice: Choice) -> ChoiceView:
    if item.type != "mark":
        return ChoiceView(choice, choice.key, OPTION_WORDS.get(choice.verdict, ""))
    names = " or ".join(LABELS[label].name for label in choice.accept if label in LABELS)
    return ChoiceView(choice, place(choice.address), PICK_WORDS.get(choice.verdict, names))
