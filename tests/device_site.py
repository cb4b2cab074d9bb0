"""A course of sixteen questions for looking at what a device remembers: built, changed, built again, and served."""

from __future__ import annotations

import functools
import http.server
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from building import copy_settings
from small import FILES
from workshop import ROOT

LESSON = """schema: 1
id: harbour
title: At the harbour
skill: verification
minutes: 30
ages: 13+
objectives: [see what is shown]
steps:
  - {kind: practice, exercise: harbour-signs}
  - {kind: quiz, exercise: harbour-sum}
boosters: [Which number in the news today was counted by somebody?]
"""
SUM = """schema: 1
id: harbour-sum
title: Sum
skill: verification
policy: {scoring: last}
questions:
  - id: q-sum
    type: choice
    prompt: Who counted the boats?
    options:
      - {text: A witness, correct: yes, why: "The text says so."}
      - {text: Nobody, correct: no, why: "Somebody did."}
"""
QUESTION = """  - id: q-{number:02}
    type: choice
    prompt: "Message {number}: {words}"
    confidence: true
    options:
      - {{text: Careful, correct: {careful}, flags: true, why: "Careful is {careful} here."}}
      - {{text: Fine, correct: {fine}, why: "Fine is {fine} here."}}
"""
THINKING = """schema: 1
id: thinking
title: Thinking
skill: comments
questions:
  - id: q-think
    type: reflect
    prompt: What would you ask the coast guard?
    models:
      - {by: A reader who trusts the coast guard, text: "Which papers were missing?"}
      - {by: A reader who owns a boat, text: "Who may take a boat, and when?"}
  - id: q-thought
    type: choice
    prompt: Is a question an attack?
    options:
      - {text: "No, it asks", correct: yes, why: "It can be answered."}
      - {text: "Yes, always", correct: no, why: "It can be answered."}
"""
SIGNALS, COUNT = 8, 16


def question(number: int, words: str = "") -> str:
    """One question; the first eight are signals, the rest are fine."""
    careful, fine = ("yes", "no") if number <= SIGNALS else ("no", "yes")
    said = words or ("nobody says how they know." if number <= SIGNALS else "the log stands beside it.")
    return QUESTION.format(number=number, words=said, careful=careful, fine=fine)


def signs(*questions: str) -> str:
    """The exercise with all the questions, or with others."""
    listed = questions or tuple(question(number) for number in range(1, COUNT + 1))
    head = "schema: 1\nid: harbour-signs\ntitle: Signs\nskill: verification\nquestions:\n"
    return head + "".join(listed)


@dataclass
class DeviceSite:
    """A project in a folder that can be changed and built again."""

    folder: Path
    course: str = ""

    @property
    def site(self) -> Path:
        return self.folder / "site"

    def build(self, changed: str = "") -> DeviceSite:
        """Builds the small course, with its exercise of sixteen questions changed."""
        if not self.folder.is_dir():
            self.folder.mkdir(parents=True)
            shutil.copytree(ROOT / "site_src", self.folder / "site_src")
            copy_settings(self.folder)
            if self.course:
                settings = self.folder / "mkdocs.yml"
                text = settings.read_text(encoding="utf-8")
                marked = text.replace("\nextra:\n", f"\nextra:\n  whosays: {{course: {self.course}}}\n")
                settings.write_text(marked, encoding="utf-8")
        files = {
            **FILES,
            "lessons/02-harbour/lesson.yml": LESSON,
            "exercises/harbour-signs.yml": changed or signs(),
            "exercises/harbour-sum.yml": SUM,
            "exercises/thinking.yml": THINKING,
        }
        for path, text in files.items():
            target = self.folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "builder", "build"]
        run = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stdout + run.stderr
        return self


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        """Says nothing: a test's output is its result."""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """A folder under an address of its own."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def stored(text: str | None) -> dict[str, object]:
    """An entry of the browser's storage."""
    told = json.loads(text or "{}")
    assert isinstance(told, dict)
    return told
