"""The pages written by hand lead where they say, ask nothing of other hosts, and show files that are correct."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

import pytest
import yaml

from builder.model.lesson import Lesson
from builder.model.marks import MarksFile
from builder.model.taxonomy import LABELS

ROOT = Path(__file__).parent.parent
PAGES = {path.name: path.read_text("utf-8") for path in sorted((ROOT / "site_src/pages").glob("*.md"))}
GENERATED = {"lessons/index.md", "documents/index.md", "exercises/index.md", "glossary.md", "progress.md", "index.md"}
LONGEST = {"questions.md": 220}  # a page to look things up in, with an example of each type

FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\(([^()\s#]+)")
LOADING = re.compile(
    r"""<(?:img|script|iframe|link|video|audio|source|embed|object|form)\b[^>]*(?:https?:)?//"""
    r"""|!\[[^\]]*\]\(\s*(?:https?:)?//|url\(\s*["']?(?:https?:)?//|@import""",
    re.IGNORECASE,
)
HOST = re.compile(r"https?://", re.IGNORECASE)

every_page = pytest.mark.parametrize("name", PAGES)


def snippets(name: str, language: str) -> list[str]:
    return [text for kind, text in FENCE.findall(PAGES[name]) if kind == language]


def author_files() -> list[dict[str, object]]:
    return [yaml.safe_load(text) for text in snippets("authors.md", "yaml")]


def test_the_four_pages_are_there() -> None:
    assert {"students.md", "teachers.md", "authors.md", "about.md"} <= set(PAGES)


@every_page
def test_a_page_says_what_it_is(name: str) -> None:
    found = FRONT_MATTER.match(PAGES[name])
    assert found
    fields = yaml.safe_load(found[1])
    assert 3 <= len(fields["title"]) <= 60
    assert 40 <= len(fields["description"]) <= 160
    assert len(re.findall(r"^# ", FENCE.sub("", PAGES[name]), re.MULTILINE)) == 1


@every_page
def test_a_page_loads_nothing_from_another_host(name: str) -> None:
    assert not LOADING.search(PAGES[name])


@every_page
def test_other_hosts_are_linked_in_the_list_of_sources_only(name: str) -> None:
    prose, _, _ = PAGES[name].partition("\n## Sources\n")
    assert not HOST.search(prose)


@every_page
def test_links_between_pages_resolve(name: str) -> None:
    targets = [link for link in LINK.findall(FENCE.sub("", PAGES[name])) if not HOST.match(link)]
    assert targets
    assert [link for link in targets if str(PurePosixPath(link)) not in PAGES.keys() | GENERATED] == []


@every_page
def test_a_page_is_short_and_whole(name: str) -> None:
    lines = PAGES[name].splitlines()
    assert len(lines) <= LONGEST.get(name, 180)
    assert max(map(len, lines)) <= 130
    assert PAGES[name].count("```") % 2 == 0


def test_the_example_files_are_correct() -> None:
    practice, lesson, reference = author_files()
    assert MarksFile.model_validate(practice).reality == "fictional"
    assert MarksFile.model_validate(reference).reality == "reference"
    assert Lesson.model_validate(lesson).steps


def test_example_marks_stand_in_the_example_text_once() -> None:
    text = " ".join(snippets("authors.md", "text")[0].split())
    marks = MarksFile.model_validate(author_files()[0]).marks
    assert marks
    for mark in marks:
        assert text.count(mark.quote or mark.starts) == 1
        assert mark.cue in text and mark.source in text


def test_example_labels_are_in_the_taxonomy() -> None:
    practice, lesson, reference = author_files()
    used = {mark.label for data in (practice, reference) for mark in MarksFile.model_validate(data).marks}
    used |= {name for step in Lesson.model_validate(lesson).steps if step.kind == "mark" for name in step.labels}
    assert used <= LABELS.keys()


def test_reference_examples_quote_eight_words_at_most() -> None:
    marks = MarksFile.model_validate(author_files()[2]).marks
    assert all(len(mark.quote.split()) <= 8 for mark in marks)


@pytest.mark.parametrize("name", ["LICENSE", "LICENSE-CONTENT.md"])
def test_both_licences_name_the_authors(name: str) -> None:
    assert "The Who Says? authors" in (ROOT / name).read_text("utf-8")


def test_the_content_licence_links_to_its_deed() -> None:
    assert "https://creativecommons.org/licenses/by/4.0/" in (ROOT / "LICENSE-CONTENT.md").read_text("utf-8")
