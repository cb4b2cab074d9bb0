"""A question that goes on by steps: each choice has a consequence and leads on. Nobody writes anything."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal

from pydantic import Field

from builder.diagnostics import Diagnostic
from builder.model.fields import Id, Record, Text
from builder.questions import thread_rules as rules
from builder.questions.base import Option, Question, QuestionType, Texts, asked
from builder.questions.item import Choice, Item, Slot, payload
from builder.questions.options import choices_of, same_words, some_way
from builder.reading.records import locate
from builder.reading.yaml_tree import Node


class Step(Option):
    """Something one can do next."""

    then: Text
    """What follows from it."""
    to: Id | None = None
    """The turn it leads to; the end where there is none."""


class Turn(Record):
    """A point at which to decide."""

    id: Id
    """What `to` calls it."""
    text: Text
    """What has happened. A hostile comment is described here, not written out."""
    options: tuple[Step, ...] = Field(min_length=2, max_length=6)
    """What one can do."""


class ReplyQuestion(Question):
    """Decide what to do next, see what follows, and go on."""

    type: Literal["reply"]
    turns: tuple[Turn, ...] = Field(min_length=1, max_length=12)
    """The turns; every path begins at the first."""


def check(question: ReplyQuestion, node: Node, texts: Texts) -> Iterator[Diagnostic]:
    """Turns have names of their own, every way leads somewhere, every turn is on a path, and every path ends."""
    ids = [turn.id for turn in question.turns]
    for index, turn in enumerate(question.turns):
        yield from same_words(turn.options, node, ("turns", index, "options"))
        yield from some_way(turn.options, locate(node, ("turns", index, "id")))
        if turn.id in ids[:index]:
            place = locate(node, ("turns", index, "id"))
            yield rules.SAME_TURN.at(
                place.span, f"another turn is called {turn.id!r} too", "Give it a name of its own."
            )
    unknown = tuple(_unknown(question, node))
    yield from unknown
    if len(set(ids)) == len(ids) and not unknown:
        yield from _lost(question, node)
        yield from _circles(question, node)


def _unknown(question: ReplyQuestion, node: Node) -> Iterator[Diagnostic]:
    ids = [turn.id for turn in question.turns]
    for index, turn in enumerate(question.turns):
        for number, step in enumerate(turn.options):
            if step.to is None or step.to in ids:
                continue
            place = locate(node, ("turns", index, "options", number, "to"))
            nearest = difflib.get_close_matches(step.to, ids, n=1, cutoff=0.5)
            remedy = (
                f"Did you mean {nearest[0]!r}?" if nearest else f"There are: {', '.join(ids)}. Leave it out to end."
            )
            yield rules.NO_TURN.at(place.span, f"there is no turn {step.to!r}", remedy)


def _ways(question: ReplyQuestion) -> dict[str, list[str]]:
    """Where each turn can lead."""
    return {turn.id: [step.to for step in turn.options if step.to is not None] for turn in question.turns}


def _lost(question: ReplyQuestion, node: Node) -> Iterator[Diagnostic]:
    ways, seen, ahead = _ways(question), set[str](), [question.turns[0].id]
    while ahead:
        turn = ahead.pop()
        if turn not in seen:
            seen.add(turn)
            ahead += ways[turn]
    for index, one in enumerate(question.turns):
        if one.id not in seen:
            place = locate(node, ("turns", index, "id"))
            remedy = f"Let an option of an earlier turn lead here with to: {one.id}, or take the turn out."
            yield rules.LOST_TURN.at(place.span, f"no path comes to {one.id!r}", remedy)


def _circles(question: ReplyQuestion, node: Node) -> Iterator[Diagnostic]:
    """Each option that closes a circle: it leads back to its own turn, or to one written earlier."""
    ways, ids = _ways(question), [turn.id for turn in question.turns]
    for index, turn in enumerate(question.turns):
        for number, step in enumerate(turn.options):
            if step.to in ids[: index + 1] and _leads(ways, step.to, turn.id):
                place = locate(node, ("turns", index, "options", number, "to"))
                message = f"from {step.to!r} one can come back to {turn.id!r}"
                yield rules.ENDLESS.at(place.span, message, "Lead to a new turn, or leave `to` out to end the path.")


def _leads(ways: dict[str, list[str]], start: str, goal: str) -> bool:
    seen, ahead = set[str](), [start]
    while ahead:
        turn = ahead.pop()
        if turn == goal:
            return True
        if turn not in seen:
            seen.add(turn)
            ahead += ways[turn]
    return False


def items(question: ReplyQuestion, texts: Texts) -> tuple[Item, ...]:
    """The neutral form: one slot a turn. Only the turns on the learner's path are answered and scored.

    A slot's key is a letter and the turn's number: a script would put keys that are numbers into another order.
    """
    keys = {turn.id: f"t{number}" for number, turn in enumerate(question.turns, start=1)}
    slots = tuple(Slot(keys[turn.id], tuple(_choices(turn, keys)), turn.text) for turn in question.turns)
    return (Item(slots=slots, **asked(question)),)


def _choices(turn: Turn, keys: Mapping[str, str]) -> Iterator[Choice]:
    for choice, step in zip(choices_of(turn.options), turn.options, strict=True):
        yield replace(choice, then=step.then, to=keys.get(step.to or "", ""))


def reply_payload(item: Item) -> dict[str, Any]:
    """The generic payload, and under `to` the turn each choice leads to; a choice that ends the path has none."""
    told = payload(item)
    for slot in item.slots:
        told["slots"][slot.key]["to"] = {choice.key: choice.to for choice in slot.choices if choice.to}
    return told


TYPE = QuestionType("reply", ReplyQuestion, check, items, reply_payload)
