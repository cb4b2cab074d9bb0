"""Gaps to fill and words to swap: their neutral form, their slips, and what is forgiven when an answer is typed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from builder.diagnostics import Diagnostic, Severity
from builder.exercises import read_exercise
from builder.questions.item import NOTHING, Item, Slot, payload
from builder.questions.typed import distance, nearest, normal
from builder.source import SourceFile

HERE = Path(__file__).parent
TABLE: dict[str, Any] = json.loads((HERE / "typed.json").read_text(encoding="utf-8"))
HEAD = "schema: 1\nid: first-quiz\ntitle: Gaps\nskill: wording\nquestions:\n"
FILL = """  - id: q-fill
    type: fill
    prompt: Who says what?
    text: |
      The {who} said that
      {count} boats were *seized*.

      A second line names {where}.
    gaps:
      where:
        choose: true
        answers: [{text: Hallin, correct: no, why: It is inland.}, {text: Port Sarre, correct: yes, why: It says so.}]
      who:
        label: a body
        answers:
          - {text: the Coast Guard, correct: yes, why: It said so.}
          - {text: the agency, correct: no, why: It only tells., near: Without said., flags: true}
      count: {typos: 2, answers: [{text: "1,200", correct: yes, why: So it says.}]}
"""
SWAP = """  - id: q-swap
    type: swap
    prompt: Swap it.
    text: The guard stormed the pier. The guardian storm hit the pier.
    words:
      - word: pier
        nth: 2
        fine: yes
        why: It is one.
        options: [{text: quay, correct: no, why: A quay is another thing.}]
      - word: stormed
        voice: source
        why: Nobody fought.
        near: It would be fine after a fight.
        options:
          - {text: entered, correct: yes, why: It is plain.}
          - {text: invaded, correct: no, why: Worse.}
      - {word: storm, fine: arguable, why: So they call it., options: [{text: gale, correct: arguable, why: Weaker.}]}
