"""The verdict card to fill in: known, claimed, not known, what would settle it. Never graded, compared with others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from builder.diagnostics import Diagnostic
from builder.model.fields import Id, Text
from builder.model.marks import Verdict
from builder.model.phrase import phrase
from builder.questions import writing_rules as rules
from builder.questions.base import Question, QuestionType, Texts
from builder.questions.item import Item, ModelAnswer, Slot
from builder.questions.references import unknown_document
from builder.questions.writing import check_writing, written
from builder.reading.yaml_tree import Node

FIELDS = (
    ("known", phrase("Known")),
    ("claimed", phrase("Claimed, and by whom")),
    ("unknown", phrase("Not known")),
    ("settle", phrase("What would settle it")),
)
"""The fields of the card with their headings (pedagogy §4, step 8)."""


class ModelCard(Verdict):
    """A card as somebody filled it in."""

    by: Text
    """Who filled it in, such as “A reader who trusts the agency”."""


class VerdictQuestion(Question):
    """A verdict card to fill in, with filled cards to compare afterwards."""

    type: Literal["verdict"]
    prompt: Text = phrase("Fill in the card, then compare it with another one.")
    """What is asked."""
    document: Id | None = None
    """A document of the project, whose own verdict card is the one to compare with."""
    models: tuple[ModelCard, ...] = ()
    """Filled cards to compare with, one or more; beside the document's or instead of it."""


def check(question: VerdictQuestion, node: Node, texts: Texts) -> Iterator[Diagnostic]:
    """There is a filled card to compare with, and no two have one name."""
    yield from check_writing(question, (model.by for model in question.models), node)
    if question.document is None and not question.models:
        remedy = "Add document: with the id of a text that has a verdict card, or models: with filled cards."
        yield rules.NO_CARD.at((node.get("type") or node).span, "there is no filled card to compare with", remedy)
    if question.document is None or not texts:
        return
    yield from unknown_document(question.document, node, texts)
    text = texts.get(question.document)
    if text is not None and text.file.verdict is None and not question.models:
        place = (node.get("document") or node).span
        remedy = "Add verdict: to its marks file, or models: to this question."
        yield rules.NO_CARD.at(place, f"{question.document} has no verdict card", remedy)


def items(question: VerdictQuestion, texts: Texts) -> tuple[Item, ...]:
    """The neutral form: four slots to write in. The document's own card has nobody's name on it."""
    text = texts.get(question.document or "")
    cards = [("", text.file.verdict)] if text is not None and text.file.verdict is not None else []
    cards += [(model.by, model) for model in question.models]
    models = tuple(ModelAnswer(by, tuple((key, getattr(card, key)) for key, _ in FIELDS)) for by, card in cards)
    slots = tuple(Slot(key, (), heading) for key, heading in FIELDS)
    return (Item(slots=slots, models=models, **written(question)),)


TYPE = QuestionType("verdict", VerdictQuestion, check, items)
