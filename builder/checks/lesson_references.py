"""Everything a lesson refers to exists, and every step has something to show."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

from builder.diagnostics import Diagnostic, Rule
from builder.lessons import PlacedLesson
from builder.model.document import Zone
from builder.model.fields import Status
from builder.model.label import Layer
from builder.model.lesson import AnyStep, CommentsStep, CompareStep, MarkStep, ModelStep, QuestionsStep, TalkStep
from builder.model.study import StudyText
from builder.model.taxonomy import LABELS
from builder.project import Project
from builder.questions.comment_choice import comment_faults
from builder.reading.records import locate
from builder.reading.yaml_tree import Node

REFERENCE = Rule(
    code="LSN001",
    name="a lesson that refers to nothing",
    why="A step names a document or an exercise by its id. If there is none with that id, the step would be empty.",
    bad="{kind: quiz, exercise: who-is-talking-exitt}",
    good="{kind: quiz, exercise: who-is-talking-exit}",
)
PARAGRAPH = Rule(
    code="LSN002",
    name="a paragraph the document does not have",
    why="A worked example shows paragraphs by number; a number past the end shows nothing.",
    bad="{kind: model, document: hallin-drones-wire, paragraphs: [40]}",
    good="{kind: model, document: hallin-drones-wire, paragraphs: [1]}",
)
NOTHING = Rule(
    code="LSN003",
    name="a step with nothing to show",
    why="A step made from a document's marks needs marks of that kind: labels to find, claims for the ledger, moves to "
    "compare.",
    bad="{kind: compare, documents: [a, b]}   # b has no move-… marks",
    good="{kind: compare, documents: [a, b]}   # b marks its moves with from: {document: a, at: p1.s1}",
)
LABEL = Rule(
    code="LSN004",
    name="a label the taxonomy does not have",
    why="The labels a learner chooses from all come from one list.",
    bad="{kind: mark, labels: [voice-atributed], …}",
    good="{kind: mark, labels: [voice-attributed], …}",
)
SKIP = Rule(
    code="LSN005",
    name="a step to skip that the lesson does not have",
    why="A teacher with little time reads this list; a kind of step that is not there would confuse.",
    bad="skip_if_short: [comparing]",
    good="skip_if_short: [compare]",
)
RULES = (REFERENCE, PARAGRAPH, NOTHING, LABEL, SKIP)


def check(project: Project) -> Iterator[Diagnostic]:
    """All lessons, step by step."""
    for placed in project.lessons.values():
        for index, step in enumerate(placed.lesson.steps):
            yield from _check_step(step, locate(placed.tree, ("steps", index)), project)
        yield from _check_skips(placed)


def _check_skips(placed: PlacedLesson) -> Iterator[Diagnostic]:
    kinds: list[str] = [step.kind for step in placed.lesson.steps]
    teacher = placed.lesson.teacher
    for index, kind in enumerate(teacher.skip_if_short if teacher is not None else ()):
        if kind not in kinds:
            node = locate(placed.tree, ("teacher", "skip_if_short", index))
            yield SKIP.at(node.span, f"the lesson has no step of the kind {kind!r}", _nearest(kind, kinds))


def _check_step(step: AnyStep, node: Node, project: Project) -> Iterator[Diagnostic]:
    if isinstance(step, QuestionsStep):
        known = [*project.exercises, *project.unreadable]
        yield from _exists(step.exercise, known, "exercise", node.get("exercise") or node)
        return
    documents = [*project.texts, *project.unreadable]
    if isinstance(step, CompareStep):
        for index, name in enumerate(step.documents):
            yield from _exists(name, documents, "document", locate(node, ("documents", index)))
        yield from _check_compare(step, node, project)
        return
    if isinstance(step, TalkStep):
        return
    name = step.document
    place = node.get("document") or node
    yield from _exists(name, documents, "document", place)
    text = project.texts.get(name)
    if isinstance(step, MarkStep):
        yield from _check_labels(step, node)
    if text is None or text.document is None:
        return
    if isinstance(step, ModelStep):
        yield from _check_paragraphs(step, node, text)
    if isinstance(step, CommentsStep) and text.comments:
        yield from comment_faults(text, step.pick, "pick", node)
    yield from _check_content(step, place, text)


def _exists(name: str, known: Iterable[str], kind: str, node: Node) -> Iterator[Diagnostic]:
    names = list(known)
    if name not in names:
        yield REFERENCE.at(node.span, f"there is no {kind} {name!r}", _nearest(name, names))


def _nearest(name: str, names: list[str]) -> str:
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    if near:
        return f"Did you mean {near[0]!r}?"
    return f"There are: {', '.join(dict.fromkeys(names))}." if names else "There is none yet: write one first."


def _check_labels(step: MarkStep, node: Node) -> Iterator[Diagnostic]:
    for index, label in enumerate(step.labels):
        if label not in LABELS:
            place = locate(node, ("labels", index))
            yield LABEL.at(place.span, f"there is no label {label!r}", _nearest(label, list(LABELS)))


def _check_paragraphs(step: ModelStep, node: Node, text: StudyText) -> Iterator[Diagnostic]:
    blocks = text.document.blocks if text.document is not None else ()
    count = sum(block.zone is Zone.PARAGRAPH for block in blocks)
    for index, number in enumerate(step.paragraphs):
        if not 1 <= number <= count:
            place = locate(node, ("paragraphs", index))
            yield PARAGRAPH.at(place.span, f"there is no paragraph {number}", f"The text has {count} paragraphs.")


def _check_content(step: AnyStep, place: Node, text: StudyText) -> Iterator[Diagnostic]:
    clear = {placed.mark.label for placed in text.marks if placed.mark.status is Status.CLEAR}
    layers = {placed.label.layer for placed in text.marks}
    missing = {
        "mark": isinstance(step, MarkStep) and not clear.intersection(step.labels),
        "ledger": Layer.CLAIM not in layers,
        "words": Layer.WORDING not in layers,
        "comments": not text.comments,
        "verdict": text.file.verdict is None,
    }
    if missing.get(step.kind, False):
        message = f"{text.id!r} has nothing for this step"
        yield NOTHING.at(place.span, message, "Mark the document, or leave the step out.")


def _check_compare(step: CompareStep, node: Node, project: Project) -> Iterator[Diagnostic]:
    later = project.texts.get(step.documents[1])
    if later is None or later.document is None:
        return
    origins = {placed.mark.origin.document for placed in later.marks if placed.mark.origin is not None}
    if step.documents[0] not in origins:
        place = locate(node, ("documents", 1))
        message = f"{later.id!r} has no move-… mark from {step.documents[0]!r}"
        yield NOTHING.at(place.span, message, "Add move marks with from: {document: …, at: …}.")
