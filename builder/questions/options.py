"""What every type made of options shares: letters for keys, and no two options that read alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from string import ascii_lowercase

from builder.diagnostics import Diagnostic
from builder.questions import rules
from builder.questions.base import Option
from builder.questions.item import Choice
from builder.reading.records import locate
from builder.reading.yaml_tree import Node


def choices_of(options: Sequence[Option]) -> tuple[Choice, ...]:
    """Options under the letters a, b, c…, in the order the author gave them."""
    return tuple(
        Choice(key, option.text, option.correct, option.why, option.near, option.flags)
        for key, option in zip(ascii_lowercase, options, strict=False)
    )


def same_words(
    options: Sequence[Option], node: Node, path: tuple[int | str, ...] = ("options",)
) -> Iterator[Diagnostic]:
    """No two options read alike, case and spacing aside; `path` is where the list stands below the node."""
    seen: set[str] = set()
    for index, option in enumerate(options):
        words = " ".join(option.text.casefold().split())
        if words in seen:
            place = locate(node, (*path, index, "text"))
            yield rules.SAME_TEXT.at(place.span, "another option has the same words", "Say how the two differ.")
        seen.add(words)
