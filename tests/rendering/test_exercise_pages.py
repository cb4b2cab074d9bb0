"""An exercise by itself: a page that prints as a worksheet, and its key on a sheet of its own, from one source."""

from __future__ import annotations

from rendered import html, site, split

PAGES = site()
SHEET = html(PAGES["exercises/first-quiz/index.md"])
KEY = html(PAGES["exercises/first-quiz/key.md"])


def test_the_sheet_holds_every_question_and_names_the_lesson_it_comes_from() -> None:
    for question in ("q-who", "q-which", "q-mark"):
        assert f'data-question="{question}"' in SHEET
    assert 'href="../../lessons/first/index.html">A first lesson</a>' in SHEET


def test_the_key_is_a_sheet_of_its_own_that_no_search_lists() -> None:
    assert "It reports what the coast guard said." in KEY
    assert "<input" not in KEY
    assert split(PAGES["exercises/first-quiz/key.md"])[0]["robots"] == "noindex"


def test_question_ids_on_the_sheet_are_the_authors() -> None:
    assert '<ws-choice class="ws-question" id="q-who" data-question="q-who">' in SHEET


def test_lines_of_a_passage_are_numbered_by_sentence() -> None:
    passage = SHEET.split("ws-passage")[1]
    for line in ("1.1", "1.2", "2.1", "2.2"):
        assert f'<span class="ws-line" data-line="{line}"></span>' in passage


def test_the_list_of_exercises_leads_to_sheet_and_key() -> None:
    listed = html(PAGES["exercises/index.md"])
    assert 'href="first-quiz/index.html">First quiz</a>' in listed
    assert 'href="first-quiz/key.html"' in listed
