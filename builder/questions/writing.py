"""What questions answered by writing share: they are never graded, and others' answers are there to compare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from builder.diagnostics import Diagnostic
from builder.questions import writing_rules as rules
from builder.questions.base import Question, asked
from builder.reading.records import locate
from builder.reading.yaml_tree import Node


def written(question: Question) -> dict[str, Any]:
    """What an item takes over from a question that is not graded: nobody is asked how sure they are."""
    return {**asked(question), "confidence": False}


def check_writing(question: Question, viewpoints: Iterable[str], node: Node) -> Iterator[Diagnostic]:
    """Nobody is asked how sure they are, and no viewpoint stands there twice."""
    if question.confidence:
        place = (node.get("confidence") or node).span
        yield rules.NOT_GRADED.at(place, "what is written here is not graded", "Leave confidence out.")
    seen: set[str] = set()
    for index, by in enumerate(viewpoints):
        name = " ".join(by.casefold().split())
        if name in seen:
            place = locate(node, ("models", index, "by")).span
            yield rules.SAME_VIEW.at(place, f"another answer is by {by!r} as well", "Say how the two readers differ.")
        seen.add(name)
