"""What every type made of cards shares: the card, its rules, and that there is something to tell apart."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from builder.diagnostics import Diagnostic, Rule
from builder.model.fields import Record, Text
from builder.reading.yaml_tree import Node

UNKNOWN_BIN = Rule(
    code="QST010",
    name="a card for a bin that is not there",
    why="A card can only be put into a bin that the learner sees; with a misspelt bin no answer would be right.",
    bad="bins: [source, outlet], cards: [{text: …, bin: sources, why: …}]",
    good="bins: [source, outlet], cards: [{text: …, bin: source, why: …}]",
)
ONE_PLACE = Rule(
    code="QST011",
    name="cards that all go to one place",
    why="Where every card has the same answer there is nothing to tell apart, and whoever notices it need not read on.",
    bad="cards: [{text: …, bin: source, …}, {text: …, bin: source, …}]",
    good="cards: [{text: …, bin: source, …}, {text: …, bin: outlet, …}]",
)
SAME_BIN = Rule(
    code="QST012",
    name="two bins with one id",
    why="A card names its bin by the id, so two bins with one id cannot be told apart, by a card or by a learner.",
    bad="bins: [{id: source, text: A source}, {id: source, text: The outlet}]",
    good="bins: [{id: source, text: A source}, {id: outlet, text: The outlet}]",
)
EXTRA_FITS = Rule(
    code="QST013",
    name="an extra response that answers one of the pairs",
    why="An extra response is one that fits nothing, and its reason says so. If it stands in a pair as well, the "
    "learner reads that it is right and that it fits nothing.",
    bad="pairs: [{text: …, to: The ministry, …}], extra: [{text: The ministry, …}]",
    good="pairs: [{text: …, to: The ministry, …}], extra: [{text: The agency, …}]",
)
IDLE = Rule(
    code="QST014",
    name="a key that can have no effect here",
    why="Somebody meant something by it, and the question cannot do it: it would be ignored without a word.",
    bad="bins: [source, outlet], cards: [{text: …, bin: source, also: [source], why: …}]",
    good="bins: [source, outlet], cards: [{text: …, bin: source, also: [outlet], why: …}]",
)
RULES = (UNKNOWN_BIN, ONE_PLACE, SAME_BIN, EXTRA_FITS, IDLE)


class Card(Record):
    """A thing with a reason, to be put where it belongs."""

    text: Text
    """What stands on the card."""
    why: Text
    """The rule, then the evidence in the text; shown after the check, whatever the answer was."""


def one_place(used: Collection[str], node: Node, key: str, what: str, remedy: str) -> Iterator[Diagnostic]:
    """The cards of the list under `key` go to at least two of the places, which are called `what`."""
    if len(set(used)) < 2:
        place = (node.key(key) or node).span
        yield ONE_PLACE.at(place, f"every card goes to the same {what}", remedy)
