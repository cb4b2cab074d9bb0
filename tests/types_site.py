"""One site with an exercise for every type of question, made from the types' own examples, and exercises that try rules."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from building import Served, copy_settings
from playwright.sync_api import Page
from small import FILES
from workshop import ROOT, Workshop

from builder.diagnostics import Severity
from builder.questions import TYPES

EXAMPLES = ROOT / "tests" / "questions" / "examples"
NAMES = tuple(kind.name for kind in TYPES)
ONCE = "-once"
"""What the name of the exercise ends in that may be checked once only."""

OPTIONS = """    options:
      - {text: "Sand", correct: no, why: "Reason of sand."}
      - {text: "Salt", correct: yes, why: "Reason of salt."}
      - {text: "Silt", correct: arguable, why: "Reason of silt."}
"""
SEVERAL = """    options:
      - {text: "North", correct: yes, why: "Reason of north."}
      - {text: "East", correct: yes, why: "Reason of east."}
      - {text: "South", correct: no, why: "Reason of south."}
"""


def rules(name: str, policy: str, more: str = "") -> str:
    """An exercise of one choice and one choices, under a policy."""
    return (
        f"schema: 1\nid: {name}\ntitle: {name}\nskill: verification\npolicy: {{{policy}}}\nquestions:\n"
        f'  - id: {name}-one\n    type: choice\n    prompt: "What is in the jar?"\n{more}{OPTIONS}'
        f'  - id: {name}-two\n    type: choices\n    prompt: "Which winds were named?"\n{SEVERAL}'
    )


HINTS = '    hints: ["First hint.", "Second hint."]\n    confidence: true\n'
RULES = {
    "try-freely": rules("try-freely", "attempts: 0", HINTS),
    "try-thrice": rules("try-thrice", "attempts: 3, reveal: last, hints: after-try, scoring: last", HINTS),
    "try-whole": rules("try-whole", "attempts: 0, credit: whole, hints: never, scoring: best", HINTS),
}


def example(name: str, exercise: str) -> str:
    """The example of a type as an exercise of its own, its questions' ids made unique."""
    text = (EXAMPLES / f"{name}.yml").read_text(encoding="utf-8").replace("id: first-quiz", f"id: {exercise}", 1)
    for question in yaml.load(text, yaml.BaseLoader)["questions"]:
        text = re.sub(rf"\bid: {re.escape(question['id'])}\b", f"id: {exercise}-{question['id']}", text, count=1)
    return text


def faults(files: Mapping[str, str]) -> list[str]:
    """What would keep these files from being built."""
    workshop = Workshop({}, {})
    for path, text in files.items():
        workshop.write(path, text)
    found = [problem for problem in workshop.problems() if problem.severity is Severity.ERROR]
    return [f"{problem.rule.code}: {problem.message}" for problem in found]


@dataclass
class TypesSite:
    """A built site, and for each type that could not be part of it the reason."""

    site: Path
    missing: dict[str, str] = field(default_factory=dict)


def build_types(folder: Path) -> TypesSite:
    """Builds the small project with an exercise for each type: NAME, and NAME-once with a single attempt."""
    files, missing = dict(FILES), {}
    for name in NAMES:
        if not (EXAMPLES / f"{name}.yml").is_file():
            missing[name] = f"{name} has no example: write tests/questions/examples/{name}.yml"
            continue
        once = example(name, f"{name}{ONCE}").replace("\nquestions:", "\npolicy: {attempts: 1}\nquestions:", 1)
        added = {f"exercises/{name}.yml": example(name, name), f"exercises/{name}{ONCE}.yml": once}
        if wrong := faults({**FILES, **added}):
            missing[name] = f"the example of {name} does not build: {wrong}"
            continue
        files.update(added)
    files.update({f"exercises/{name}.yml": text for name, text in RULES.items()})
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    shutil.copytree(ROOT / "site_src", folder / "site_src")
    copy_settings(folder)
    run = subprocess.run(
        [sys.executable, "-m", "builder", "build"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return TypesSite(folder / "site", missing)


@dataclass
class Types:
    """The site of types under an address."""

    served: Served
    missing: Mapping[str, str]

    def page(self, exercise: str, **options: object) -> Page:
        """An exercise's page, opened by somebody who has not been here before."""
        name = exercise.removesuffix(ONCE)
        assert name not in self.missing, self.missing.get(name)
        for context in self.served.browser.contexts:
            context.close()
        return self.served.page(f"exercises/{exercise}/index.html", **options)
