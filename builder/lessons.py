"""Reads a lesson."""

from __future__ import annotations

from dataclasses import dataclass

from builder.diagnostics import Parsed
from builder.model.lesson import Lesson
from builder.reading.records import read_record
from builder.reading.yaml_tree import Node
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
    read = read_record(source, Lesson)
    return Parsed(PlacedLesson(*read.value, from_folder) if read.value is not None else None, read.problems)
