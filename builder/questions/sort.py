"""A question that asks the learner to sort cards into bins."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any, Literal

from pydantic import Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from builder.diagnostics import Diagnostic
from builder.model.fields import ID_PATTERN, Id, Record, Text
from builder.questions.base import Question, QuestionType, Texts, asked
from builder.questions.cards import IDLE, SAME_BIN, UNKNOWN_BIN, Card, one_place
from builder.questions.item import Choice, Item, Slot
from builder.questions.options import same_words
from builder.reading.records import locate
from builder.reading.yaml_tree import Node


class Bin(Record):
    """Where cards can go. A word alone is a bin too: `own-voice` is {id: own-voice, text: Own voice}."""

    id: Id
    """What cards call it."""
    text: Text
    """What the learner reads."""
    flags: bool = False
    """Whether choosing it says “be careful here”: where it is wrong, it counts as a false alarm."""

    @model_validator(mode="before")
    @classmethod
    def _from_word(cls, written: Any) -> Any:
        if not isinstance(written, str):
            return written
        words = written.replace("-", " ")
        return {"id": written, "text": words[:1].upper() + words[1:]}

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """An editor should take the word alone as well."""
        return {"anyOf": [{"type": "string", "pattern": ID_PATTERN}, handler.resolve_ref_schema(handler(core))]}


class SortCard(Card):
    """A card and the bin it belongs in."""

    bin: Text
    """The id of its bin."""
    near: str = ""
    """The near miss: what would have put it into another bin."""
    also: tuple[Text, ...] = ()
    """Other bins that can be defended; they earn credit too."""


class SortQuestion(Question):
    """Cards to be put into bins, each on its own."""

    type: Literal["sort"]
    bins: tuple[Bin, ...] = Field(min_length=2, max_length=5)
    """Where cards can go, as words or as {id, text}; every card offers all of them."""
    cards: tuple[SortCard, ...] = Field(min_length=2, max_length=12)
    """What is to be sorted, in the order in which it is shown."""


def check(question: SortQuestion, node: Node, texts: Texts) -> Iterator[Diagnostic]:
    """Bins and cards differ, every card knows its bins, and at least two bins are used."""
    ids = [bin.id for bin in question.bins]
    for index, id in enumerate(ids):
        if id in ids[:index]:
            place = locate(node, ("bins", index, "id"))
            yield SAME_BIN.at(place.span, f"another bin is called {id!r} too", "Give each bin an id of its own.")
    if len(set(ids)) == len(ids):
        yield from same_words(question.bins, node, ("bins",), "bin")
    yield from same_words(question.cards, node, ("cards",), "card")
    unknown = tuple(_unknown_bins(question, node))
    yield from unknown
    yield from _idle(question, node)
    if not unknown and len(set(ids)) > 1:
        remedy = f"Write a card for another of the bins: {', '.join(dict.fromkeys(ids))}."
        yield from one_place([card.bin for card in question.cards], node, "cards", "bin", remedy)


def _unknown_bins(question: SortQuestion, node: Node) -> Iterator[Diagnostic]:
    ids = list(dict.fromkeys(bin.id for bin in question.bins))
    for index, card in enumerate(question.cards):
        named = [(card.bin, ("bin",)), *((bin, ("also", at)) for at, bin in enumerate(card.also))]
        for bin, path in named:
            if bin in ids:
                continue
            nearest = difflib.get_close_matches(bin.casefold(), ids, n=1, cutoff=0.5)
            if not nearest and len(ids) < len(question.bins):
                continue  # it is one of the two bins with one id that should have been called so
            remedy = f"Did you mean {nearest[0]!r}?" if nearest else f"There are: {', '.join(ids)}."
            place = locate(node, ("cards", index, *path))
            yield UNKNOWN_BIN.at(place.span, f"there is no bin {bin!r}", remedy)


def _idle(question: SortQuestion, node: Node) -> Iterator[Diagnostic]:
    for index, card in enumerate(question.cards):
        for at, bin in enumerate(card.also):
            if bin == card.bin or bin in card.also[:at]:
                place = locate(node, ("cards", index, "also", at))
                message = f"{bin!r} is the card's own bin" if bin == card.bin else f"{bin!r} is named already"
                yield IDLE.at(place.span, message, "Name only other bins, each once, or take it out.")


def items(question: SortQuestion, texts: Texts) -> tuple[Item, ...]:
    """The neutral form: a slot for every card, which takes one bin."""
    slots = tuple(
        Slot(
            f"k{number}",
            tuple(Choice(bin.id, bin.text, _verdict(card, bin), flags=bin.flags) for bin in question.bins),
            card.text,
            why=card.why,
            near=card.near,
        )
        for number, card in enumerate(question.cards, start=1)
    )
    return (Item(slots=slots, **asked(question)),)


def _verdict(card: SortCard, bin: Bin) -> str:
    if bin.id == card.bin:
        return "yes"
    return "arguable" if bin.id in card.also else "no"


TYPE = QuestionType("sort", SortQuestion, check, items)
