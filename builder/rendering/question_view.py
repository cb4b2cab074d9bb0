"""Makes a question ready for its template: ids for the page, verdicts in words, the payload for its script."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from builder.model.label import Label, Skill
from builder.model.phrase import phrase, together
from builder.model.policy import DEFAULT, Policy
from builder.model.taxonomy import LABELS
from builder.questions import BY_NAME
from builder.questions.item import NOTHING, SEQUENCE, Choice, Item, Slot
from builder.rendering.styles import FORMS, QUESTIONS, VIEWS
from builder.rendering.wording import place

ENGINE_SCRIPTS = tuple(f"assets/js/{name}.js" for name in ("site", "words", "store", "core", "measure"))
SURE_SCRIPT, SUM_SCRIPT = "assets/js/sure.js", "assets/js/exercise.js"
CHOICE_WORDS = MappingProxyType(
    {
        "yes": phrase("right"),
        "no": phrase("not this one"),
        "arguable": phrase("can be defended"),
        "contested": phrase("talk about it, never scored"),
    }
)
SEQUENCE_WORDS = MappingProxyType({"yes": "", "arguable": phrase("may change places with the next")})
SLOT_WORDS = MappingProxyType(
    {"arguable": phrase("either answer can be defended"), "contested": phrase("talk about it, never scored")}
)
PICKED = frozenset({"choice", "choices", "mark"})
"""Types that need no way of answering but picking and marking."""
VIEWED = frozenset({"thread", "reply", "verdict"})
"""Types of question that show comments or tables as the views of a document do."""
LEFT_ALONE = phrase("fine as it is")


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

    @property
    def listed(self) -> tuple[ChoiceView, ...]:
        """The choices as the key lists them: a sequence in its right order, others as they are shown."""
        ordered = self.slot.role == SEQUENCE
        return tuple(sorted(self.choices, key=lambda view: view.choice.key)) if ordered else self.choices


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
    def shared(self) -> tuple[ChoiceView, ...]:
        """Choices that every slot offers for one reason, which the key need not tell more than once."""
        first, others = self.slots[:1], self.slots[1:]
        offered = (choice for slot in first for choice in slot.choices if choice.choice.why)
        return tuple(choice for choice in offered if others and all(choice in slot.choices for slot in others))

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
        sure = (SURE_SCRIPT,) if any(question.item.confidence for question in self.questions) else ()
        return (*ENGINE_SCRIPTS, *sure, SUM_SCRIPT, *(f"assets/js/questions/{name}.js" for name in types))

    @property
    def styles(self) -> tuple[str, ...]:
        """The style sheets of these questions and their key."""
        if not self.questions:
            return ()
        types = {question.item.type for question in self.questions}
        views, forms = types & VIEWED, types - PICKED
        return (*((VIEWS,) if views else ()), QUESTIONS, *((FORMS,) if forms else ()))


def engine_first(scripts: Iterable[str]) -> tuple[str, ...]:
    """The scripts of several exercises, each once, in the order in which they know each other."""
    wanted = dict.fromkeys(scripts)
    engine = [name for name in (*ENGINE_SCRIPTS, SURE_SCRIPT, SUM_SCRIPT) if name in wanted]
    return tuple(dict.fromkeys((*engine, *wanted)))


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
        question_view(item, f"{prefix}{item.id}", number if len(listed) > 1 else 0)
        for number, item in enumerate(listed, start=1)
    )
    payload = {
        "policy": policy.over(DEFAULT).model_dump(),
        "questions": [BY_NAME[item.type].payload(item) for item in listed],
    }
    return ExerciseView(exercise, skill, lesson, questions, payload)


def asks_of_comments(view: ExerciseView) -> bool:
    """Whether an exercise shows a comment section, which no search may list."""
    items = (question.item for question in view.questions)
    return any(item.type in {"thread", "reply"} or item.unit == "comment" for item in items)


def question_view(item: Item, dom: str = "", number: int = 0) -> QuestionView:
    """One question; without `dom` and `number` there is enough for its key, which is the same wherever it stands."""
    labels = tuple(LABELS[label] for label in item.labels if label in LABELS)
    slots = tuple(_slot(slot, dom, index) for index, slot in enumerate(item.slots, start=1))
    return QuestionView(item, dom, number, slots, labels)


def _slot(slot: Slot, dom: str, index: int) -> SlotView:
    words = SEQUENCE_WORDS if slot.role == SEQUENCE else CHOICE_WORDS
    choices = tuple(ChoiceView(choice, choice.key, words[choice.verdict]) for choice in slot.choices)
    return SlotView(slot, f"{dom}-{slot.key}", place(slot.address) or str(index), _slot_words(slot), choices)


def _slot_words(slot: Slot) -> str:
    """The answer in words: what may be picked, or that it is fine or cannot be settled."""
    if not slot.choices:
        return ""
    if slot.verdict in SLOT_WORDS and not (slot.verdict == "arguable" and len(slot.right) > 1 and slot.right[0].key):
        return SLOT_WORDS[slot.verdict]
    if slot.right[0].key == NOTHING:
        return LEFT_ALONE
    return together(phrase(" or "), (choice.text for choice in slot.right))
