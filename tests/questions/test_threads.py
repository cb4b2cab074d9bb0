"""Threads to sort and replies that branch: their neutral form, their slips, and what no page may show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small import EXERCISE_PATH, FILES, LESSON_PATH
from workshop import Workshop

from builder.compile import read_project
from builder.diagnostics import Severity
from builder.exercises import read_exercise
from builder.model.fields import Status
from builder.questions.item import Item, Slot, payload
from builder.questions.reply import ReplyQuestion, Turn, check, reply_payload
from builder.reading.yaml_tree import Node
from builder.source import SourceFile
from builder.sources import RawFile, Sources

MARKS_PATH = "lessons/documents/boats-thread.marks.yml"
LONG_PATH = "lessons/documents/long.txt"
HEAD = "schema: 1\nid: first-quiz\ntitle: Under the report\nskill: comments\nquestions:\n"
THREAD = (
    "  - {id: q-thread, type: thread, prompt: Sort., document: boats-thread, labels: [com-dismissive, cs-question]%s}\n"
)
WAYS = "[{text: Report it, correct: %s, why: So.}, {text: Shout, correct: no, why: No., flags: true}]"
REPLY = """  - id: q-reply
    type: reply
    prompt: What next?
    turns:
      - id: "1"
        text: A comment names no source.
        options:
          - {text: Ask how they know, correct: yes, why: It asks., then: They answer., to: "20"}
          - {text: Read on, correct: arguable, why: Nobody has to answer., then: Others ask.}
          - {text: Shout, correct: no, why: It feeds it., near: Asking is fine., flags: true, then: A quarrel., to: "3"}
      - id: "20"
        text: They answer again.
        options:
          - {text: Leave it, correct: yes, why: So., then: It ends., to: "3"}
          - {text: Go on, correct: no, why: No., then: It goes on.}
      - id: "3"
        text: They write about you.
        options:
          - {text: Tell somebody, correct: yes, why: So., then: They help.}
          - {text: Write back, correct: no, why: No., then: You are locked out.}
