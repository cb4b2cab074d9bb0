"""From one raw page to the files of a lesson, as an author would have them on disk."""

from __future__ import annotations

import re
from dataclasses import dataclass

from builder.analysis import analyse
from builder.diagnostics import Diagnostic, Parsed
from builder.documents.canonical import canonical
from builder.documents.reader import read_page
from builder.drafting.lesson import draft_lesson
from builder.drafting.marks import Origin, draft_marks, left_out
from builder.drafting.writing import yaml_text
from builder.model.marks import SetAside
from builder.source import SourceFile

HEADING = """Drafted by the builder on the words it found. Nobody has gone through it yet.
Correct it, delete what is wrong, then write state: edited."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The files of a drafted lesson: names relative to the lesson's folder, and their texts."""

    lesson_id: str
    files: tuple[tuple[str, str], ...]


def slug(name: str) -> str:
    """A name as an id: small letters, digits and single hyphens."""
    words = re.findall(r"[a-z0-9]+", name.lower())
    return "-".join(words)[:60].strip("-") or "document"


def draft(page: SourceFile, origin: Origin, lesson_id: str) -> Parsed[Draft]:
    """A lesson that builds at once. Without `origin.file` the page becomes a practice text of the author's own,
    cleaned, with commenters' names replaced by letters; with it, the files hold none of the page's sentences.
    """
    read = read_page(page, origin.id)
    if read.value is None:
        return Parsed(None, read.problems)
    problems: tuple[Diagnostic, ...] = read.problems
    files: list[tuple[str, str]] = []
    document, aside = read.value, tuple[SetAside, ...]()
    if not origin.file:
        cleaned = canonical(document)
        files.append((f"{origin.id}.txt", cleaned))
        aside = tuple(left_out(document, hold_back=False))
        again = read_page(SourceFile(page.path, cleaned), origin.id)
        if again.value is None:
            return Parsed(None, (*problems, *again.problems))
        document = again.value
    marks = draft_marks(document, analyse(document), origin)
    marks = marks.model_copy(update={"left_out": aside or marks.left_out})
    files.append((f"{origin.id}.marks.yml", yaml_text(marks, HEADING)))
    files.append(("lesson.yml", yaml_text(draft_lesson(marks, lesson_id), HEADING)))
    return Parsed(Draft(lesson_id, tuple(files)), problems)
