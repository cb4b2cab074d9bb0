"""A file with many mistakes gives as many problems, each at its place with a remedy."""

from __future__ import annotations

from builder.model.lesson import Lesson
from builder.model.marks import MarksFile
from builder.reading.records import read_record
from builder.source import SourceFile

MISTAKES = """schema: 1
id: Bad Id
titel: A lesson
skill: atribution
minutes: soon
ages: 13+
objectives: []
steps:
  - {kind: quizz, exercise: e}
  - {kind: quiz, exercise: e, exercize: 3}
  - {kind: mark, document: d, labels: x}
  - {document: d}
  - {kind: talk, text: No}
  - {kind: compare, documents: [a]}
boosters: [yes, "no"]
standards: {CCSS: [1.5]}
"""


def problems(text: str, model: type = Lesson) -> list[tuple[int, int, str, str, str]]:
    found = read_record(SourceFile("x.yml", text), model).problems
    ordered = sorted(found, key=lambda problem: problem.sort_key())
    return [
        (*problem.span.source.position(problem.span.start), problem.rule.code, problem.message, problem.remedy)
        for problem in ordered
    ]


def test_every_mistake_of_a_file_is_found_in_one_run() -> None:
    found = problems(MISTAKES)
    assert [(line, column, code) for line, column, code, _, _ in found] == [
        (2, 5, "REC003"),
        (3, 1, "REC001"),
        (4, 8, "REC003"),
        (5, 10, "REC003"),
        (7, 13, "REC003"),
        (9, 12, "REC003"),
        (10, 31, "REC001"),
        (11, 39, "REC003"),
        (12, 5, "REC002"),
        (13, 24, "REC004"),
        (14, 32, "REC003"),
        (15, 12, "REC004"),
        (16, 20, "REC004"),
    ]


def test_the_nearest_word_is_suggested() -> None:
    remedies = {row[:3]: row[4] for row in problems(MISTAKES)}
    assert remedies[(3, 1, "REC001")] == "Did you mean 'title'?"
    assert remedies[(4, 8, "REC003")] == "Did you mean 'attribution'?"
    assert remedies[(9, 12, "REC003")] == "Did you mean 'quiz'?"
    assert remedies[(10, 31, "REC001")] == "Did you mean 'exercise'?"
    assert remedies[(13, 24, "REC004")] == 'Write "No".'


def test_a_key_that_is_only_misspelt_is_not_missing_as_well() -> None:
    told = [row[2:4] for row in problems(MISTAKES) if row[0] in {1, 3}]
    assert told == [("REC001", "unknown key 'titel'")]


def test_a_missing_field_says_what_it_is_for() -> None:
    ((*_, remedy),) = [
        row for row in problems(MISTAKES.replace("titel: A lesson\n", "")) if row[2] == "REC002" and row[0] == 1
    ]
    assert remedy == "Add title: What the lesson is called, as a learner reads it."


def test_dates_and_ids_need_no_quotation_marks() -> None:
    text = (
        "schema: 1\ndocument: a\nkind: wire\nreality: fictional\ntitle: T\n"
        "source: {outlet: CPA, date: 2031-03-02}\nstate: edited\n"
    )
    assert problems(text, MarksFile) == []


def test_a_list_or_a_word_instead_of_a_file_is_said_in_words() -> None:
    assert [row[2] for row in problems("- 1\n")] == ["REC003"]
    assert [row[2] for row in problems("hello\n")] == ["REC003"]


def test_a_list_is_not_called_too_short_for_a_mistake_inside_an_item() -> None:
    steps = "steps:\n  - {kind: compare, documents: [first-text, Second Text]}\n"
    found = [message for _, _, _, message, _ in problems(steps) if "missing" not in message]
    assert found == ["'Second Text' is not an id"]


def test_an_empty_text_is_called_empty() -> None:
    text = 'schema: 1\nid: a\ntitle: ""\nskill: attribution\nminutes: 5\nages: "13+"\nobjectives: [a]\nsteps: []\n'
    assert any("'title' is empty" in found[3] for found in problems(text))