"""


def project(questions: str, **changes: str) -> Workshop:
    workshop = Workshop({}, {})
    for path, text in {**FILES, EXERCISE_PATH: HEAD + questions, **changes}.items():
        workshop.write(path, text)
    return workshop


def item(questions: str, **changes: str) -> Item:
    files = project(questions, **changes).files
    found, problems = read_project(Sources(tuple(RawFile(path, data) for path, data in sorted(files.items()))))
    assert [problem.message for problem in problems if problem.is_error] == []
    return found.exercises["first-quiz"].items(found.texts)[0]


def problems(questions: str, **changes: str) -> list[tuple[str, str, str]]:
    found = project(questions, **changes).problems()
    return [(problem.rule.code, problem.message, problem.remedy) for problem in found]


def slot(of: Item, key: str) -> Slot:
    return next(slot for slot in of.slots if slot.key == key)


def verdicts(of: Slot) -> dict[str, str]:
    return {choice.key: choice.verdict for choice in of.choices}


def marked(severity: int = 2, status: str = "clear", label: str = "com-dismissive") -> dict[str, str]:
    changed = f'at: c2, labels: [{label}], severity: {severity}, status: {status}, describe: "tells somebody off"'
    return {MARKS_PATH: FILES[MARKS_PATH].replace("at: c2, labels: [com-dismissive], severity: 2", changed)}


def test_each_comment_has_a_label_and_a_rating_and_each_role_decides() -> None:
    respond = f", comments: [1, 2], respond: [{{role: friend, options: {WAYS % 'arguable'}}}]"
    of = item(THREAD % respond)
    assert [slot.key for slot in of.slots] == ["c1", "c1-rating", "c2", "c2-rating", "friend"]
    assert verdicts(slot(of, "c2")) == {"com-dismissive": "yes", "cs-question": "no", "none": "no"}
    assert [slot.address for slot in of.slots] == ["c1", "c1", "c2", "c2", "R1"]
    assert verdicts(slot(of, "friend")) == {"a": "arguable", "b": "no"}
    assert slot(of, "c2").why == "It tells somebody to be quiet."


def test_without_rating_there_is_none() -> None:
    assert [slot.key for slot in item(THREAD % ", comments: [1, 2], rate: no").slots] == ["c1", "c2"]


@pytest.mark.parametrize(
    ("severity", "expected"),
    [
        (0, ["yes", "arguable", "no", "no", "no"]),
        (1, ["arguable", "yes", "no", "no", "no"]),
        (2, ["no", "no", "yes", "arguable", "no"]),
        (3, ["no", "no", "arguable", "yes", "arguable"]),
        (4, ["no", "no", "no", "arguable", "yes"]),
    ],
)
def test_one_step_off_can_be_defended_but_not_across_the_line_of_harm(severity: int, expected: list[str]) -> None:
    rating = slot(item(THREAD % ", comments: [1, 2]", **marked(severity)), "c2-rating")
    assert list(verdicts(rating).values()) == expected
    assert [choice.flags for choice in rating.choices] == [False, False, True, True, True]


@given(st.integers(0, 4), st.sampled_from(list(Status)))
def test_a_rating_counts_as_harm_or_as_none_whatever_earns_credit(severity: int, status: Status) -> None:
    rating = slot(item(THREAD % ", comments: [1, 2]", **marked(severity, status.value)), "c2-rating")
    warned = {choice.flags for choice in rating.choices if choice.verdict in {"yes", "arguable"}}
    assert warned in ({severity >= 2}, set())
    assert (rating.verdict == "contested") == (status is Status.CONTESTED)


@pytest.mark.parametrize(
    ("status", "label", "expected"),
    [
        ("clear", "com-dismissive", ["yes", "no", "no"]),
        ("clear", "com-grief", ["no", "no", "yes"]),
        ("clear", "com-dismissive, cs-question", ["yes", "yes", "no"]),
        ("defensible", "com-dismissive", ["arguable", "no", "no"]),
        ("contested", "com-dismissive", ["contested", "contested", "contested"]),
        ("decoy", "com-dismissive", ["no", "no", "yes"]),
    ],
)
def test_a_label_follows_the_mark(status: str, label: str, expected: list[str]) -> None:
    of = item(THREAD % ", comments: [1, 2]", **marked(1, status, label))
    assert list(verdicts(slot(of, "c2")).values()) == expected


def test_a_label_on_which_readers_differ_is_talked_about_and_not_scored() -> None:
    questions = THREAD.replace("com-dismissive", "com-sarcasm") % ", comments: [1, 2]"
    of = item(questions, **marked(1, "clear", "com-sarcasm"))
    assert set(verdicts(slot(of, "c2")).values()) == {"contested"}
    assert slot(of, "c1").verdict == "yes"


def test_a_described_comment_is_described_and_a_severe_one_folded() -> None:
    of = item(THREAD % ", comments: [1, 2, 3]")
    words = ["".join(segment.shown for segment in strip.segments) for strip in of.passage]
    assert words == ["Who counted the boats?", "[commenter A], be quiet, nobody asked you.", "[calls for arson]"]
    assert [(strip.by, strip.answers, strip.folded) for strip in of.passage] == [
        ("A", "", False),
        ("B", "A", False),
        ("C", "", True),
    ]
    assert of.note == "3 comments, 2 of them rude or hostile. 1 is described and not shown."
    assert of.share == ""


def test_what_is_not_shown_is_nowhere_on_the_pages() -> None:
    workshop = project(THREAD % ", comments: [1, 2, 3]")
    for path in ("exercises/first-quiz/index.md", "exercises/first-quiz/key.md", "lessons/first/index.md"):
        page = workshop.page(path)
        assert "calls for arson" in page or path.endswith("key.md")
        assert not any(word in page for word in ("burn their", "Reedwarbler", "Saltpan", "Millpond"))


def test_where_no_comments_are_named_a_dose_is_shown_and_said_to_be_one() -> None:
    of = item(THREAD % "")
    assert [strip.address for strip in of.passage] == ["c1", "c2"]
    assert of.share.startswith("2 of 3 comments, chosen so that")
    assert item(THREAD % ", comments: [2, 1]").share == "2 of 3 comments."


def test_other_words_under_the_report_are_another_question() -> None:
    path = "lessons/documents/boats-thread.txt"
    changed = {path: FILES[path].replace("Who counted the boats?", "Who counted them?")}
    assert item(THREAD % "").digest != item(THREAD % "", **changed).digest


def test_a_thread_without_its_text_gives_no_comments_and_no_crash() -> None:
    source = SourceFile(EXERCISE_PATH, HEAD + THREAD % "")
    read = read_exercise(source).value
    assert read is not None
    (of,) = read.items({})
    assert (of.slots, of.passage) == ((), ())


@pytest.mark.parametrize(
    ("more", "code", "message", "remedy"),
    [
        (", comments: [0]", "QST031", "there is no comment 0", "The comments are numbered 1 to 3."),
        (", comments: [1, 1]", "QST033", "comment 1 is named already", "Take it out here."),
        (
            f", respond: [{{role: reader, options: {WAYS % 'no'}}}]",
            "QST002",
            "no option is acceptable",
            "Mark at least one option correct: yes or correct: arguable.",
        ),
        (
            f", respond: [{{role: reader, options: {WAYS % 'yes'}}}, {{role: reader, options: {WAYS % 'yes'}}}]",
            "QST039",
            "the role reader is there before",
            "Take one of the two out.",
        ),
    ],
)
def test_slips_in_a_thread(more: str, code: str, message: str, remedy: str) -> None:
    assert (code, message, remedy) in problems(THREAD % more)


def test_labels_that_no_comment_has_give_nothing_to_find() -> None:
    found = problems(THREAD.replace("com-dismissive, cs-question", "com-slur, com-vulgar") % ", comments: [1, 2]")
    assert found == [
        (
            "QST005",
            "no comment shown here has one of these labels",
            "The comments have: com-dismissive, cs-question.",
        )
    ]


def test_too_much_hostility_warns_with_its_count() -> None:
    (problem,) = project(THREAD % ", comments: [2, 3]").problems()
    assert (problem.rule.code, problem.rule.severity) == ("QST032", Severity.WARNING)
    assert problem.message == "0 of 2 comments are civil; at least 40 % should be"


def lesson(step: str) -> dict[str, str]:
    return {LESSON_PATH: FILES[LESSON_PATH].replace("{kind: ledger, document: boats}", step).replace("[ledger]", "[]")}


def test_a_lesson_shows_a_dose_or_what_is_picked() -> None:
    step = "{kind: comments, document: boats-thread%s}"
    dosed = project(REPLY, **lesson(step % "")).page("lessons/first/index.md")
    assert "2 of 3 comments, chosen so that" in dosed
    assert "calls for arson" not in dosed
    picked = project(REPLY, **lesson(step % ", pick: [1, 2, 3]")).page("lessons/first/index.md")
    assert "calls for arson" in picked
    assert "of 3 comments" not in picked
    (code, message, _) = problems(REPLY, **lesson(step % ", pick: [4]"))[0]
    assert (code, message) == ("QST031", "there is no comment 4")


def test_the_documents_own_page_shows_all() -> None:
    page = project(THREAD % "").page("documents/boats-thread/index.md")
    assert all(f'id="c{number}"' in page for number in (1, 2, 3))


def test_a_reply_has_a_slot_a_turn_and_each_choice_says_where_it_leads() -> None:
    of = item(REPLY)
    assert [slot.key for slot in of.slots] == ["t1", "t2", "t3"]
    first = of.slots[0].choices
    assert [(choice.then, choice.to) for choice in first] == [
        ("They answer.", "t2"),
        ("Others ask.", ""),
        ("A quarrel.", "t3"),
    ]
    assert reply_payload(of)["slots"]["t1"] == {
        **payload(of)["slots"]["t1"],
        "to": {"a": "t2", "c": "t3"},
        "f": ["c"],
    }


def test_on_paper_each_choice_says_which_turn_comes_next() -> None:
    page = project(REPLY).page("exercises/first-quiz/index.md")
    assert page.count('class="ws-goto"') == 7
    assert "go to 2" in page
    assert "the end" in page
    key = project(REPLY).page("exercises/first-quiz/key.md")
    assert "They answer." in key


@pytest.mark.parametrize(
    ("old", "new", "code", "message"),
    [
        ('They answer., to: "20"', 'They answer., to: "21"', "QST035", "there is no turn '21'"),
        ('They answer., to: "20"', "They answer.", "QST036", "no path comes to '20'"),
        ("then: They help.", 'then: They help., to: "1"', "QST037", "from '1' one can come back to '3'"),
        ('id: "3"', 'id: "20"', "QST038", "another turn is called '20' too"),
        ("{text: Leave it, correct: yes", "{text: Leave it, correct: no", "QST002", "no option is acceptable"),
        ("text: Go on", "text: leave  it", "QST003", "another option has the same words"),
    ],
)
def test_slips_in_a_reply(old: str, new: str, code: str, message: str) -> None:
    assert (code, message) in [found[:2] for found in problems(REPLY.replace(old, new, 1))]


def test_a_turn_that_leads_nowhere_is_told_the_nearest_name() -> None:
    (found,) = problems(REPLY.replace('to: "20"', 'to: "200"', 1))[:1]
    assert found[2] == "Did you mean '20'?"


WAYS_OUT = st.lists(st.lists(st.integers(-1, 5), min_size=2, max_size=3), min_size=1, max_size=6)


@given(WAYS_OUT)
def test_whatever_has_no_problem_ends_on_every_path_and_uses_every_turn(ways: list[list[int]]) -> None:
    turns = tuple(
        Turn.model_validate(
            {
                "id": f"t{number}",
                "text": "So.",
                "options": [
                    {
                        "text": f"{index}",
                        "correct": "yes",
                        "why": "So.",
                        "then": "On.",
                        "to": f"t{to}" if to >= 0 else None,
                    }
                    for index, to in enumerate(leads)
                ],
            }
        )
        for number, leads in enumerate(ways)
    )
    question = ReplyQuestion(id="q", type="reply", prompt="So?", turns=turns)
    node = Node(SourceFile("a.yml", "x").span(0, 1), scalar="x")
    if list(check(question, node, {})):
        return
    seen: set[int] = set()

    def walk(turn: int, path: tuple[int, ...]) -> None:
        assert turn not in path, "a path goes round"
        seen.add(turn)
        for to in ways[turn]:
            if to >= 0:
                walk(to, (*path, turn))

    walk(0, ())
    assert seen == set(range(len(ways)))
