"""A question with gaps in a text, each filled by typing or by choosing."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from builder.diagnostics import Diagnostic
from builder.model.fields import Id, Record, Text
from builder.questions import gap_rules
from builder.questions.base import Option, Question, QuestionType, Texts, asked
from builder.questions.item import Item, Slot
from builder.questions.options import choices_of, same_words
from builder.questions.passages import read_text, strips_of
from builder.questions.typed import normal
from builder.reading.records import locate
from builder.reading.yaml_tree import Node
from builder.source import Span

BLANK = "____"
_BRACE = re.compile(r"\{([^{}]*)\}|[{}]")
_HALF = re.compile(r"\{\s*([a-z0-9-]+)(?![^{]*\})|(?<![{a-z0-9-])([a-z0-9-]+)\}")


class Gap(Record):
    """One gap and its answers."""

    answers: tuple[Option, ...] = Field(min_length=1, max_length=8)
    """What can be filled in: right ones, which are alternatives, and wrong ones that learners are likely to give."""
    choose: bool = False
    """Whether the learner chooses from the answers instead of typing."""
    typos: int = Field(default=1, ge=0, le=2)
    """How many letters may be off when typing, in answers of five letters or more. One is what a hasty thumb does; two
    letters are already another word (armed, unarmed), so two has to be asked for."""
    label: str = ""
    """What the gap asks for, such as “a number”; shown before it."""


class FillQuestion(Question):
    """A text with gaps to fill."""

    type: Literal["fill"]
    text: Text
    """The text, with the name of a gap in braces where it stands: The {who} said so."""
    gaps: dict[Id, Gap] = Field(min_length=1, max_length=12)
    """The gaps by name."""


def check(question: FillQuestion, node: Node, texts: Texts) -> Iterator[Diagnostic]:
    """Each gap stands once in the text, each brace names a gap, and each gap can be filled rightly.

    A gap whose name or brace is only misspelt in the text is told once, at the brace.
    """
    yield from _braces(question, node)
    stands = [match[1].strip() for match in _BRACE.finditer(question.text) if match[1] is not None]
    unknown = [name for name in stands if name not in question.gaps]
    unknown += [match[1] or match[2] for match in _HALF.finditer(question.text)]
    gaps = locate(node, ("gaps",))
    for name, gap in question.gaps.items():
        place = (gaps.key(name) or gaps).span
        if name not in stands and not difflib.get_close_matches(name, unknown, n=1, cutoff=0.5):
            remedy = f"Write {{{name}}} where it belongs."
            yield gap_rules.NO_PLACE.at(place, f"{{{name}}} stands nowhere in the text", remedy)
        elif stands.count(name) > 1:
            message = f"{{{name}}} stands {stands.count(name)} times in the text"
            yield gap_rules.NO_PLACE.at(place, message, "Give each place a gap of its own.")
        yield from _answers(name, gap, node)


def _braces(question: FillQuestion, node: Node) -> Iterator[Diagnostic]:
    for match in _BRACE.finditer(question.text):
        name = (match[1] or "").strip()
        if match[1] is not None and name in question.gaps:
            continue
        place = _place(match[0], locate(node, ("text",)))
        if match[1] is None:
            yield gap_rules.NO_GAP.at(place, "a brace without its partner", "Write a gap as {who}, or delete it.")
            continue
        nearest = difflib.get_close_matches(name, question.gaps, n=1, cutoff=0.5)
        remedy = f"Did you mean {{{nearest[0]}}}?" if nearest else f"There are: {', '.join(question.gaps)}."
        yield gap_rules.NO_GAP.at(place, f"there is no gap {name!r}", remedy)


def _place(words: str, node: Node) -> Span:
    """Where words stand in a text as its author wrote it; the whole text where YAML's escapes keep them from sight."""
    at = node.span.text.find(words)
    if at < 0:
        return node.span.first_line()
    return node.span.source.span(node.span.start + at, node.span.start + at + len(words))


def _answers(name: str, gap: Gap, node: Node) -> Iterator[Diagnostic]:
    path = ("gaps", name, "answers")
    key = locate(node, ("gaps",)).key(name)
    place = (key or node).span
    if all(answer.correct == "no" for answer in gap.answers):
        remedy = "Mark at least one answer correct: yes, or arguable."
        yield gap_rules.NO_ANSWER.at(place, f"nothing fills the gap {name!r} rightly", remedy)
    if gap.choose:
        yield from same_words(gap.answers, node, path)
        if all(answer.correct != "no" for answer in gap.answers):
            remedy = "Add an answer that is wrong, with its reason, or let the learner type."
            yield gap_rules.NO_CHOICE.at(place, f"everything in the gap {name!r} is right", remedy)
        return
    seen: dict[str, str] = {}
    for index, answer in enumerate(gap.answers):
        words = normal(answer.text)
        where = locate(node, (*path, index, "text")).span
        if not words:
            yield gap_rules.ONE_ANSWER.at(where, "typed, nothing of this is left", "Give it letters or digits.")
        elif words in seen:
            message = f"typed, this is the same answer as {seen[words]!r}"
            yield gap_rules.ONE_ANSWER.at(where, message, "Keep one of the two, or set choose: true.")
        seen.setdefault(words, answer.text)


def items(question: FillQuestion, texts: Texts) -> tuple[Item, ...]:
    """The neutral form: a passage with a slot at each gap, in reading order."""
    document = read_text(question.text)
    places: dict[str, tuple[Span, str, Slot]] = {}
    for match in _BRACE.finditer(question.text):
        name = (match[1] or "").strip()
        if name in question.gaps and name not in places:
            span = document.source.span(match.start(), match.end())
            places[name] = (span, BLANK, _slot(name, question.gaps[name]))
    slots = tuple(slot for _, _, slot in places.values())
    passage = strips_of(document, tuple(places.values()))
    return (Item(**{**asked(question), "text": "", "slots": slots, "passage": passage}),)


def _slot(name: str, gap: Gap) -> Slot:
    typos = 0 if gap.choose else gap.typos
    return Slot(name, choices_of(gap.answers), gap.label, typed=not gap.choose, typos=typos)


TYPE = QuestionType("fill", FillQuestion, check, items)
