"""Every question holds what its type promises, and what it refers to exists."""

from __future__ import annotations

from collections.abc import Iterator

from builder.diagnostics import Diagnostic
from builder.project import Project
from builder.questions import RULES as QUESTION_RULES

RULES = QUESTION_RULES


def check(project: Project) -> Iterator[Diagnostic]:
    """What the question types themselves say of each question."""
    for placed in project.exercises.values():
        yield from placed.check(project.texts, project.unreadable)
