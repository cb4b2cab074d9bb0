"""What each page and each question's payload looks like, as files that are read before they change."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from small import EXERCISE_PATH, FILES
from workshop import Workshop

from builder.questions import TYPES, QuestionType

Golden = Callable[[str, str], None]
EXAMPLES = Path(__file__).parent.parent / "questions" / "examples"
PAGES = (
    "index.md",
    "lessons/index.md",
    "lessons/first/index.md",
    "lessons/first/teacher.md",
    "documents/index.md",
    "documents/boats/index.md",
)


def small(workshop: Workshop) -> Workshop:
    for path, text in FILES.items():
        workshop.write(path, text)
    return workshop


@pytest.mark.parametrize("path", PAGES)
def test_the_page_is_as_it_was(workshop: Workshop, golden: Golden, path: str) -> None:
    golden(f"pages/{path.replace('/', '-')}", small(workshop).page(path))


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.name)
def test_the_question_and_its_payload_are_as_they_were(workshop: Workshop, golden: Golden, kind: QuestionType) -> None:
    small(workshop).write(EXERCISE_PATH, (EXAMPLES / f"{kind.name}.yml").read_text(encoding="utf-8"))
    page = workshop.page("lessons/first/index.md")
    step = page[page.index('id="step-4"') :]
    block = re.search(r'<script type="application/json">(.*?)</script>', step, re.DOTALL)
    assert block is not None
    golden(f"payloads/{kind.name}.json", json.dumps(json.loads(block.group(1)), ensure_ascii=False, indent=1) + "\n")
    found = re.search(r"<ws-exercise.*?</ws-exercise>", step, re.DOTALL)
    assert found is not None
    golden(f"questions/{kind.name}.html", found.group() + "\n")
