"""The pages and data behind what a device remembers: progress, boosters, hand-in, and the list of what a course asks."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from rendered import html, site, split
from small import EXERCISE, EXERCISE_PATH, FILES, LESSON, LESSON_PATH
from workshop import Workshop

Golden = Callable[[str, str], None]
REFLECT = """  - id: q-think
    type: reflect
    prompt: What would you ask the coast guard?
    models:
      - {by: A reader who trusts the coast guard, text: "Which papers were missing?"}
      - {by: A reader who owns a boat, text: "Who may take a boat, and when?"}
"""
MARK_STEP = "first-mark-470029"


def small(**changed: str) -> Workshop:
    workshop = Workshop({}, {})
    for path, text in {**FILES, **changed}.items():
        workshop.write(path, text)
    return workshop


def course(workshop: Workshop) -> dict[str, list[dict[str, object]]]:
    told = json.loads(workshop.page("assets/js/course.js").split("WhoSaysCourse = ")[1].rstrip().removesuffix(";"))
    assert isinstance(told, dict)
    return told


@pytest.mark.parametrize("path", ["progress.md", "lessons/first/boosters.md", "assets/js/course.js"])
def test_the_page_is_as_it_was(golden: Golden, path: str) -> None:
    golden(f"pages/{path.replace('/', '-')}", small().page(path))


@pytest.mark.parametrize("path", ["progress.md", "lessons/first/boosters.md"])
def test_no_search_lists_them(path: str) -> None:
    front, _ = split(site()[path])
    assert front["robots"] == "noindex"
    assert front["search"] == {"exclude": True}


def test_the_course_lists_each_question_once_with_its_digest() -> None:
    (lesson,) = course(small())["lessons"]
    assert (lesson["id"], lesson["path"], lesson["skill"]) == ("first", "lessons/first/index.html", "attribution")
    questions = lesson["questions"]
    assert isinstance(questions, dict)
    assert list(questions) == [MARK_STEP, "q-who", "q-which", "q-mark"]
    assert all(len(digest) == 8 for digest in questions.values())
    assert "right" not in json.dumps(lesson)


def test_a_step_put_in_before_a_mark_step_changes_no_question() -> None:
    more = LESSON.replace("steps:\n", "steps:\n  - {kind: words, document: boats}\n")
    before, after = (course(small(**{LESSON_PATH: text}))["lessons"][0] for text in (LESSON, more))
    assert before["questions"] == after["questions"]


def test_an_exercise_that_no_lesson_uses_stands_by_itself() -> None:
    other = EXERCISE.replace("first-quiz", "spare").replace("id: q-", "id: spare-").replace("{id: q-", "{id: spare-")
    told = course(small(**{"exercises/spare.yml": other}))
    assert [part["id"] for part in told["exercises"]] == ["spare"]
    assert told["exercises"][0]["path"] == "exercises/spare/index.html"
    assert course(small())["exercises"] == []


def test_a_lesson_without_a_question_has_no_boosters() -> None:
    quiet = LESSON.replace("  - {kind: quiz, exercise: first-quiz}\n", "").replace(
        "  - {kind: mark, document: boats, labels: [voice-attributed, voice-drift], unit: sentence}\n", ""
    )
    workshop = small(**{LESSON_PATH: quiet})
    assert course(workshop)["lessons"] == []
    paths = [file.path for file in workshop.build().files]
    assert "lessons/first/boosters.md" not in paths
    lesson = workshop.page("lessons/first/index.md")
    assert "boosters.html" not in lesson
    assert "ws-handin" not in lesson


def test_free_writing_is_asked_but_never_comes_back() -> None:
    workshop = small(**{EXERCISE_PATH: EXERCISE + REFLECT})
    (lesson,) = course(workshop)["lessons"]
    assert lesson["ungraded"] == ["q-think"]
    assert 'data-question="q-think"' in workshop.page("lessons/first/index.md")
    assert 'data-question="q-think"' not in workshop.page("lessons/first/boosters.md")


def test_boosters_ask_each_question_of_the_lesson_once() -> None:
    page = html(site()["lessons/first/boosters.md"])
    for question in (MARK_STEP, "q-who", "q-which", "q-mark"):
        assert page.count(f'data-question="{question}"') == 1
    assert page.count("<ws-exercise") == 1
    assert " data-booster>" in page


def test_the_hand_in_says_what_it_holds_and_waits_for_its_script() -> None:
    for path, given in (
        ("lessons/first/index.md", 'data-lesson="first"'),
        ("exercises/first-quiz/index.md", 'data-exercise="first-quiz"'),
    ):
        page = html(site()[path])
        assert f"<ws-handin {given} data-search-exclude hidden>" in page
        assert "It holds no name and nothing you typed" in page


def test_a_label_that_says_all_is_well_is_no_warning() -> None:
    exercise = EXERCISE.replace("labels: [loaded-event]", "labels: [voice-attributed, voice-outlet], unit: sentence")
    page = small(**{EXERCISE_PATH: exercise}).page("exercises/first-quiz/index.md")
    block = json.loads(page.split('<script type="application/json">')[1].split("</script>")[0])
    (mark,) = [one for one in block["questions"] if one["id"] == "q-mark"]
    assert {tuple(slot["f"]) for slot in mark["slots"].values()} == {("voice-attributed",)}
