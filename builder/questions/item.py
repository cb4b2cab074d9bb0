"""The neutral form of a question, which pages, print, progress and exports read: never HTML, never YAML.

Whatever its type, a question is a list of slots, and each slot offers choices with a verdict. An answer is the choice,
or the choices, put into each slot. Scoring, the key, progress and hand-in are written once, over slots.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from builder.questions.typed import normal

NOTHING = ""
"""The key of the choice “left alone”, where leaving a thing alone is an answer."""
SEQUENCE = "sequence"
"""The role of a slot that takes all its choices in the order of their keys; arguable: the next may come first."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be picked.

    `verdict` is yes, no, arguable (earns credit either way) or contested (never scored). `flags` says that picking it
    is a warning: right where the slot deserves one, a false alarm where it does not. `then` is what follows from the
    choice and `to` the slot it leads to, where choices branch.
    """

    key: str
    text: str
    verdict: str
    why: str = ""
    near: str = ""
    flags: bool = False
    then: str = ""
    to: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing to be answered: an option group, a card, a gap, a marked phrase, a comment, a turn.

    A slot without choices is free writing and never scored. `many` takes any number of choices, `typed` is answered
    by typing and compared with the texts of its choices, up to `typos` letters off. `why` and `near` speak of the
    slot as a whole; `role` tells a type's template which of several kinds of slot this is.
    """

    key: str
    choices: tuple[Choice, ...]
    text: str = ""
    many: bool = False
    typed: bool = False
    typos: int = 0
    why: str = ""
    near: str = ""
    address: str = ""
    role: str = ""

    @property
    def right(self) -> tuple[Choice, ...]:
        """What should be picked, or else what may be."""
        return tuple(choice for choice in self.choices if choice.verdict == "yes") or tuple(
            choice for choice in self.choices if choice.verdict == "arguable"
        )

    @property
    def verdict(self) -> str:
        """contested or arguable where the whole slot is, otherwise yes: it has a right answer."""
        verdicts = {choice.verdict for choice in self.choices}
        if "contested" in verdicts:
            return "contested"
        return "yes" if "yes" in verdicts else "arguable"


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of a passage as it may be shown; `slot` is the thing to be answered there, if any.

    `address` is that of the sentence which begins with this run, so that paper can number its lines.
    """

    shown: str
    slot: Slot | None = None
    veil: str = ""
    address: str = ""
    asked: bool = False
    """Whether these are the words the question is about."""


@dataclass(frozen=True, slots=True)
class Strip:
    """One paragraph of a passage, numbered where it has an address; or one comment.

    `by` is the letter that stands for a commenter, `answers` that of whom the comment replies to. What is `folded` is
    shown only to those who open it.
    """

    address: str
    segments: tuple[Segment, ...]
    by: str = ""
    answers: str = ""
    folded: bool = False


@dataclass(frozen=True, slots=True)
class ModelAnswer:
    """An answer to compare one's own with: whose view it is, and what it says, by slot."""

    by: str
    answers: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A question. `type` names the template and the script that show it."""

    id: str
    type: str
    prompt: str
    slots: tuple[Slot, ...]
    text: str = ""
    hints: tuple[str, ...] = ()
    confidence: bool = False
    labels: tuple[str, ...] = ()
    unit: str = ""
    passage: tuple[Strip, ...] = ()
    models: tuple[ModelAnswer, ...] = ()
    language: str = ""
    """The language of the passage, where it is not the site's own."""
    note: str = ""
    """What somebody may want to know before the passage."""
    share: str = ""
    """How much of a longer text the passage is."""

    @property
    def graded(self) -> bool:
        """Whether it can be right or wrong."""
        return any(slot.choices for slot in self.slots)

    @property
    def digest(self) -> str:
        """Eight hexadecimal digits of SHA-256 over what is asked and what is right, reasons and hints aside.

        Progress is kept under id and digest: a new reason keeps it, a new question does not.
        """
        asked = [
            self.type,
            self.prompt,
            self.text,
            [[segment.shown for segment in strip.segments] for strip in self.passage],
            [
                [slot.key, slot.text, [[choice.key, choice.text, choice.verdict, choice.to] for choice in slot.choices]]
                for slot in self.slots
            ],
        ]
        return hashlib.sha256(json.dumps(asked, ensure_ascii=False).encode("utf-8")).hexdigest()[:8]


def payload(item: Item) -> dict[str, Any]:
    """What a script needs to score a question: id, digest, and each slot's verdicts by key. The words stay in the page.

    `v` holds the verdicts, `f` the keys of the choices that warn, `many` is there where several may be picked, `free`
    where somebody writes what they like. Where an answer is `typed`, `texts` holds what it is compared with, as
    questions.typed.normal makes it, and `typos` how many letters may be off. A question with nothing to score says
    `graded: false`.
    """
    told: dict[str, Any] = {
        "id": item.id,
        "type": item.type,
        "hash": item.digest,
        "slots": {slot.key: _slot(slot) for slot in item.slots},
    }
    return told if item.graded else {**told, "graded": False}


def _slot(slot: Slot) -> dict[str, Any]:
    told: dict[str, Any] = {"v": {choice.key: choice.verdict for choice in slot.choices}}
    if flags := [choice.key for choice in slot.choices if choice.flags]:
        told["f"] = flags
    if slot.many:
        told["many"] = True
    if slot.typed:
        texts = {choice.key: normal(choice.text) for choice in slot.choices}
        told |= {"typed": True, "typos": slot.typos, "texts": texts}
    if not slot.choices:
        told["free"] = True
    return told
