"""Reads from mkdocs.yml what is ours: theme.language and extra.whosays. All the rest is MkDocs' own business."""

from __future__ import annotations

from builder.diagnostics import Diagnostic, Parsed
from builder.model.settings import CourseSettings, Settings
from builder.reading.records import fill
from builder.reading.yaml_tree import Node, read_tree
from builder.source import SourceFile, Span


def read_settings(source: SourceFile) -> Parsed[tuple[Settings, Span]]:
    """The settings and the place that names the language (or the file's beginning).

    The file may hold tags, anchors and anything else that MkDocs and its plugins understand: only problems inside our
    own keys are told. With a mistake in those the settings are the usual ones.
    """
    tree = read_tree(source)
    named = _at(tree.value, "theme", "language")
    given = _at(tree.value, "extra", "whosays")
    code = named.scalar if named is not None and named.scalar else Settings().language
    place = named.span if named is not None else source.span(0, 0)
    if given is None or not (given.entries or given.items or given.scalar):
        return Parsed((Settings(language=code), place))
    read = fill(given, CourseSettings)
    problems = (*(problem for problem in tree.problems if _inside(problem, given)), *read.problems)
    own = read.value or CourseSettings()
    return Parsed((Settings(course=own.course, policy=own.policy, language=code), place), problems)


def _at(node: Node | None, *keys: str) -> Node | None:
    for key in keys:
        node = node.get(key) if node is not None else None
    return node


def _inside(problem: Diagnostic, node: Node) -> bool:
    """Whether a problem stands in a value or in anything below it."""
    if node.span.start <= problem.span.start < max(node.span.end, node.span.start + 1):
        return True
    return any(_inside(problem, child) for child in (*(node.items or ()), *(value for _, value in node.entries or ())))
