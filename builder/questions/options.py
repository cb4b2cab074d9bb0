"""Checks that every question made of options shares."""

from __future__ import annotations

from collections.abc import Iterator

from builder.diagnostics import Diagnostic
from builder.questions import rules
from builder.questions.base import Option
from builder.reading.records import locate
from builder.reading.yaml_tree import Node


def same_words(options: tuple[Option, ...], node: Node) -> Iterator[Diagnostic]:
    """No two options read alike, case and spacing aside."""
    seen: set[str] = set()
    for index, option in enumerate(options):
        words = " ".join(option.text.casefold().split())
        if words in seen:
            place = locate(node, ("options", index, "text"))
            yield rules.SAME_TEXT.at(place.span, "another option has the same words", "Say how the two differ.")
        seen.add(words)
