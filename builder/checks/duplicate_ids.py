"""Every id means one thing in the whole site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder.diagnostics import Diagnostic, Rule
from builder.exercises import kind_of
from builder.project import Project
from builder.questions import BY_NAME
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
    """Question ids, across all exercises: those that were written, then those of questions made out of one."""
    written = [
        (question, locate(placed.tree, ("questions", index, "id")).span)
        for placed in project.exercises.values()
        for index, question in enumerate(placed.exercise.questions)
    ]
    made = (
        (item.id, span)
        for question, span in written
        for item in BY_NAME[kind_of(question)].items(question, project.texts)
        if item.id != question.id
    )
    yield from repeated("question", (*((question.id, span) for question, span in written), *made))


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
