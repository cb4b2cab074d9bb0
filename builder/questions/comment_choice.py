"""What can be wrong with the comments that an author picks, in a question or in a step of a lesson."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from builder.diagnostics import Diagnostic
from builder.model.study import StudyText
from builder.questions import thread_rules as rules
from builder.reading.records import locate
from builder.reading.yaml_tree import Node
from builder.study.dose import COMMENT_TWICE, NO_COMMENT, TOO_MUCH, chosen, excess


def comment_faults(text: StudyText, numbers: Sequence[int], key: str, node: Node) -> Iterator[Diagnostic]:
    """The section has comments, those named under `key` among them and once, and not more hostile ones than is good."""
    if not text.comments:
        place = (node.get("document") or node).span
        yield rules.NO_COMMENTS.at(place, f"{text.id} has no comments", "Name a document that has some.")
        return
    last = len(text.comments)
    for index, number in enumerate(numbers):
        place = locate(node, (key, index)).span
        if not 1 <= number <= last:
            yield NO_COMMENT.at(place, f"there is no comment {number}", f"The comments are numbered 1 to {last}.")
        elif number in numbers[:index]:
            yield COMMENT_TWICE.at(place, f"comment {number} is named already", "Take it out here.")
    faults = tuple(excess(chosen(text, numbers))) if numbers else ()
    if faults:
        place = (node.get(key) or node).span
        remedy = f"Take other comments, or leave `{key}` out: then a mixed choice is made."
        yield TOO_MUCH.at(place, "; ".join(faults), remedy)
