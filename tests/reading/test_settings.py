"""Only our own keys of mkdocs.yml are read; everything else is MkDocs' business, however odd it looks."""

from __future__ import annotations

import json
import re

import pytest
from small import EXERCISE_PATH, FILES, LESSON_PATH
from workshop import SETTINGS, Workshop

from builder.model.policy import DEFAULT
from builder.model.settings import Settings
from builder.reading.settings import read_settings
from builder.source import SourceFile

FOREIGN = """site_name: !ENV [NAME, "A: b"]
INHERIT: base.yml
theme: {name: material, language: pl}
markdown_extensions:
  - toc: &toc
      slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}
  - again: *toc
plugins: [search, {blog: {enabled: no}}]
extra: {generator: false, social: [{link: "x"}]}
"""


def read(text: str) -> Settings:
    value = read_settings(SourceFile(SETTINGS, text)).value
    assert value is not None
    return value[0]


def problems(text: str) -> list[tuple[str, int, int]]:
    found = read_settings(SourceFile(SETTINGS, text)).problems
    return [(problem.rule.code, *problem.span.source.position(problem.span.start)) for problem in found]


def test_what_is_not_ours_is_passed_over() -> None:
    assert problems(FOREIGN) == []
    assert read(FOREIGN) == Settings(language="pl")


@pytest.mark.parametrize(
    "text", ["", "theme: material\n", "extra:\n", "extra: {whosays: }\n", "- a\n", "theme: {language: [a]}\n"]
)
def test_what_is_left_out_is_as_usual(text: str) -> None:
    assert problems(text) == []
    assert read(text) == Settings(policy=DEFAULT)


def test_course_and_policy_are_read() -> None:
    found = read("extra:\n  whosays:\n    course: harbour\n    policy: {attempts: 2, hints: never}\n")
    assert found.course == "harbour"
    assert (found.policy.attempts, found.policy.hints, found.policy.reveal) == (2, "never", None)


@pytest.mark.parametrize(
    ("line", "code", "column"),
    [
        ("corse: harbour", "REC001", 5),
        ("course: The Harbour", "REC003", 13),
        ("course: &name harbour", "YAML003", 13),
        ("policy: {attempts: many}", "REC003", 24),
        ("policy: {reveal: never}", "REC003", 22),
        ("language: pl", "REC001", 5),
    ],
)
def test_a_slip_in_our_keys_has_a_place(line: str, code: str, column: int) -> None:
    assert problems(f"site_name: x\nextra:\n  whosays:\n    {line}\n") == [(code, 4, column)]


def policy(workshop: Workshop) -> dict[str, object]:
    page = workshop.page("lessons/first/index.md")
    blocks = re.findall(r'<script type="application/json">(.*?)</script>', page, re.DOTALL)
    found: dict[str, object] = json.loads(blocks[-1])["policy"]
    return found


def test_policies_of_site_lesson_and_exercise_meet_in_the_page() -> None:
    workshop = Workshop({}, {})
    for path, text in FILES.items():
        workshop.write(path, text)
    assert policy(workshop) == DEFAULT.model_dump()
    workshop.write(SETTINGS, "extra: {whosays: {policy: {attempts: 3, reveal: last, hints: never}}}\n")
    workshop.write(LESSON_PATH, FILES[LESSON_PATH] + "policy: {reveal: each, hints: after-try}\n")
    workshop.write(EXERCISE_PATH, FILES[EXERCISE_PATH] + "policy: {hints: free, scoring: best}\n")
    assert policy(workshop) == {
        "attempts": 3,
        "reveal": "each",
        "hints": "free",
        "scoring": "best",
        "credit": "partial",
    }


def test_the_course_reaches_the_scripts() -> None:
    workshop = Workshop({}, {}).write(SETTINGS, "extra: {whosays: {course: harbour}}\n")
    assert '"course": "harbour"' in workshop.page("assets/js/site.js")
