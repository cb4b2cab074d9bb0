"""Codes that learners hand in are read whole, and a damaged one is refused in words that help."""

from __future__ import annotations

import base64
import json
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.model.handin import HandIn
from builder.reading.handin import LONGEST, Refused, read_handin, read_handins

TOLD: dict[str, Any] = {
    "v": 1,
    "course": "who-says",
    "lesson": "first",
    "answers": [["q-who", "0123abcd", {"1": "a"}, 1, 1, 95], ["q-which", "4567cdef", {"1": ["a", "b"]}, 0.5, 3, None]],
}


def code(told: object) -> str:
    """A code as the page makes it, whatever it holds."""
    payload = base64.urlsafe_b64encode(json.dumps(told, separators=(",", ":")).encode("utf-8")).decode().rstrip("=")
    head = f"WS1.{payload}"
    return f"{head}.{zlib.crc32(head.encode('ascii')):08x}"


CODE = code(TOLD)


def refused(text: str) -> str:
    result = read_handin(text)
    assert isinstance(result, Refused)
    assert result.remedy
    return result.message


def test_a_code_is_read_whole() -> None:
    read = read_handin(CODE)
    assert isinstance(read, HandIn)
    assert (read.course, read.lesson, read.exercise) == ("who-says", "first", None)
    assert read.answers[0] == ("q-who", "0123abcd", {"1": "a"}, 1, 1, 95)
    assert read.answers[1].answer == {"1": ("a", "b")}
    assert read.answers[1].sure is None


def test_spaces_and_line_breaks_of_a_mail_are_forgiven() -> None:
    broken = "\r\n ".join(CODE[start : start + 40] for start in range(0, len(CODE), 40))
    assert read_handin(f"  {broken}\n") == read_handin(CODE)


def test_many_codes_are_read_and_a_bad_one_hides_none() -> None:
    read = read_handins(f"1. {CODE}\n2. {CODE[:-12]}\n\n3.\n{CODE}\n")
    assert (len(read.found), len(read.refused)) == (2, 1)


def test_a_text_without_a_code_says_so() -> None:
    read = read_handins("Dear Ms Lenk, I forgot it.")
    assert read.found == ()
    assert read.refused[0].message == "there is no code in this text"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "it is not a code"),
        ("hello", "it is not a code"),
        (CODE.replace("WS1.", "WS2.", 1), "it is of version 2, and this program reads version 1"),
        (CODE[:-1], "it is not whole"),
        (CODE[:60], "it is not whole"),
        (CODE.replace(".", "!").replace("WS1!", "WS1."), "it is not whole"),
        (CODE[:20] + "x" + CODE[21:], "a character is missing or wrong"),
        (CODE[:20] + CODE[21:], "a character is missing or wrong"),
        ("WS1." + "a" * LONGEST, "it is too long for a code"),
    ],
)
def test_a_damaged_code_is_refused(text: str, message: str) -> None:
    assert refused(text) == message


@pytest.mark.parametrize(
    "told",
    [
        [],
        7,
        "x",
        None,
        {**TOLD, "v": 2},
        {**TOLD, "lesson": None},
        {**TOLD, "exercise": "second"},
        {**TOLD, "name": "Ada"},
        {**TOLD, "answers": [["q-who"]]},
        {**TOLD, "answers": [["q-who", "0123abcd", {"1": "a"}, 2, 1, None]]},
        {**TOLD, "answers": [["q-who", "0123abcd", {"1": "a"}, 1, 0, None]]},
        {**TOLD, "answers": [["Q WHO", "0123abcd", {"1": "a"}, 1, 1, None]]},
        {**TOLD, "answers": [["q-who", "0123abcd", {"1": {}}, 1, 1, None]]},
        {**TOLD, "course": "../x"},
    ],
)
def test_a_whole_code_that_holds_something_else_is_refused(told: object) -> None:
    assert refused(code(told)) == "it does not hold what a code of this site holds"


@given(st.text(max_size=200) | st.text(alphabet="WS1.abcXYZ09_- \n", max_size=200))
def test_any_text_gives_a_hand_in_or_a_reason(text: str) -> None:
    read = read_handins(text)
    assert read.found == ()
    assert all(one.message and one.remedy for one in read.refused)


@given(st.integers(0, len(CODE) - 1), st.sampled_from("ABCabc019-_"))
def test_any_wrong_letter_is_found(place: int, letter: str) -> None:
    changed = CODE[:place] + letter + CODE[place + 1 :]
    assert changed.lower() == CODE.lower() or isinstance(read_handin(changed), Refused)
