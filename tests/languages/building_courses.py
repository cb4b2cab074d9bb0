"""Builds the courses in other languages as whole sites, in folders of their own."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from building import copy_settings
from languages.courses import COURSES
from languages.pseudo import pseudo
from workshop import ROOT, SETTINGS

from builder import disk, engine
from builder.compile import read_project
from builder.rendering import render


def _project(folder: Path, code: str) -> None:
    """A project with the course's files, our pages and styles, and our settings in the course's language."""
    shutil.copytree(ROOT / "site_src", folder / "site_src")
    copy_settings(folder)
    for path, text in COURSES[code].items():
        if path != SETTINGS:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")


def _speak(folder: Path, code: str) -> None:
    settings = (ROOT / SETTINGS).read_text(encoding="utf-8")
    (folder / SETTINGS).write_text(re.sub(r"(?m)^  language: en$", f"  language: {code}", settings), encoding="utf-8")


def build_course(folder: Path, code: str) -> Path:
    """The course in its language, built as a person would."""
    _project(folder, code)
    _speak(folder, code)
    command = [sys.executable, "-m", "builder", "build"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder / "site"


def build_pseudo(folder: Path) -> Path:
    """The Polish course with our own words in the language of accents."""
    _project(folder, "pl")
    project, problems = read_project(disk.read(folder))
    assert not any(problem.is_error for problem in problems)
    disk.write(folder, (*render(project, pseudo()), *disk.static_files(folder)))
    engine.build(folder, folder / "site")
    return folder / "site"
