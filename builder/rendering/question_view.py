"""Makes a question ready for its template: ids for the page, verdicts in words, the payload for its script."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from builder.model.label import Label, Skill
from builder.model.policy import DEFAULT, Policy
from builder.model.taxonomy import LABELS
from builder.questions import BY_NAME
from builder.questions.item import NOTHING, Choice, Item, Slot
from builder.rendering.wording import place

ENGINE_SCRIPTS = tuple(f"assets/js/{name}.js" for name in ("site", "words", "store", "core", "exercise"))
CHOICE_WORDS = MappingProxyType(
    {"yes": "right", "no": "not this one", "arguable": "can be defended", "contested": "talk about it, never scored"}
)
SLOT_WORDS = MappingProxyType({"arguable": "either answer can be defended", "contested": "talk about it, never scored"})
LEFT_ALONE = "fine as it is"


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """A thing that can be picked, with its letter or number and its line of the key."""

    choice: Choice
    number: str
    words: str


@dataclass(frozen=True, slots=True)
class SlotView:
    """A slot with the name its controls share on the page, its number, and its line of the key."""

    slot: Slot
    name: str
    number: str
    words: str
    choices: tuple[ChoiceView, ...]


@dataclass(frozen=True, slots=True)
class QuestionView:
    """One question on one page. `dom` is unique on the page; a question that stands alone has number 0."""

    item: Item
    dom: str
    number: int
    slots: tuple[SlotView, ...]
    labels: tuple[Label, ...]

    @property
    def template(self) -> str:
        return f"questions/{self.item.type}.html.j2"

    @property
    def by_key(self) -> Mapping[str, SlotView]:
        """The slots by their keys, for templates that meet them inside a passage."""
        return {view.slot.key: view for view in self.slots}


@dataclass(frozen=True, slots=True)
class ExerciseView:
    """The questions of one step or page, and the one block of JSON that their scripts read."""

    id: str
    skill: Skill
    lesson: str
    questions: tuple[QuestionView, ...]
    payload: dict[str, Any]

    @property
    def scripts(self) -> tuple[str, ...]:
        """The scripts these types of question need, the shared ones first."""
        types = dict.fromkeys(question.item.type for question in self.questions)
        if not types:
            return ()
        return (*ENGINE_SCRIPTS, *(f"assets/js/questions/{name}.js" for name in types))


def exercise_view(
    items: Iterable[Item],
    prefix: str,
    skill: Skill,
    exercise: str = "",
    lesson: str = "",
    policy: Policy = DEFAULT,
) -> ExerciseView:
    """Questions in order; `prefix` keeps two showings of one exercise apart."""
    listed = tuple(items)
    questions = tuple(
        _question(item, f"{prefix}{item.id}", number if len(listed) > 1 else 0)
        for number, item in enumerate(listed, start=1)
    )
    payload = {
        "policy": policy.over(DEFAULT).model_dump(),
        "questions": [BY_NAME[item.type].payload(item) for item in listed],
    }
    return ExerciseView(exercise, skill, lesson, questions, payload)


def _question(item: Item, dom: str, number: int) -> QuestionView:
    labels = tuple(LABELS[label] for label in item.labels if label in LABELS)
    slots = tuple(_slot(slot, dom, index) for index, slot in enumerate(item.slots, start=1))
    return QuestionView(item, dom, number, slots, labels)


def _slot(slot: Slot, dom: str, index: int) -> SlotView:
    choices = tuple(ChoiceView(choice, choice.key, CHOICE_WORDS[choice.verdict]) for choice in slot.choices)
    return SlotView(slot, f"{dom}-{slot.key}", place(slot.address) or str(index), _slot_words(slot), choices)


def _slot_words(slot: Slot) -> str:
    """The answer in words: what may be picked, or that it is fine or cannot be settled."""
    if not slot.choices:
        return ""
    if slot.verdict in SLOT_WORDS and not (slot.verdict == "arguable" and len(slot.right) > 1 and slot.right[0].text):
        return SLOT_WORDS[slot.verdict]
    if slot.right[0].key == NOTHING:
        return LEFT_ALONE
    return " or ".join(choice.text for choice in slot.right)
