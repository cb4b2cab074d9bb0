"""A site to weigh: ten questions of choice, ten of choice and mark, every type at once, and a lesson that asks nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import yaml
from building import copy_settings
from quiz_texts import ours
from small import FILES
from types_site import EXAMPLES, NAMES, example, faults
from workshop import ROOT

MARKS = """  - {id: mark-%d, type: mark, document: boats, labels: [loaded-event], prompt: Mark the loaded word.}
"""
READING = """schema: 1
id: reading
title: Only reading
skill: attribution
minutes: 10
ages: 13+
objectives: [read]
steps:
  - {kind: read, document: boats}
"""


def every_type() -> str:
    """One exercise of all the types' examples."""
    questions = []
    for name in NAMES:
        if not (EXAMPLES / f"{name}.yml").is_file():
            continue
        text = example(name, name)
        if not faults({**FILES, f"exercises/{name}.yml": text}):
            questions += yaml.load(text, yaml.BaseLoader)["questions"]
    head = {"schema": "1", "id": "all-types", "title": "All types", "skill": "attribution"}
    return yaml.safe_dump({**head, "questions": questions}, allow_unicode=True, sort_keys=False)


def build_weighed(folder: Path) -> Path:
    """Builds that site as a person would."""
    files = {
        **FILES,
        "exercises/ten-choices.yml": ours(0, name="ten-choices"),
        "exercises/ten-mixed.yml": ours(1, 8, "ten-mixed") + MARKS % 1 + MARKS % 2,
        "exercises/all-types.yml": every_type(),
        "lessons/02-reading/lesson.yml": READING,
    }
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    shutil.copytree(ROOT / "site_src", folder / "site_src")
    copy_settings(folder)
    command = [sys.executable, "-m", "builder", "build"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder / "site"
