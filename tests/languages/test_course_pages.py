"""Pages of a course in another language hold no English of ours, count rightly, and say what each part is written in."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser

import pytest
from languages.courses import COURSES, course
from languages.pseudo import pseudo
from rendered import html
from workshop import ROOT, Workshop

from builder.compile import read_project
from builder.disk import catalogues
from builder.languages import language
from builder.model.phrase import plural
from builder.rendering import render
from builder.sources import RawFile, Sources
from tests.messages import collected

SPOKEN = {"aria-label", "title", "alt", "placeholder", "data-head", "label"}
# Names of programs, formats and licences, and May in Esperanto.
KNOWN = frozenset({"whosays", "build", "documents", "DIR", "SHA", "CC-BY-4", "CC-BY", "CC", "BY", "Majo"})


class Words(HTMLParser):
    """All a reader reads or hears of a page: text and spoken attributes, data for scripts aside."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self._script = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._script = tag == "script"
        self.found += [value for name, value in attrs if name in SPOKEN and value]

    def handle_endtag(self, tag: str) -> None:
        self._script = False

    def handle_data(self, data: str) -> None:
        if not self._script and data.strip():
            self.found.append(" ".join(data.split()))


@cache
def pages(code: str) -> dict[str, str]:
    build = course(code).build()
    assert build.problems == ()
    return {file.path: str(file.content) for file in build.files}


def markdown_pages(found: dict[str, str]) -> dict[str, str]:
    return {path: text for path, text in found.items() if path.endswith(".md")}


def read(path: str, code: str) -> list[str]:
    return Words(html(pages(code)[path])).found


@pytest.mark.parametrize("code", sorted(COURSES))
def test_no_message_of_ours_is_left_in_english(code: str) -> None:
    made = language(code, catalogues()).value
    assert made is not None
    messages = {part for message in collected() if message.id for part in _ids(message.id) if len(part) > 2}
    messages = {text for text in messages if made.translations.gettext(text) != text}
    for path, text in markdown_pages(pages(code)).items():
        if path != "glossary.md":
            assert not set(Words(html(text)).found) & messages, path


def _ids(identity: str | tuple[str, ...]) -> tuple[str, ...]:
    return (identity,) if isinstance(identity, str) else tuple(identity)


def test_every_word_of_ours_is_marked_for_translation() -> None:
    """A course without one Latin letter, said in a language of accents: plain letters are words nobody marked."""
    raw = {path: text for path, text in COURSES["ar"].items() if path != "mkdocs.yml"}
    files = tuple(RawFile(path, text.encode()) for path, text in sorted(raw.items()))
    project, problems = read_project(Sources(files))
    assert problems == ()
    for file in render(project, pseudo()):
        if not file.path.endswith(".md") or file.path == "glossary.md":
            continue
        head, body = str(file.content).split("---\n", 2)[1:]
        told = [*Words(html("---\n---\n" + body)).found, *re.findall(r'^(?:title|description): "(.*)"$', head, re.M)]
        left = {
            word for text in told for word in re.findall(r"[A-Za-z]+(?:-[A-Za-z]+)*", text) if len(word) > 2
        } - KNOWN
        assert left == set(), file.path


@pytest.mark.parametrize(
    ("code", "minutes"),
    [
        ("ar", {1: "دقيقة واحدة", 2: "دقيقتان", 3: "3 دقائق", 11: "11 دقيقة"}),
        ("pl", {1: "1 minuta", 3: "3 minuty", 5: "5 minut", 22: "22 minuty"}),
    ],
)
def test_minutes_are_counted_as_the_language_counts(code: str, minutes: dict[int, str]) -> None:
    told = read("lessons/first/index.md", code)
    for words in minutes.values():
        assert words in told


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("ar", {1: "تعليق واحد", 2: "تعليقان", 3: "3 تعليقات", 11: "11 تعليقًا", 100: "100 تعليق"}),
        ("pl", {1: "1 komentarz", 2: "2 komentarze", 5: "5 komentarzy", 22: "22 komentarze"}),
    ],
)
def test_comments_are_counted_as_the_language_counts(code: str, numbers: dict[int, str]) -> None:
    made = language(code, catalogues()).value
    assert made is not None
    for number, words in numbers.items():
        said = made.say(plural("{n} comment, {found}.", "{n} comments, {found}.", number, found="x"))
        assert re.split("[,،]", said)[0] == words


def test_days_and_lists_are_in_the_language() -> None:
    assert any("4 maja 2031" in text for text in read("documents/boats/index.md", "pl"))
    assert any("4 مايو 2031" in text for text in read("documents/boats/index.md", "ar"))
    assert any("، " in text for text in read("lessons/first/index.md", "ar"))


def test_titles_and_descriptions_are_in_the_language() -> None:
    head = pages("pl")["lessons/index.md"].split("---\n")[1]
    assert 'title: "Lekcje"' in head
    assert "Guided" not in head


@pytest.mark.parametrize(("code", "attributes"), [("en", ' lang="en" dir="ltr"'), ("ar", ""), ("", "")])
def test_a_text_in_another_language_says_so(code: str, attributes: str) -> None:
    workshop = course("ar")
    path = "lessons/documents/boats.marks.yml"
    text = workshop.files[path].decode().replace("kind: wire", f'kind: wire\nlanguage: "{code}"')
    lesson = html(workshop.write(path, text).page("lessons/first/index.md"))
    assert f'<div class="ws-script"{attributes}>' in lesson
    assert f'<div class="ws-article ws-doc"{attributes}>' in lesson
    assert f'<div class="ws-passage ws-doc"{attributes}>' in lesson


def test_a_text_in_the_language_of_the_site_needs_no_sign() -> None:
    lesson = html(pages("ar")["lessons/first/index.md"])
    assert '<div class="ws-script">' in lesson


def test_a_slip_in_the_language_of_a_text_is_told() -> None:
    workshop: Workshop = course("ar")
    path = "lessons/documents/boats.marks.yml"
    workshop.write(path, workshop.files[path].decode().replace("kind: wire", "kind: wire\nlanguage: Arabic"))
    (problem,) = (found for found in workshop.problems() if found.rule.code == "REC003")
    assert "code of a language" in problem.message


def test_questions_have_one_digest_in_every_language() -> None:
    """Progress is not lost when a course changes the language of its pages."""
    workshop = course("pl")
    workshop.write("mkdocs.yml", "theme: {language: ar}\n")
    hashes = [
        re.findall(r'"hash": "(\w+)"', text)
        for text in (pages("pl")["lessons/first/index.md"], workshop.page("lessons/first/index.md"))
    ]
    assert hashes[0] == hashes[1] != []


CSS = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height)\s*:"
    r"|text-align:\s*(?:left|right)|float:\s*(?:left|right)"
)


def test_styles_know_no_left_and_no_right() -> None:
    for path in sorted((ROOT / "site_src/assets/css").glob("*.css")):
        rules = re.sub(r"@media[^{]*\{", "{", path.read_text(encoding="utf-8"))
        assert CSS.findall(rules) == [], path.name
