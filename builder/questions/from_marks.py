"""Questions made from a document's marks, so that one annotated text feeds exercise, quiz, booster and export.

One question in the author's file gives several choice questions. Which marks they are made of is drawn by a hash of
question and mark: it looks like chance, is the same in every build, and one mark more changes at most one of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from typing import Literal

from pydantic import Field

from builder.diagnostics import Diagnostic
from builder.model.fields import Id
from builder.model.study import StudyText
from builder.questions.base import Question, QuestionType, Texts, asked
from builder.questions.item import Item, Slot
from builder.questions.made import ASKS, Candidate, rules
from builder.questions.made.candidate import ranked
from builder.questions.options import choices_of
from builder.questions.references import unknown_document, unknown_paragraphs
from builder.reading.yaml_tree import Node

Ask = Literal["voice", "source", "cue", "support", "wording", "severity"]


class FromMarksQuestion(Question):
    """Several choice questions, made from what a document's marks say."""

    type: Literal["from-marks"]
    prompt: str = ""
    """What is asked each time; there is a good wording for everything that can be asked."""
    document: Id
    """The document whose marks are asked about."""
    ask: Ask
    """voice, source, cue, support, wording or severity."""
    count: int = Field(default=6, ge=1, le=30)
    """How many questions to make."""
    fine: float = Field(default=0.4, ge=0, le=1)
    """The share of them, at least, where there is nothing to notice: 0.4 is two in five."""
    paragraphs: tuple[int, ...] = ()
    """Only these paragraphs; all of the text where it is empty. Comments have none."""

    @property
    def wanted(self) -> int:
        """How many of the questions are about a place that is fine. Rounded first: 0.4 × 5 is two, not a bit more."""
        return ceil(round(self.count * self.fine, 6))


def check(question: FromMarksQuestion, node: Node, texts: Texts) -> Iterator[Diagnostic]:
    """The document exists, and has marks enough."""
    if not texts:
        return
    yield from unknown_document(question.document, node, texts)
    text = texts.get(question.document)
    if text is None or text.document is None:
        return
    lost = tuple(unknown_paragraphs(question.paragraphs, node, text))
    yield from lost
    if lost:
        return
    found, asking = _candidates(question, text), ASKS[question.ask]
    fine = sum(one.fine for one in found)
    place = (node.get("ask") or node).span
    if not found:
        others = [name for name, other in ASKS.items() if any(other.candidates(text))]
        instead = f"Ask for {', '.join(others)}; or mark" if others else "Mark"
        remedy = f"{instead} {asking.positives}, and as what is fine {asking.negatives}."
        where = " in these paragraphs" if question.paragraphs else ""
        message = f"{question.document} has no marks to ask for {question.ask}{where}"
        yield rules.NOTHING_TO_ASK.at(place, message, remedy)
    elif len(found) < question.count or fine < question.wanted:
        message = (
            f"{question.document} has {len(found)} to ask about, {fine} of them fine; "
            f"this asks for {question.count}, {question.wanted} of them fine"
        )
        lacking = asking.negatives if fine < question.wanted else asking.positives
        yield rules.TOO_FEW.at(place, message, f"Mark more {lacking}, or make count smaller.")


def items(question: FromMarksQuestion, texts: Texts) -> tuple[Item, ...]:
    """The neutral form: choice questions in the order of the text; none where the text is not there."""
    text = texts.get(question.document)
    if text is None or text.document is None:
        return ()
    return tuple(_item(question, one) for one in chosen(question, _candidates(question, text)))


def _candidates(question: FromMarksQuestion, text: StudyText) -> list[Candidate]:
    wanted = {f"p{number}" for number in question.paragraphs}
    return [
        one
        for one in ASKS[question.ask].candidates(text)
        if not wanted or one.passage[-1].address in wanted or one.unit == "comment"
    ]


def chosen(question: FromMarksQuestion, found: Sequence[Candidate]) -> list[Candidate]:
    """As many as asked for, in reading order: first the share that is fine, then what is to be noticed, then more.

    Where one kind runs out, the other fills up; the check has told the author.
    """
    by_mark = {one.mark: one for one in found}
    drawn = [by_mark[mark] for mark in ranked(question.id, by_mark)]
    fine = [one for one in drawn if one.fine]
    noticed = [one for one in drawn if not one.fine]
    first = fine[: question.wanted]
    first += noticed[: question.count - len(first)]
    first += fine[question.wanted :][: question.count - len(first)]
    return sorted(first, key=lambda one: (one.start, one.mark))


def _item(question: FromMarksQuestion, one: Candidate) -> Item:
    shared = asked(question)
    shared.update(id=f"{question.id}-{one.mark}", type="choice", prompt=question.prompt or ASKS[question.ask].prompt)
    slot = Slot("1", choices_of(one.options))
    return Item(slots=(slot,), passage=one.passage, unit=one.unit, **shared)


TYPE = QuestionType("from-marks", FromMarksQuestion, check, items)
