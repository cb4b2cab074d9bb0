"""Runs the stages in order, from raw files to a finished site's pages, without touching the world."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from builder import checks, languages
from builder.checks.duplicate_ids import repeated
from builder.diagnostics import Diagnostic, Parsed, Rule, Severity
from builder.documents.decoding import decode
from builder.drafting.draft import draft, slug
from builder.drafting.marks import Origin
from builder.exercises import PlacedExercise, read_exercise
from builder.languages import Language, language
from builder.lessons import PlacedLesson, read_lesson
from builder.model.fields import Reality
from builder.model.marks import MarksFile
from builder.model.output import OutputFile
from builder.model.settings import Settings
from builder.model.study import StudyText
from builder.project import Project
from builder.reading.settings import read_settings
from builder.reading.yaml_tree import Node
from builder.rendering import render
from builder.source import SourceFile, Span
from builder.sources import RawFile, Sources
from builder.study import mark_rules
from builder.study.texts import read_marks, study

UNREAD = Rule(
    code="PRJ001",
    name="a file nobody reads",
    severity=Severity.WARNING,
    why="In lessons/ the builder reads lesson.yml, ID.marks.yml and ID.txt; in exercises/ it reads SLUG.yml. Another "
    "name is usually a slip, and its content would be missing from the site without a word.",
    bad="lessons/01-first/lesson.yaml",
    good="lessons/01-first/lesson.yml",
)
RULES = (UNREAD, *languages.RULES)
DRAFTED_IN = "drafted"


@dataclass(frozen=True, slots=True)
class Build:
    """The site's pages and every problem met. With an error among the problems the pages are not to be used."""

    files: tuple[OutputFile, ...]
    problems: tuple[Diagnostic, ...]

    @property
    def ok(self) -> bool:
        return not any(problem.is_error for problem in self.problems)


class Named(Protocol):
    """Anything that is known by an id."""

    @property
    def id(self) -> str: ...

    @property
    def where(self) -> Span: ...


N = TypeVar("N", bound=Named)
T = TypeVar("T")


@dataclass
class _Desk:
    """What is being put together: texts by name, and the problems so far."""

    problems: list[Diagnostic] = field(default_factory=list)

    def take(self, parsed: Parsed[T]) -> T | None:
        """The value of a reader, its problems kept."""
        self.problems.extend(parsed.problems)
        return parsed.value

    def by_id(self, kind: str, values: Iterable[N | None]) -> dict[str, N]:
        """Values under their ids; a second one with the same id is a problem and is left out."""
        present = [value for value in values if value is not None]
        self.problems.extend(repeated(kind, ((value.id, value.where) for value in present)))
        result: dict[str, N] = {}
        for value in present:
            result.setdefault(value.id, value)
        return result


def compile_site(sources: Sources) -> Build:
    """Reads, drafts, checks and renders everything; each stage goes on past the mistakes of single files."""
    project, problems = read_project(sources)
    problems = (*problems, *checks.run(project))
    spoken = language(project.settings.language, sources.catalogues).value or Language()
    files = () if any(problem.is_error for problem in problems) else render(project, spoken)
    return Build(files, problems)


def read_project(sources: Sources) -> tuple[Project, tuple[Diagnostic, ...]]:
    """Everything that can be read, with the problems of what cannot."""
    desk = _Desk()
    settings = _settings(desk, sources)
    files = {raw.path: source for raw in sources.files if (source := _decoded(desk, raw)) is not None}
    folder = {raw.path: raw for raw in sources.documents}
    marks = [(source, desk.take(read_marks(source))) for path, source in files.items() if path.endswith(".marks.yml")]
    texts = [_text(desk, source, *head, files, folder) for source, head in marks if head is not None]
    lessons = [desk.take(read_lesson(source)) for path, source in files.items() if _is_lesson(path)]
    exercises = [desk.take(read_exercise(source)) for path, source in files.items() if _is_exercise(path)]
    desk.problems.extend(_unread(files))
    named = {head[0].file for _, head in marks if head is not None}
    taken = {text.id for text in texts if text is not None} | {lesson.id for lesson in lessons if lesson is not None}
    drafted = [_drafted(desk, raw, taken) for raw in sources.documents if raw.name not in named]
    project = Project(
        desk.by_id("lesson", [*lessons, *(pair[0] for pair in drafted if pair is not None)]),
        desk.by_id("document", [*texts, *(pair[1] for pair in drafted if pair is not None)]),
        desk.by_id("exercise", exercises),
        _unreadable(files, marks, exercises),
        settings,
    )
    return project, tuple(desk.problems)


