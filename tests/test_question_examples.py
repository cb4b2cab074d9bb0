"""The examples on the page about questions build as they stand, and there is one of every type."""

from __future__ import annotations

import re

import pytest
import yaml
from workshop import ROOT, Workshop

from builder.questions import TYPES

PAGE = (ROOT / "site_src/pages/questions.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
HEAD = "schema: 1\nid: examples\ntitle: Examples\nskill: attribution\nquestions:\n"


@pytest.fixture
def course(workshop: Workshop) -> Workshop:
    for path in sorted((ROOT / "lessons/documents").iterdir()):
        workshop.write(f"lessons/documents/{path.name}", path.read_bytes())
    return workshop


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_an_example_has_no_mistake(course: Workshop, example: str) -> None:
    course.write("exercises/examples.yml", HEAD + example)
    assert [problem.message for problem in course.problems()] == []


def test_there_is_an_example_of_every_type() -> None:
    shown = {question["type"] for example in EXAMPLES for question in yaml.safe_load(example)}
    assert shown == {kind.name for kind in TYPES}
