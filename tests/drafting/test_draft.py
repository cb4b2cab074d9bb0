"""A raw page becomes a lesson that builds at once; a page that is not ours gives away none of its sentences."""

from __future__ import annotations

import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from workshop import Workshop

from builder.documents.decoding import decode
from builder.drafting.draft import draft, slug
from builder.drafting.marks import Origin
from builder.source import SourceFile

PAGE = """All news

Dam at Hallin holds after night of rain, ministry says

HALLIN, March 2. /CPA/. The dam above Hallin held through the night, the Ostrell Water Ministry said on Tuesday. Some 400 people were moved to a school.

"We saw no cracks," engineer Dana Olm said. "The water is falling," she added.

The river reportedly rose four metres. CPA could not independently confirm the figure.

Share this article

Comments

Brackwater:

Who measured the four metres?

tollgate7 (to Brackwater):

Well, Brackwater, ask your brutal ministry.
"""


def files(page: str, *, reference: bool) -> dict[str, str]:
    digest = hashlib.sha256(page.encode()).hexdigest()
    origin = Origin("dam", "dam.txt" if reference else "", digest if reference else "")
    made = draft(SourceFile("dam.txt", page), origin, "dam")
    assert made.value is not None, made.problems
    return dict(made.value.files)


def test_a_page_of_ones_own_becomes_three_files() -> None:
    made = files(PAGE, reference=False)
    assert list(made) == ["dam.txt", "dam.marks.yml", "lesson.yml"]
    assert "Share this article" not in made["dam.txt"]
    assert "Share this article" in made["dam.marks.yml"]
    assert "All news" in made["dam.marks.yml"]


def test_commenters_are_letters_in_a_draft() -> None:
    made = files(PAGE, reference=False)
    assert all("Brackwater" not in text and "tollgate7" not in text for text in made.values())


def test_a_draft_builds_without_editing(workshop: Workshop) -> None:
    for name, text in files(PAGE, reference=False).items():
        workshop.write(f"lessons/02-dam/{name}", text)
    assert workshop.problems() == []
    page = workshop.page("lessons/dam/index.md")
    assert "Nobody has gone through it" in page


def test_a_draft_of_somebody_elses_page_holds_none_of_its_sentences() -> None:
    made = files(PAGE, reference=True)
    assert list(made) == ["dam.marks.yml", "lesson.yml"]
    words = re.findall(r"\w+", PAGE.lower())
    runs = {" ".join(words[index : index + 9]) for index in range(len(words) - 8)}
    for text in made.values():
        drafted = " ".join(re.findall(r"\w+", text.lower()))
        assert not [run for run in runs if run in drafted]


def test_drafting_twice_gives_the_same_bytes() -> None:
    assert files(PAGE, reference=True) == files(PAGE, reference=True)


def test_every_mark_names_its_reason_and_where_it_stands() -> None:
    marks = files(PAGE, reference=True)["dam.marks.yml"]
    assert "why:" in marks
    assert "“she added”" in marks or "she added" in marks


def test_telling_saying_words_and_sources_without_a_name_are_marked() -> None:
    page = "A dam above Hallin fails\n\nThe dam has failed, a spokesman revealed on Monday. Nobody was hurt, he said.\n"
    marks = files(page, reference=True)["dam.marks.yml"]
    assert "{label: cue-endorsing, quote: revealed, at: p1.s1" in marks
    assert "{label: source-role, at: p1.s1" in marks
    assert "cue-neutral" not in marks


def test_a_page_nobody_marked_is_drafted_while_building(workshop: Workshop) -> None:
    workshop.document("dam.txt", PAGE)
    assert not [problem for problem in workshop.problems() if problem.is_error]
    assert "Drafted" in workshop.page("lessons/index.md")
    page = workshop.page("lessons/dam/index.md")
    assert "Brackwater" not in page


def test_a_page_an_author_marked_is_not_drafted_again(workshop: Workshop) -> None:
    for name, text in files(PAGE, reference=True).items():
        workshop.write(f"lessons/02-dam/{name}", text)
    workshop.document("dam.txt", PAGE)
    assert workshop.problems() == []
    assert len([file for file in workshop.build().files if file.path == "lessons/dam/index.md"]) == 1


def test_two_pages_of_one_name_get_two_ids(workshop: Workshop) -> None:
    workshop.document("dam.txt", PAGE).document("Dam!.txt", PAGE + "\n")
    paths = [file.path for file in workshop.build().files]
    assert "lessons/dam/index.md" in paths
    assert "lessons/dam-2/index.md" in paths


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("004_d33ab64c", "004-d33ab64c"),
        ("Étude — 3", "tude-3"),
        ("../../etc", "etc"),
        ("…", "document"),
        ("", "document"),
    ],
)
def test_a_name_becomes_an_id(name: str, expected: str) -> None:
    assert slug(name) == expected


@given(st.text(max_size=300) | st.binary(max_size=200))
def test_anything_that_decodes_gives_a_lesson_or_a_diagnostic(page: str | bytes) -> None:
    data = page.encode("utf-8", errors="replace") if isinstance(page, str) else page
    decoded = decode("x.txt", data)
    if decoded.value is None:
        assert decoded.problems
        return
    made = draft(decoded.value, Origin("x"), "x")
    assert made.value is not None or made.problems


def test_the_verdict_says_who_said_so_and_where_in_the_numbers_of_the_page() -> None:
    made = draft(SourceFile("page.txt", PAGE), Origin("dam"), "dam").value
    assert made is not None
    marks = dict(made.files)["dam.marks.yml"]
    assert "That Olm said so (2.1); not yet that it is so." in marks
    assert "What rests on the word of Olm: 2 sentences (2.1, 2.2)." in marks
    assert "nobody named said so" not in marks


def test_a_page_without_a_sentence_is_told_of_once() -> None:
    assert Workshop({}, {}).document("menu.txt", "Home\nNews\nSign in\n").codes() == ["DOC007"]
