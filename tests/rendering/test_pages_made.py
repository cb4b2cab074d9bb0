"""Every page survives Markdown untouched, is well-formed, and leads only to places that exist."""

from __future__ import annotations

from posixpath import dirname, join, normpath

import pytest
from material.plugins.search.plugin import Parser
from rendered import Strict, html, site, split

PAGES = site()
HAND_WRITTEN = {"students.html", "teachers.html", "authors.html", "about.html"}

every_page = pytest.mark.parametrize("path", PAGES)


def indexed(path: str) -> str:
    parser = Parser()
    parser.feed(html(PAGES[path]))
    parser.close()
    return " ".join("".join(section.text) for section in parser.data)


def test_all_pages_are_there() -> None:
    wanted = {"index.md", "lessons/index.md", "documents/index.md", "glossary.md"}
    wanted |= {"lessons/first/index.md", "lessons/first/teacher.md"}
    wanted |= {f"documents/{name}/index.md" for name in ("boats", "boats-thread", "elsewhere")}
    assert wanted <= PAGES.keys()


@every_page
def test_markdown_leaves_the_html_alone(path: str) -> None:
    body = split(PAGES[path])[1]
    block = body[body.index('<div class="ws-page') :]
    assert block in html(PAGES[path])
    assert "\n\n" not in block
    assert not any(line.startswith((" ", "\t")) for line in block.splitlines())


@every_page
def test_the_html_is_well_formed_and_ids_are_unique(path: str) -> None:
    read = Strict(html(PAGES[path]))
    assert read.faults == []
    assert sorted(read.ids) == sorted(set(read.ids))


@every_page
def test_links_lead_to_pages_and_places_that_exist(path: str) -> None:
    for link in Strict(html(PAGES[path])).links:
        if link.startswith("https://"):
            continue
        target, _, place = link.partition("#")
        file = normpath(join(dirname(path), target)) if target else path.replace(".md", ".html")
        if file in HAND_WRITTEN:
            continue
        source = file.replace(".html", ".md")
        assert source in PAGES, link
        assert not place or place in Strict(html(PAGES[source])).ids, link


@every_page
def test_front_matter_has_a_title_and_a_description(path: str) -> None:
    front, _ = split(PAGES[path])
    assert front["title"]
    assert 20 <= len(str(front["description"])) <= 160


def test_keys_and_comments_are_listed_nowhere() -> None:
    for path in ("lessons/first/teacher.md", "documents/boats-thread/index.md"):
        front, _ = split(PAGES[path])
        assert front["robots"] == "noindex"
        assert front["search"] == {"exclude": True}
    assert "robots" not in split(PAGES["lessons/first/index.md"])[0]


def test_scripts_stand_only_where_something_uses_them() -> None:
    lesson = split(PAGES["lessons/first/index.md"])[0]["scripts"]
    assert isinstance(lesson, list)
    assert lesson[:2] == ["assets/js/site.js", "assets/js/words.js"]
    assert {f"assets/js/questions/{name}.js" for name in ("choice", "choices", "mark")} <= set(lesson)
    assert "scripts" not in split(PAGES["glossary.md"])[0]
    assert "scripts" not in split(PAGES["documents/elsewhere/index.md"])[0]


def test_no_answer_reaches_the_search_index() -> None:
    words = indexed("lessons/first/index.md")
    assert "Nine fishing boats" in words
    assert "stands beside it" not in words
    assert "The papers" not in words
    assert "gives these words to the coast guard" not in words


def test_markup_in_an_authors_words_is_shown_and_not_run() -> None:
    lesson = PAGES_WITH_MARKUP["lessons/first/index.md"]
    read = Strict(html(lesson))
    assert read.faults == []
    assert "<script>alert" not in html(lesson)
    assert any("<script>alert" in word for word in read.words)
    assert "*Stars* & [links](x) {#y}" in "".join(read.words)


def _with_markup() -> dict[str, str]:
    from small import LESSON

    title = "title: '*Stars* & [links](x) {#y} <script>alert(1)</script>'"
    return site(**{"lessons/01-first/lesson.yml": LESSON.replace("title: A first lesson", title)})


PAGES_WITH_MARKUP = _with_markup()


def test_a_text_that_is_not_there_says_what_to_fetch() -> None:
    page = html(PAGES["documents/elsewhere/index.md"])
    for words in ("elsewhere.txt", "0" * 64, "An agency", "January 2031", "https://example.org/a", "--documents DIR"):
        assert words in page


def test_a_drafted_text_says_so() -> None:
    assert "Nobody has gone through it yet" in PAGES["documents/elsewhere/index.md"]
    assert "Nobody has gone through it yet" not in PAGES["documents/boats/index.md"]