"""


def read(text: str) -> tuple[Item | None, list[Diagnostic]]:
    """The one question of an exercise, and everything that is wrong with it."""
    parsed = read_exercise(SourceFile("exercises/first-quiz.yml", HEAD + text))
    if parsed.value is None:
        return None, list(parsed.problems)
    (item,) = parsed.value.items({})
    return item, [*parsed.problems, *parsed.value.check({})]


def item(text: str) -> Item:
    made, problems = read(text)
    assert made is not None
    assert problems == []
    return made


def told(text: str) -> list[tuple[str, str, str]]:
    """Code, words pointed at, and remedy of every problem."""
    return [(problem.rule.code, problem.span.text, problem.remedy) for problem in read(text)[1]]


def verdicts(slot: Slot) -> dict[str, str]:
    return {choice.key: choice.verdict for choice in slot.choices}


def shown(made: Item) -> list[list[str]]:
    return [
        [segment.slot.key if segment.slot else segment.shown for segment in strip.segments] for strip in made.passage
    ]


@pytest.mark.parametrize(("typed", "wanted"), TABLE["normal"], ids=lambda words: repr(words))
def test_what_never_matters_is_taken_away(typed: str, wanted: str) -> None:
    assert normal(typed) == wanted
    assert normal(wanted) == wanted


@pytest.mark.parametrize("name", TABLE["gaps"])
def test_a_typed_answer_is_taken_for_the_nearest_one(name: str) -> None:
    gap = TABLE["gaps"][name]
    answers = {key: normal(text) for key, text in gap["answers"].items()}
    meant = {typed: nearest(typed, answers, gap["verdicts"], gap["typos"]) for typed, _ in gap["typed"]}
    assert meant == dict(gap["typed"])


def test_the_page_takes_answers_as_the_builder_does() -> None:
    node = shutil.which("node")
    if node is None and os.environ.get("CI") != "true":
        pytest.skip("no Node on this machine: apt install nodejs")
    assert node is not None, "the checks of CI need Node"
    command = [node, "--test", "--test-reporter=tap", str(HERE / "typed.test.js")]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    count = len(TABLE["normal"]) + sum(len(gap["typed"]) for gap in TABLE["gaps"].values())
    assert f"# pass {count}\n" in run.stdout


@given(st.text())
@example("the-014")
@example("… 'the a -.50 –")
@example("1 2 345-678,900")
def test_what_was_taken_away_once_is_gone(text: str) -> None:
    assert normal(normal(text)) == normal(text)


@given(st.text(alphabet="the an014-., ’“é%", max_size=12))
def test_what_was_taken_away_once_is_gone_where_rules_meet(text: str) -> None:
    assert normal(normal(text)) == normal(text)


@given(st.text(max_size=12), st.text(max_size=12))
def test_distance_does_not_ask_who_comes_first(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) == (one == other)
    assert abs(len(one) - len(other)) <= distance(one, other) <= max(len(one), len(other))


@given(st.text(alphabet="abcde", min_size=5, max_size=9), st.text(alphabet="abcde", min_size=5, max_size=9))
def test_of_two_single_answers_each_is_as_near_to_the_other(one: str, other: str) -> None:
    there = nearest(one, {"a": normal(other)}, {"a": "yes"}, 1)
    back = nearest(other, {"a": normal(one)}, {"a": "yes"}, 1)
    assert there == back


@given(st.text(alphabet="abcd ", max_size=9), st.text(alphabet="abcd", min_size=1, max_size=8), st.integers(0, 2))
def test_a_slip_never_makes_a_wrong_answer_right(typed: str, wrong: str, typos: int) -> None:
    answers = {"a": normal("abcdabcd"), "b": normal(wrong)}
    if len(set(answers.values())) == 1:
        return
    meant = nearest(typed, answers, {"a": "yes", "b": "no"}, typos)
    to_right, to_wrong = (distance(normal(typed), answers[key]) for key in "ab")
    assert meant != "a" or to_right < to_wrong


@pytest.mark.parametrize(("one", "other", "far"), [("", "", 0), ("ab", "ba", 1), ("said", "sad", 1), ("ca", "abc", 3)])
def test_a_swap_of_neighbours_is_one_slip(one: str, other: str, far: int) -> None:
    assert distance(one, other) == far


def test_a_fill_has_a_slot_for_each_gap_in_reading_order() -> None:
    made = item(FILL)
    assert [(slot.key, slot.typed, slot.typos, slot.text) for slot in made.slots] == [
        ("who", True, 1, "a body"),
        ("count", True, 2, ""),
        ("where", False, 0, ""),
    ]
    assert shown(made) == [
        ["The ", "who", " said that ", "count", " boats were *seized*."],
        ["A second line names ", "where", "."],
    ]
    assert verdicts(made.slots[0]) == {"a": "yes", "b": "no"}
    assert made.slots[0].choices[1].flags and made.slots[0].choices[1].near


def test_only_typed_gaps_send_their_words_to_the_page() -> None:
    slots = payload(item(FILL))["slots"]
    assert slots["who"] == {
        "v": {"a": "yes", "b": "no"},
        "f": ["b"],
        "typed": True,
        "typos": 1,
        "texts": {"a": "coast guard", "b": "agency"},
    }
    assert slots["count"]["texts"] == {"a": "1200"}
    assert slots["where"] == {"v": {"a": "no", "b": "yes"}}


def test_a_reason_keeps_the_digest_and_an_answer_does_not() -> None:
    digest = item(FILL).digest
    assert item(FILL.replace("It said so.", "Another reason.")).digest == digest
    assert item(FILL.replace("typos: 2", "typos: 1")).digest == digest
    assert item(FILL.replace("Port Sarre", "Port Marre")).digest != digest
    assert item(FILL.replace("boats", "ships")).digest != digest


def test_a_misspelt_gap_is_told_once_with_the_name_meant() -> None:
    assert told(FILL.replace("{count}", "{cuont}")) == [("QST020", "{cuont}", "Did you mean {count}?")]


def test_braces_that_are_no_gap_are_told() -> None:
    found = told(FILL.replace("{who}", "{who} {somewhere} {open"))
    assert [(code, words) for code, words, _ in found] == [("QST020", "{somewhere}"), ("QST020", "{")]


def test_a_gap_without_a_place_or_with_two_is_told() -> None:
    assert told(FILL.replace("{where}", "Hallin"))[0][:2] == ("QST021", "where")
    assert told(FILL.replace("{where}", "{where} and {where}"))[0][:2] == ("QST021", "where")


def test_a_text_with_escapes_is_pointed_at_as_a_whole() -> None:
    text = 'text: "It was {\\x77ho}."'
    exercise = f"  - {{id: q, type: fill, prompt: P, {text}, gaps: {{now: {{answers: [{{text: a b, correct: yes, why: W}}]}}}}}}\n"
    assert ("QST020", '"It was {\\x77ho}."') in [(code, words) for code, words, _ in told(exercise)]


@pytest.mark.parametrize("again", ["coast  guard.", "A coast-guard", "“Cóast Guard”"])
def test_answers_that_are_one_when_typed_are_told(again: str) -> None:
    found = told(FILL.replace("text: the agency", f"text: {again}"))
    assert [code for code, _, _ in found] == ["QST022"]


def test_an_answer_of_stops_alone_is_told() -> None:
    assert [code for code, _, _ in told(FILL.replace("text: the agency", 'text: "…"'))] == ["QST022"]


def test_a_gap_needs_a_right_answer_and_a_choice_a_wrong_one() -> None:
    wrong = FILL.replace("the Coast Guard, correct: yes", "the Coast Guard, correct: no")
    assert told(wrong)[0][:2] == ("QST023", "who")
    assert told(FILL.replace("Hallin, correct: no", "Hallin, correct: arguable"))[0][:2] == ("QST024", "where")
    same = FILL.replace("text: Hallin", "text: port sarre")
    assert [code for code, _, _ in told(same)] == ["QST003"]


def test_a_misspelt_key_inside_a_gap_is_told_with_the_keys_there_are() -> None:
    (problem,) = read(FILL.replace("choose: true", "chose: true"))[1]
    assert problem.rule.code == "REC001"
    assert problem.remedy == "Did you mean 'choose'?"


def test_a_name_that_is_no_id_is_told() -> None:
    problems = read(FILL.replace("count: {typos", "The Count: {typos"))[1]
    assert [problem.rule.code for problem in problems] == ["REC003"]


def test_a_swap_has_a_slot_at_each_word_and_leaving_comes_first() -> None:
    made = item(SWAP)
    assert shown(made) == [
        ["The guard ", "k1", " the pier. The guardian ", "k2", " hit the ", "k3", "."],
    ]
    assert [verdicts(slot) for slot in made.slots] == [
        {NOTHING: "no", "a": "yes", "b": "no"},
        {NOTHING: "arguable", "a": "arguable"},
        {NOTHING: "yes", "a": "no"},
    ]
    left = made.slots[0].choices[0]
    assert (left.text, left.why, left.near) == ("stormed", "Nobody fought.", "It would be fine after a fight.")
    assert [slot.role for slot in made.slots] == ["source", "", ""]


def test_swapping_away_is_flagging() -> None:
    slots = payload(item(SWAP))["slots"]
    assert [slot["f"] for slot in slots.values()] == [["a", "b"], ["a"], ["a"]]
    assert not any("texts" in slot for slot in slots.values())


@pytest.mark.parametrize(
    ("old", "new", "remedy"),
    [
        ("word: stormed", "word: stromed", "The nearest wording is “stormed”."),
        ("word: stormed", "word: tormed", "The nearest wording is “stormed”."),
        ("word: stormed", "word: helicopter", "Copy it from the text as a whole word, letter by letter."),
        ("        nth: 2\n", "", "Say which with nth: 1, counted from the beginning."),
        ("nth: 2", "nth: 3", "Write nth: 1 to 2, or copy another word from the text."),
        ("word: stormed", "word: stormed\n        nth: 2", "Leave nth out."),
        ("word: stormed", "word: storm", "Let each place belong to one word."),
    ],
)
def test_a_word_without_its_one_place_is_told(old: str, new: str, remedy: str) -> None:
    found = told(SWAP.replace(old, new))
    assert [(code, advice) for code, _, advice in found] == [("QST025", remedy)]


def test_options_that_contradict_their_word_are_told() -> None:
    assert told(SWAP.replace("quay, correct: no", "quay, correct: yes"))[0][:2] == ("QST026", "pier")
    assert told(SWAP.replace("entered, correct: yes", "entered, correct: no"))[0][:2] == ("QST026", "stormed")
    assert told(SWAP.replace("entered, correct: yes", "entered, correct: arguable")) == []


def test_an_option_that_is_the_word_itself_is_told() -> None:
    assert told(SWAP.replace("text: invaded", "text: Stormed"))[0][:2] == ("QST003", "Stormed")


def test_a_swap_of_fine_words_is_an_error_and_one_without_them_a_warning() -> None:
    fine = SWAP.replace("arguable,", "yes,", 1).replace("        voice: source", "        fine: yes")
    fine = fine.replace("entered, correct: yes", "entered, correct: no")
    assert "QST027" in [code for code, _, _ in told(fine)]
    (problem,) = read(SWAP.replace("fine: yes", "fine: arguable"))[1]
    assert (problem.rule.code, problem.rule.severity) == ("QST028", Severity.WARNING)


def test_a_text_of_white_space_gives_problems_and_no_traceback() -> None:
    text = "text: The guard stormed the pier. The guardian storm hit the pier."
    made, problems = read(SWAP.replace(text, 'text: "  "'))
    assert made is not None and made.passage == ()
    assert {problem.rule.code for problem in problems} == {"QST025"}


def test_a_brace_that_is_not_closed_is_told_once() -> None:
    assert [code for code, _, _ in told(FILL.replace("{who}", "{who", 1))] == ["QST020"]
