"""The exercises of the course build without a word, ask about what is fine as well, and show every type of question."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import pytest
from workshop import ROOT

from builder.compile import read_project
from builder.exercises import kind_of
from builder.project import Project
from builder.questions import TYPES
from builder.questions.item import SEQUENCE, Item, Slot
from builder.sources import RawFile, Sources

PATHS = sorted((ROOT / "exercises").glob("*.yml"))
IDS = [path.stem for path in PATHS]
LEAST_FINE = 0.4
"""The least share of what could be flagged that is fine, in the course as a whole (pedagogy §4, step 6)."""
FINE_IN_ONE, MANY = 0.25, 6
"""The least share in one exercise, where it has so many things that could be flagged."""
MOST_LONGEST = 0.6
"""The largest share of questions whose key is the longest option, so that length gives nothing away."""


@functools.cache
def course() -> tuple[Project, tuple[str, ...]]:
    """The course as the builder reads it, and what it has to say about it."""
    paths = (path for folder in ("lessons", "exercises") for path in sorted((ROOT / folder).rglob("*")))
    files = tuple(RawFile(path.relative_to(ROOT).as_posix(), path.read_bytes()) for path in paths if path.is_file())
    project, problems = read_project(Sources(files))
    return project, tuple(f"{problem.span.source.path}: {problem.message}" for problem in problems)


def items(exercise: str) -> tuple[Item, ...]:
    project, _ = course()
    return project.exercises[exercise].items(project.texts)


def slots(exercise: str) -> Iterator[Slot]:
    """The slots of an exercise that can be right or wrong."""
    for item in items(exercise):
        yield from (slot for slot in item.slots if slot.choices and slot.role != SEQUENCE)


def earning(slot: Slot) -> set[str]:
    return {choice.key for choice in slot.choices if choice.verdict in {"yes", "arguable"}}


def is_fine(slot: Slot) -> bool | None:
    """Whether nothing is to be noticed: no answer that earns credit is a warning. None where one may warn or not."""
    warnings = {choice.key for choice in slot.choices if choice.flags}
    if not warnings or not earning(slot):
        return None
    if earning(slot) <= warnings:
        return False
    return None if earning(slot) & warnings else True


def test_the_course_has_no_problem_and_no_warning() -> None:
    assert course()[1] == ()
    assert sorted(course()[0].exercises) == IDS


@pytest.mark.parametrize("exercise", IDS)
def test_every_question_can_be_answered_wrongly_and_rightly(exercise: str) -> None:
    for slot in slots(exercise):
        verdicts = {choice.verdict for choice in slot.choices}
        assert verdicts & {"yes", "arguable", "contested"}, slot
        assert verdicts & {"no", "contested"} or "yes" not in verdicts, slot


def test_two_in_five_of_what_could_be_flagged_in_the_course_are_fine() -> None:
    answers = [fine for exercise in IDS for slot in slots(exercise) if (fine := is_fine(slot)) is not None]
    assert sum(answers) >= LEAST_FINE * len(answers), f"{sum(answers)} of {len(answers)} are fine"


@pytest.mark.parametrize("exercise", IDS)
def test_a_good_share_of_what_could_be_flagged_is_fine(exercise: str) -> None:
    answers = [fine for slot in slots(exercise) if (fine := is_fine(slot)) is not None]
    if len(answers) >= MANY:
        assert sum(answers) >= FINE_IN_ONE * len(answers), f"{sum(answers)} of {len(answers)} are fine"


@pytest.mark.parametrize("exercise", IDS)
def test_wrong_options_are_there_in_number_and_every_one_says_why(exercise: str) -> None:
    picked = [slot for item in items(exercise) if item.type in {"choice", "choices"} for slot in item.slots]
    options = [choice for slot in picked for choice in slot.choices]
    assert sum(choice.verdict == "no" for choice in options) >= LEAST_FINE * len(options)
    assert all(choice.why for choice in options)


@pytest.mark.parametrize("exercise", IDS)
def test_neither_length_nor_place_gives_the_key_away(exercise: str) -> None:
    asked = [slot for item in items(exercise) if item.type == "choice" and not item.passage for slot in item.slots]
    asked += [slot for item in items(exercise) if item.type in {"thread", "reply"} for slot in item.slots]
    asked = [slot for slot in asked if slot.choices[0].why]
    if len(asked) < 3:
        return
    longest = sum(max(slot.choices, key=lambda choice: len(choice.text)) in slot.right for slot in asked)
    assert longest <= MOST_LONGEST * len(asked), f"the key is the longest option in {longest} of {len(asked)}"
    for place in range(max(len(slot.choices) for slot in asked)):
        there = sum(slot.choices[place] in slot.right for slot in asked if place < len(slot.choices))
        assert there <= MOST_LONGEST * len(asked), f"the key stands at place {place + 1} in {there} of {len(asked)}"


def test_the_course_shows_every_type_of_question() -> None:
    project, _ = course()
    used = {kind_of(question) for placed in project.exercises.values() for question in placed.exercise.questions}
    assert used == {kind.name for kind in TYPES}
