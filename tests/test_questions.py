"""Every question type is complete, and gives a neutral item that scores what an author meant."""

from __future__ import annotations

from pathlib import Path

import pytest
from small import EXERCISE, EXERCISE_PATH, FILES, MARKS, MARKS_PATH
from workshop import ROOT, Workshop

from builder.compile import read_project
from builder.model.study import StudyText
from builder.questions import TYPES, QuestionType
from builder.questions.item import Item, Slot
from builder.sources import RawFile, Sources

EXAMPLES = Path(__file__).parent / "questions" / "examples"


def items(**changed: str) -> dict[str, Item]:
    files = {path: changed.get(path, text) for path, text in FILES.items()}
    raw = tuple(RawFile(path, text.encode("utf-8")) for path, text in sorted(files.items()))
    project, problems = read_project(Sources(raw))
    assert problems == ()
    return {item.id: item for item in project.exercises["first-quiz"].items(project.texts)}


def verdicts(slot: Slot) -> dict[str, str]:
    return {choice.key: choice.verdict for choice in slot.choices}


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_every_type_is_complete(kind: QuestionType) -> None:
    parts = [f"builder/questions/{kind.name.replace('-', '_')}.py", f"tests/questions/examples/{kind.name}.yml"]
    for shown in shown_as(kind):  # a type that makes questions of other types needs no template or script of its own
        parts.append(f"builder/rendering/templates/questions/{shown}.html.j2")
        parts.append(f"site_src/assets/js/questions/{shown}.js")
    missing = [part for part in parts if not (ROOT / part).is_file()]
    assert not missing


def shown_as(kind: QuestionType) -> set[str]:
    """The types under which the questions of a type's example reach the page: mostly its own."""
    made = items(**{EXERCISE_PATH: (EXAMPLES / f"{kind.name}.yml").read_text(encoding="utf-8")})
    return {item.type for item in made.values()} or {kind.name}


def test_no_file_of_a_type_is_left_out_of_the_list() -> None:
    names = {path.stem for path in EXAMPLES.glob("*.yml")}
    assert names == {kind.name for kind in TYPES}


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_every_example_builds_without_a_problem(workshop: Workshop, kind: QuestionType) -> None:
    for path, text in FILES.items():
        workshop.write(path, text)
    workshop.write(EXERCISE_PATH, (EXAMPLES / f"{kind.name}.yml").read_text(encoding="utf-8"))
    assert workshop.problems() == []


def test_a_choice_keeps_the_authors_order_and_reasons() -> None:
    item = items()["q-who"]
    assert [(choice.key, choice.verdict) for choice in item.slots[0].choices] == [("a", "yes"), ("b", "no")]
    assert all(choice.why for choice in item.slots[0].choices)


def test_a_mark_question_takes_its_picks_from_the_documents_marks() -> None:
    item = items()["q-mark"]
    assert [(slot.text, verdicts(slot)) for slot in item.slots] == [
        ("seized", {"": "yes", "loaded-event": "no"}),
        ("robbery", {"": "no", "loaded-event": "yes"}),
    ]
    assert [strip.address for strip in item.passage] == ["h1", "p1", "p2"]


def test_the_passage_is_the_text_word_for_word() -> None:
    strips = {strip.address: strip for strip in items()["q-mark"].passage}
    shown = "".join(segment.shown for segment in strips["p2"].segments)
    assert shown == "A witness counted seven boats in the harbour. The owners called the seizure a robbery."


def test_sentences_are_marked_whole() -> None:
    exercise = EXERCISE.replace("labels: [loaded-event]", "labels: [voice-attributed, voice-drift], unit: sentence")
    item = items(**{EXERCISE_PATH: exercise})["q-mark"]
    assert [(slot.address, slot.right[0].key) for slot in item.slots] == [
        ("p1.s1", "voice-attributed"),
        ("p1.s2", "voice-drift"),
    ]


def test_a_defensible_mark_takes_the_other_label_too() -> None:
    marks = MARKS.replace(
        'speaker: Coast Guard, status: clear, why: "Nobody',
        'speaker: Coast Guard, status: defensible, other: voice-attributed, why: "Nobody',
    )
    exercise = EXERCISE.replace("labels: [loaded-event]", "labels: [voice-attributed, voice-drift], unit: sentence")
    item = items(**{EXERCISE_PATH: exercise, MARKS_PATH: marks})["q-mark"]
    assert verdicts(item.slots[1]) == {"": "arguable", "voice-attributed": "arguable", "voice-drift": "arguable"}


def test_only_the_paragraphs_asked_for_are_shown() -> None:
    exercise = EXERCISE.replace("labels: [loaded-event]", "labels: [loaded-event], paragraphs: [2]")
    assert [strip.address for strip in items(**{EXERCISE_PATH: exercise})["q-mark"].passage] == ["p2"]


def test_a_text_that_is_not_there_gives_an_empty_passage() -> None:
    nothing: dict[str, StudyText] = {}
    project, _ = read_project(Sources((RawFile(EXERCISE_PATH, EXERCISE.encode("utf-8")),)))
    (mark,) = [item for item in project.exercises["first-quiz"].items(nothing) if item.type == "mark"]
    assert mark.passage == ()
    assert mark.slots == ()
