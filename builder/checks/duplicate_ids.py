"""Every id means one thing in the whole site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder.diagnostics import Diagnostic, Rule
from builder.project import Project
from builder.reading.records import locate
from builder.source import Span

DUPLICATE_ID = Rule(
    code="CHK001",
    name="the same id twice",
    why="Links, progress on a learner's device and class results are all kept under ids. Two things with one id would "
    "get each other's answers.",
    bad="id: q-who   # in exercises/first.yml and in exercises/second.yml",
    good="id: q-who-said-drones",
)
RULES = (DUPLICATE_ID,)


def check(project: Project) -> Iterator[Diagnostic]:
    """Question ids, across all exercises."""
    yield from repeated(
        "question",
        (
            (question.id, locate(placed.tree, ("questions", index, "id")).span)
            for placed in project.exercises.values()
            for index, question in enumerate(placed.exercise.questions)
        ),
    )


def repeated(kind: str, named: Iterable[tuple[str, Span]]) -> Iterator[Diagnostic]:
    """A problem for each id that has been seen before."""
    first: dict[str, Span] = {}
    for name, span in named:
        if name in first:
            before = first[name]
            place = f"{before.source.path}:{before.source.position(before.start)[0]}"
            message = f"another {kind} has the id {name!r}: {place}"
            yield DUPLICATE_ID.at(span, message, "Give one of the two another id.", (before,))
        first.setdefault(name, span)
