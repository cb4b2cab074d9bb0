"""The promises that span several files, one check a file, and this one list."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from builder.checks import duplicate_ids, exercise_questions, lesson_references, move_origins
from builder.diagnostics import Diagnostic
from builder.project import Project

Check = Callable[[Project], Iterable[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    duplicate_ids.check,
    lesson_references.check,
    exercise_questions.check,
    move_origins.check,
)
RULES = (*duplicate_ids.RULES, *lesson_references.RULES, *exercise_questions.RULES, *move_origins.RULES)


def run(project: Project) -> tuple[Diagnostic, ...]:
    """Every problem every check finds."""
    return tuple(problem for check in CHECKS for problem in check(project))
