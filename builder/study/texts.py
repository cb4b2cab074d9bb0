"""Puts one text together: its page as read, what the builder noticed, its author's marks, and its veils."""

from __future__ import annotations

from builder.analysis import analyse
from builder.diagnostics import Diagnostic, Parsed
from builder.documents.reader import read_page
from builder.model.fields import Reality, State
from builder.model.marks import MarksFile
from builder.model.study import StudyText
from builder.reading.records import read_record
from builder.reading.yaml_tree import Node
from builder.source import SourceFile
from builder.study import mark_rules as rules
from builder.study.messages import place_comments
from builder.study.placing import place_marks
from builder.study.veiling import veils


def read_marks(source: SourceFile) -> Parsed[tuple[MarksFile, Node]]:
    """A marks file as a record, with its tree for pointing at places in it."""
    read = read_record(source, MarksFile)
    if read.value is None:
        return read
    return Parsed(read.value, (*read.problems, *_check_head(*read.value)))


def _check_head(file: MarksFile, tree: Node) -> tuple[Diagnostic, ...]:
    """What can be wrong between the fields of one marks file."""
    problems = []
    state = (tree.get("state") or tree).span
    if file.state is State.REVIEWED and not file.reviewed_by:
        problems.append(rules.REVIEW.at(state, "reviewed by whom?", "Add reviewed_by: or write state: edited."))
    if file.reviewed_by and file.state is not State.REVIEWED:
        problems.append(rules.REVIEW.at(state, "reviewed_by stands beside another state", "Write state: reviewed."))
    if file.reality is Reality.REFERENCE and not (file.file and file.sha256):
        place = (tree.get("reality") or tree).span
        remedy = "Add file: and sha256:, or write reality: fictional for a text of your own."
        problems.append(rules.NO_TEXT.at(place, "a reference document names its file", remedy))
    return tuple(problems)


def study(file: MarksFile, tree: Node, page: SourceFile | None, *, from_folder: bool = False) -> Parsed[StudyText]:
    """One text with its marks placed; without a page the text keeps its card and says what is missing."""
    if page is None:
        marks = place_marks(file, tree, None)
        comments = place_comments(file, tree, None, None)
        return Parsed(StudyText(file, tree.span, from_folder=from_folder), (*marks.problems, *comments.problems))
    read = read_page(page, file.document)
    if read.value is None:
        return Parsed(None, read.problems)
    document, analysis = read.value, analyse(read.value)
    marks = place_marks(file, tree, document)
    comments = place_comments(file, tree, document, analysis)
    placed = comments.value or ()
    text = StudyText(
        file,
        tree.span,
        document,
        analysis,
        marks.value or (),
        placed,
        veils(document, analysis, placed),
        from_folder,
    )
    return Parsed(text, (*read.problems, *marks.problems, *comments.problems))
