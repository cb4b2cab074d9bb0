"""Problems are shown with their place, their line and what to do, in every style."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.diagnostics import Diagnostic, Rule, Severity
from builder.report import excerpt, show, totals
from builder.source import SourceFile

RULE = Rule(code="TST001", name="a test", why="Because.", bad="bad", good="good")
MILD = Rule(code="TST002", name="a mild test", severity=Severity.WARNING, why="Because.", bad="bad", good="good")


def problem(text: str, start: int, end: int, rule: Rule = RULE, path: str = "a.yml") -> Diagnostic:
    return rule.at(SourceFile(path, text).span(start, end), "something is wrong", "Mend it.")


def test_text_shows_file_line_column_the_line_a_caret_and_the_remedy() -> None:
    assert show([problem("one\ntwo words\n", 8, 13)]) == (
        "a.yml:2:5: error[TST001] something is wrong\n  2 | two words\n    |     ^^^^^\n  help: Mend it.\n\n1 error\n"
    )


def test_no_problem_shows_nothing() -> None:
    assert show([]) == ""
    assert json.loads(show([], "json")) == []
    assert show([], "github") == ""


def test_problems_are_ordered_by_file_and_place() -> None:
    found = [problem("x", 0, 1, path="b.yml"), problem("abc", 2, 3), problem("abc", 0, 1, MILD)]
    heads = [line for line in show(found).splitlines() if line.startswith(("a.yml", "b.yml"))]
    assert [head.split(" ")[0] for head in heads] == ["a.yml:1:1:", "a.yml:1:3:", "b.yml:1:1:"]


def test_totals_in_words() -> None:
    assert totals([problem("x", 0, 1), problem("x", 0, 1), problem("x", 0, 1, MILD)]) == "2 errors, 1 warning"
    assert totals([]) == "no problems"


def test_json_carries_every_field() -> None:
    (only,) = json.loads(show([problem("one\ntwo", 4, 7)], "json"))
    assert (only["file"], only["line"], only["column"], only["end_column"]) == ("a.yml", 2, 1, 4)
    assert (only["code"], only["severity"], only["help"]) == ("TST001", "error", "Mend it.")


def test_github_escapes_what_would_end_the_annotation() -> None:
    found = RULE.at(SourceFile("a,b:c.yml", "x").span(0, 1), "100 %\nwrong", "Mend it.")
    expected = "::error file=a%2Cb%3Ac.yml,line=1,col=1,title=TST001::100 %25%0Awrong. Mend it.\n"
    assert show([found], "github") == expected


@pytest.mark.parametrize(
    ("text", "start", "end", "caret"),
    [
        ("\tx", 1, 2, "    ^"),
        ("日本x", 2, 3, "    ^"),
        ("e\u0301x", 2, 3, " ^"),
        ("ab", 2, 2, "  ^"),
    ],
)
def test_the_caret_stands_under_the_place(text: str, start: int, end: int, caret: str) -> None:
    assert excerpt(problem(text, start, end))[1] == caret


def test_a_very_long_line_is_cut_around_the_place() -> None:
    line, caret = excerpt(problem("x" * 5_000 + "HERE" + "y" * 5_000_000, 5_000, 5_004))
    assert len(line) < 130
    assert line[caret.index("^") : caret.rindex("^") + 1] == "HERE"


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 20))
def test_any_place_in_any_text_can_be_shown(text: str, start: int, length: int) -> None:
    shown = show([problem(text, min(start, len(text)), min(start + length, len(text)))])
    assert shown.startswith("a.yml:")
    assert "\x1b" not in shown
    assert "^" in shown or not excerpt(problem(text, min(start, len(text)), min(start, len(text))))[0].strip()
