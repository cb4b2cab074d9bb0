"""Every move between versions points at a place the earlier version has."""

from __future__ import annotations

from collections.abc import Iterator

from builder.diagnostics import Diagnostic, Rule
from builder.model.label import Layer
from builder.model.study import PlacedMark
from builder.project import Project

ORIGIN = Rule(
    code="CHK002",
    name="a move from nowhere",
    why="A move is a relation between two versions of one story. Without a place in the earlier version, a learner "
    "cannot see what changed. Only move-added has none: there is nothing it came from.",
    bad="{label: move-dropped, at: p1.s1, …}",
    good="{label: move-dropped, at: p1.s1, from: {document: hallin-drones-wire, at: p1.s1}, …}",
)
RULES = (ORIGIN,)
WITHOUT_ORIGIN = "move-added"


def check(project: Project) -> Iterator[Diagnostic]:
    """All move marks of all texts."""
    for text in project.texts.values():
        for placed in text.marks:
            if placed.label.layer is Layer.MOVE:
                yield from _check(placed, project)


def _check(placed: PlacedMark, project: Project) -> Iterator[Diagnostic]:
    origin = placed.mark.origin
    if origin is None:
        if placed.label.id != WITHOUT_ORIGIN:
            yield ORIGIN.at(
                placed.where.first_line(), f"{placed.label.id} from where?", "Add from: {document: …, at: …}."
            )
        return
    earlier = project.texts.get(origin.document)
    if earlier is None and origin.document in project.unreadable:
        return  # that file's own mistakes are told already
    if earlier is None:
        names = ", ".join(project.texts)
        yield ORIGIN.at(placed.where.first_line(), f"there is no document {origin.document!r}", f"There are: {names}.")
    elif earlier.document is not None and origin.at is not None and origin.at not in earlier.document.places:
        yield ORIGIN.at(
            placed.where.first_line(), f"{origin.document} has no {origin.at}", "Count again in the earlier version."
        )
