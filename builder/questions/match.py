"""A question that asks the learner to find, for each of several premises, the response that fits."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase
from typing import Literal

from pydantic import Field

from builder.diagnostics import Diagnostic
from builder.model.fields import Text
from builder.questions.base import Question, QuestionType, Texts, asked
from builder.questions.cards import EXTRA_FITS, Card, one_place
from builder.questions.item import Choice, Item, Slot
from builder.questions.options import alike, same_words
from builder.questions.rules import SAME_TEXT
from builder.reading.records import locate
from builder.reading.yaml_tree import Node


class Pair(Card):
    """A premise and the response that fits it."""

    text: Text
    """The premise: what the learner reads first."""
    to: Text
    """The response that fits; several premises may have the same."""
    near: str = ""
    """The near miss: what would have made another response fit."""


class Extra(Card):
    """A response that fits no premise."""

    text: Text
    """The response."""
    why: Text
    """Why it fits nothing, though it may look as if it did."""


class MatchQuestion(Question):
    """Premises on one side, responses on the other."""

    type: Literal["match"]
    pairs: tuple[Pair, ...] = Field(min_length=2, max_length=10)
    """Premises with their responses; premises are shown in this order, responses by the alphabet."""
    extra: tuple[Extra, ...] = Field(default=(), max_length=6)
    """Responses that fit nothing, so that the last pair is not found by elimination."""


def check(question: MatchQuestion, node: Node, texts: Texts) -> Iterator[Diagnostic]:
    """Premises differ, responses differ or are exactly the same, and no extra fits."""
    yield from same_words(question.pairs, node, ("pairs",), "premise")
    yield from same_words(question.extra, node, ("extra",), "extra response")
    yield from _nearly_same(question, node)
    fitting = {alike(pair.to) for pair in question.pairs}
    for index, extra in enumerate(question.extra):
        if alike(extra.text) in fitting:
            place = locate(node, ("extra", index, "text"))
            remedy = "Take it out of `extra`, or write a response that fits nothing."
            yield EXTRA_FITS.at(place.span, "a pair has this response", remedy)
    yield from one_place(fitting, node, "pairs", "response", "Write a pair with another response.")


def _nearly_same(question: MatchQuestion, node: Node) -> Iterator[Diagnostic]:
    written: dict[str, str] = {}
    for index, pair in enumerate(question.pairs):
        first = written.setdefault(alike(pair.to), pair.to)
        if first != pair.to:
            place = locate(node, ("pairs", index, "to"))
            message = f"a learner cannot tell this response from {first!r}"
            yield SAME_TEXT.at(place.span, message, "Write both exactly alike, or say how they differ.")


def items(question: MatchQuestion, texts: Texts) -> tuple[Item, ...]:
    """The neutral form: a slot for every premise, which takes one of the responses, lettered by the alphabet.

    An extra response says itself why it fits nothing; the reason of a response that fits is that of its premise.
    """
    extra = {one.text: one.why for one in question.extra}
    # The author's order would give the pairs away.
    responses = sorted({*extra, *(pair.to for pair in question.pairs)}, key=lambda text: (alike(text), text))
    slots = tuple(
        Slot(
            f"k{number}",
            tuple(
                Choice(letter, text, "yes" if text == pair.to else "no", extra.get(text, ""))
                for letter, text in zip(ascii_lowercase, responses, strict=False)
            ),
            pair.text,
            why=pair.why,
            near=pair.near,
        )
        for number, pair in enumerate(question.pairs, start=1)
    )
    return (Item(slots=slots, **asked(question)),)


TYPE = QuestionType("match", MatchQuestion, check, items)
