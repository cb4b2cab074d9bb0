"""A question that asks the learner to put cards in order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Literal

from pydantic import Field

from builder.diagnostics import Diagnostic
from builder.questions.base import Question, QuestionType, Texts, asked
from builder.questions.cards import IDLE, Card
from builder.questions.item import SEQUENCE, Choice, Item, Slot
from builder.questions.options import same_words
from builder.reading.records import locate
from builder.reading.yaml_tree import Node


class OrderCard(Card):
    """A card of an order."""

    swap: bool = False
    """Whether this card and the next may stand either way; say in `why` that they may."""


class OrderQuestion(Question):
    """Cards to be put in order."""

    type: Literal["order"]
    cards: tuple[OrderCard, ...] = Field(min_length=3, max_length=9)
    """The cards in their right order; they are shown in another."""


def check(question: OrderQuestion, node: Node, texts: Texts) -> Iterator[Diagnostic]:
    """No two cards read alike, and the last one has no next to change places with."""
    yield from same_words(question.cards, node, ("cards",), "card")
    last = len(question.cards) - 1
    if question.cards[last].swap:
        place = locate(node, ("cards", last, "swap"))
        remedy = "Write swap: yes on the card before it, or take it out."
        yield IDLE.at(place.span, "there is no card after the last one", remedy)


def items(question: OrderQuestion, texts: Texts) -> tuple[Item, ...]:
    """The neutral form: one slot that takes all cards; the answer is their keys in the learner's order.

    A card's key is its right place, counted from 1; the choices stand in the order in which they are shown. The verdict
    arguable says that this card and the one at the next place may stand either way.
    """
    choices = tuple(
        Choice(str(place), card.text, "arguable" if card.swap else "yes", card.why)
        for place, card in ((place, question.cards[place - 1]) for place in shown_order(question))
    )
    return (Item(slots=(Slot("1", choices, many=True, role=SEQUENCE),), **asked(question)),)


def shown_order(question: OrderQuestion) -> tuple[int, ...]:
    """The places of the cards as a learner first sees them: mixed, the same in every build, and never right."""

    def mixed(place: int) -> bytes:
        return hashlib.sha256(f"{question.id}\n{question.cards[place - 1].text}".encode()).digest()

    order = sorted(range(1, len(question.cards) + 1), key=mixed)
    while _is_right(order, question.cards):
        order = [*order[1:], order[0]]
    return tuple(order)


def _is_right(order: Sequence[int], cards: Sequence[OrderCard]) -> bool:
    """Whether every two cards stand as they should; neighbours that may be swapped do so either way."""
    return all(
        first < second or (first == second + 1 and cards[second - 1].swap) for first, second in combinations(order, 2)
    )


TYPE = QuestionType("order", OrderQuestion, check, items)