def _settings(desk: _Desk, sources: Sources) -> Settings:
    """What mkdocs.yml says of this course; the language it names is looked for among the catalogues."""
    source = _decoded(desk, sources.settings) if sources.settings is not None else None
    read = desk.take(read_settings(source)) if source is not None else None
    settings, place = read or (Settings(), None)
    desk.take(language(settings.language, sources.catalogues, place))
    return settings


def _unreadable(
    files: Mapping[str, SourceFile],
    marks: Iterable[tuple[SourceFile, tuple[MarksFile, Node] | None]],
    exercises: Iterable[PlacedExercise | None],
) -> frozenset[str]:
    """The ids that files with mistakes would have given, so that what refers to them is not blamed as well."""
    paths = [source.path for source, head in marks if head is None]
    paths += [path for path, value in zip(filter(_is_exercise, files), exercises, strict=True) if value is None]
    return frozenset(path.rsplit("/", 1)[-1].split(".", 1)[0] for path in paths)


def _decoded(desk: _Desk, raw: RawFile) -> SourceFile | None:
    """Small YAML files and texts alike; an empty YAML file is for the YAML reader to speak of."""
    return desk.take(decode(raw.path, raw.data))


def _is_lesson(path: str) -> bool:
    return path.startswith("lessons/") and path.endswith("/lesson.yml")


def _is_exercise(path: str) -> bool:
    return path.startswith("exercises/") and path.endswith(".yml")


def _unread(files: Mapping[str, SourceFile]) -> Iterable[Diagnostic]:
    for path, source in files.items():
        text_of_marks = path.endswith(".txt") and path[:-4] + ".marks.yml" in files
        if not (_is_lesson(path) or _is_exercise(path) or path.endswith(".marks.yml") or text_of_marks):
            remedy = "Rename it, or move it out of lessons/ and exercises/."
            yield UNREAD.at(source.span(0, 0), "nothing reads this file", remedy)


def _text(
    desk: _Desk,
    source: SourceFile,
    file: MarksFile,
    tree: Node,
    files: Mapping[str, SourceFile],
    folder: Mapping[str, RawFile],
) -> StudyText | None:
    """One document with its page: beside its marks, or in a documents folder under the name it gives."""
    if file.reality is Reality.REFERENCE:
        page = _reference_page(desk, file, tree, folder)
        return desk.take(study(file, tree, page))
    page = files.get(source.path[: -len(".marks.yml")] + ".txt")
    if page is None:
        place = (tree.get("document") or tree).span
        remedy = f"Put the text into {file.document}.txt beside this file."
        desk.problems.append(mark_rules.NO_TEXT.at(place, "these marks have no text", remedy))
        return None
    return desk.take(study(file, tree, page))


def _reference_page(desk: _Desk, file: MarksFile, tree: Node, folder: Mapping[str, RawFile]) -> SourceFile | None:
    raw = next((raw for raw in folder.values() if raw.name == file.file), None)
    if raw is None:
        return None
    digest = hashlib.sha256(raw.data).hexdigest()
    if digest != file.sha256:
        place = (tree.get("sha256") or tree).span
        remedy = f"Get the file the marks were made on, or check every mark and write sha256: {digest}."
        desk.problems.append(mark_rules.OTHER_TEXT.at(place, f"{raw.path} is another text", remedy))
        return None
    return _decoded(desk, raw)


def _drafted(desk: _Desk, raw: RawFile, taken: set[str]) -> tuple[PlacedLesson, StudyText] | None:
    """A lesson and a text drafted in memory for a page that no marks file names, read like an author's files."""
    page = _decoded(desk, raw)
    if page is None:
        return None
    name = unused(slug(raw.name.rsplit(".", 1)[0]), taken)
    taken.add(name)
    first = draft(page, Origin(name, raw.name, hashlib.sha256(raw.data).hexdigest()), name)
    made = desk.take(first)
    if made is None:
        return None
    files = {path: SourceFile(f"{DRAFTED_IN}/{name}/{path}", text) for path, text in made.files}
    head = desk.take(read_marks(files[f"{name}.marks.yml"]))
    lesson = desk.take(read_lesson(files["lesson.yml"], from_folder=True))
    studied = study(*head, page, from_folder=True) if head is not None else Parsed(None)
    desk.problems.extend(problem for problem in studied.problems if problem not in first.problems)
    text = studied.value
    return (lesson, text) if lesson is not None and text is not None else None


def unused(name: str, taken: Iterable[str]) -> str:
    """The name, with a number where it is taken."""
    names, number = set(taken), 2
    candidate = name
    while candidate in names:
        candidate, number = f"{name}-{number}", number + 1
    return candidate
