"""A question that exchanges words in place, so that the sentence can be read again with plainer ones.

Leaving a word is an answer: it is right where the word is fine. Swapping one away says “this is loaded”, so a swap of a
fine word is a false alarm and a loaded word left standing is a miss (pedagogy §5.1).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from builder.diagnostics import Diagnostic
from builder.documents.anchors import Miss, find_quote
from builder.model.document import Document
from builder.model.fields import Record, Text
from builder.questions import gap_rules, rules
from builder.questions.base import Option, Question, QuestionType, Texts, Verdict, asked
from builder.questions.item import NOTHING, Choice, Item, Slot
from builder.questions.options import alike, choices_of, same_words
from builder.questions.passages import read_text, strips_of
from builder.reading.records import locate
from builder.reading.yaml_tree import Node
from builder.source import Span

SOURCE = "source"


class SwapWord(Record):
    """A word of the text, whether it may stay, and what could stand there instead."""

    word: Text
    """The word or words as they stand in the text; an article that changes with the word belongs to it."""
    nth: int | None = Field(default=None, ge=1)
    """Which of several places, counted from 1."""
    fine: Verdict = "no"
    """Whether the word may stay: no, yes, or arguable."""
    why: Text
    """What the word does as it stands."""
    near: str = ""
    """The near miss: when the word would have been fine, or loaded."""
    voice: Literal["source", "outlet"] = "outlet"
    """Whose word it is: a source's, inside a quotation, or the outlet's own."""
    options: tuple[Option, ...] = Field(min_length=1, max_length=6)
    """What could stand there instead."""


class SwapQuestion(Question):
    """Words to exchange in place."""

    type: Literal["swap"]
    text: Text
    """One sentence or more, shown like a document."""
    words: tuple[SwapWord, ...] = Field(min_length=1, max_length=8)
    """The words that can be swapped; at least one of them should be fine as it is."""


def check(question: SwapQuestion, node: Node, texts: Texts) -> Iterator[Diagnostic]:
    """Each word has its one place, its options fit its verdict, and some words are loaded and some fine."""
    document = read_text(question.text)
    taken: list[Span] = []
    for index, word in enumerate(question.words):
        place = locate(node, ("words", index, "word")).span
        found = _find(document, word)
        if isinstance(found, Miss):
            yield gap_rules.NO_WORD.at(place, *_missed(word, found))
        else:
            if any(found.overlaps(other) for other in taken):
                message = f"{_named(word)} shares its place with another word"
                yield gap_rules.NO_WORD.at(place, message, "Let each place belong to one word.")
            taken.append(found)
        yield from _options(word, index, node)
    place = (node.key("words") or node).span
    if all(word.fine == "yes" for word in question.words):
        yield gap_rules.NOTHING_TO_SWAP.at(place, "every word is fine", "Add a word with fine: no.")
    elif all(word.fine != "yes" for word in question.words):
        remedy = "Add a strong but plain word with fine: yes and its reason."
        yield gap_rules.NO_DECOY.at(place, "no word is fine as it is", remedy)


def _options(word: SwapWord, index: int, node: Node) -> Iterator[Diagnostic]:
    path = ("words", index, "options")
    yield from same_words(word.options, node, path)
    for number, option in enumerate(word.options):
        if alike(option.text) == alike(word.word):
            where = locate(node, (*path, number, "text")).span
            remedy = "Leaving the word is offered by itself: delete this option."
            yield rules.SAME_TEXT.at(where, "this is the word as it stands", remedy)
    place = locate(node, ("words", index, "word")).span
    verdicts = {option.correct for option in word.options if alike(option.text) != alike(word.word)}
    if word.fine == "yes" and "yes" in verdicts:
        remedy = "Mark the option arguable, or the word fine: arguable."
        yield gap_rules.NO_WAY.at(place, f"{_named(word)} is fine, and so is swapping it", remedy)
    elif word.fine == "no" and verdicts == {"no"}:
        remedy = "Add a plainer word that is correct: yes, or say that the word is fine: yes."
        yield gap_rules.NO_WAY.at(place, f"neither {_named(word)} nor any option is right", remedy)


def _find(document: Document, word: SwapWord) -> Span | Miss:
    """The place of a word: whole words only, the one asked for where it stands several times."""
    found = find_quote(document, word.word)
    places = (found,) if isinstance(found, Span) else found.places
    whole = tuple(place for place in places if _is_whole(place))
    if whole and word.nth is None:
        return whole[0] if len(whole) == 1 else Miss("ambiguous", whole)
    if word.nth is not None and word.nth <= len(whole):
        return whole[word.nth - 1]
    nearest = found.nearest if isinstance(found, Miss) else None
    return Miss("absent", whole, _around(places[0]) if places and not whole else nearest)


def _is_whole(place: Span) -> bool:
    text, start, end = place.source.text, place.start, place.end
    edges = (text[start - 1 : start + 1] if start else "", text[end - 1 : end + 1])
    return not any(len(edge) == len("ab") and edge.isalnum() for edge in edges)


def _around(place: Span) -> Span:
    """The whole words that a part of them belongs to."""
    text, start, end = place.source.text, place.start, place.end
    while start and text[start - 1].isalnum():
        start -= 1
    while text[end : end + 1].isalnum():
        end += 1
    return place.source.span(start, end)


def _named(word: SwapWord) -> str:
    """The word between quotation marks, once."""
    return word.word if word.word.startswith("“") else f"“{word.word}”"


def _missed(word: SwapWord, miss: Miss) -> tuple[str, str]:
    """What is wrong, and what to do."""
    count = len(miss.places)
    if miss.reason == "ambiguous":
        return f"{_named(word)} stands {count} times in the text", "Say which with nth: 1, counted from the beginning."
    if count:
        times = "once" if count == 1 else f"{count} times"
        remedy = "Leave nth out." if count == 1 else f"Write nth: 1 to {count}, or copy another word from the text."
        return f"{_named(word)} stands only {times} in the text, so there is no nth: {word.nth}", remedy
    remedy = "Copy it from the text as a whole word, letter by letter."
    if miss.nearest is not None:
        remedy = f"The nearest wording is “{' '.join(miss.nearest.text.split())}”."
    return f"{_named(word)} does not stand in the text", remedy


def items(question: SwapQuestion, texts: Texts) -> tuple[Item, ...]:
    """The neutral form: a passage with a slot at each word, in reading order; the first choice leaves the word."""
    document = read_text(question.text)
    found = ((word, _find(document, word)) for word in question.words)
    placed = [(span, word) for word, span in found if isinstance(span, Span)]
    placed.sort(key=lambda one: one[0].start)
    places = []
    for number, (span, word) in enumerate(placed, start=1):
        shown = " ".join(span.text.split())
        places.append((span, shown, _slot(f"k{number}", shown, word)))
    slots = tuple(slot for _, _, slot in places)
    passage = strips_of(document, places)
    return (Item(**{**asked(question), "text": "", "slots": slots, "passage": passage}),)


def _slot(key: str, shown: str, word: SwapWord) -> Slot:
    left = Choice(NOTHING, shown, word.fine, word.why, word.near)
    others = (
        Choice(choice.key, choice.text, choice.verdict, choice.why, choice.near, flags=True)
        for choice in choices_of(word.options)
    )
    return Slot(key, (left, *others), shown, role=SOURCE if word.voice == SOURCE else "")


TYPE = QuestionType("swap", SwapQuestion, check, items)
