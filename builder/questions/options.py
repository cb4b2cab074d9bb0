"""What every type made of options shares: letters for keys, and no two options that read alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from string import ascii_lowercase
from typing import Protocol

from builder.diagnostics import Diagnostic
from builder.questions import rules
from builder.questions.base import Option
from builder.questions.item import Choice
from builder.reading.records import locate
from builder.reading.yaml_tree import Node


class Worded(Protocol):
    """Anything a learner reads the words of."""

    @property
    def text(self) -> str: ...


def choices_of(options: Sequence[Option]) -> tuple[Choice, ...]:
    """Options under the letters a, b, c…, in the order the author gave them."""
    return tuple(
        Choice(key, option.text, option.correct, option.why, option.near, option.flags)
        for key, option in zip(ascii_lowercase, options, strict=False)
    )


def same_words(
    options: Sequence[Worded], node: Node, path: tuple[int | str, ...] = ("options",), what: str = "option"
) -> Iterator[Diagnostic]:
    """No two options read alike, case and spacing aside; `path` is where the list stands below the node."""
    seen: set[str] = set()
    for index, option in enumerate(options):
        words = alike(option.text)
        if words in seen:
            place = locate(node, (*path, index, "text"))
            yield rules.SAME_TEXT.at(place.span, f"another {what} has the same words", "Say how the two differ.")
        seen.add(words)


def some_way(options: Sequence[Option], node: Node) -> Iterator[Diagnostic]:
    """At least one option is acceptable; `node` is where the problem is shown."""
    if all(option.correct == "no" for option in options):
        remedy = "Mark at least one option correct: yes or correct: arguable."
        yield rules.SOME_RIGHT.at(node.span, "no option is acceptable", remedy)


def alike(text: str) -> str:
    """The text as far as a learner can tell it from another: case and spacing aside."""
    return " ".join(text.casefold().split())
