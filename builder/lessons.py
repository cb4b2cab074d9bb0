"""Reads a lesson."""

from __future__ import annotations

from dataclasses import dataclass

from builder.diagnostics import Parsed
from builder.model.lesson import Lesson
from builder.reading.records import fill
from builder.reading.yaml_tree import Node, read_tree
from builder.source import SourceFile, Span


@dataclass(frozen=True, slots=True)
class PlacedLesson:
    """A lesson with the tree it was read from. `from_folder` is true for one drafted in memory from a document."""

    lesson: Lesson
    tree: Node
    from_folder: bool = False

    @property
    def id(self) -> str:
        return self.lesson.id

    @property
    def where(self) -> Span:
        """Where the id stands."""
        return (self.tree.get("id") or self.tree).span


def read_lesson(source: SourceFile, *, from_folder: bool = False) -> Parsed[PlacedLesson]:
    """One lesson file; what it refers to is looked at by the checks."""
    tree = read_tree(source)
    if tree.value is None:
        return Parsed(None, tree.problems)
    record = fill(tree.value, Lesson)
    if record.value is None or tree.problems:
        return Parsed(None, (*tree.problems, *record.problems))
    return Parsed(PlacedLesson(record.value, tree.value, from_folder))
