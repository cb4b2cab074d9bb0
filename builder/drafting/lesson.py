"""Drafts the lesson around one page: steps that its marks can fill, and a plan a teacher can begin with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from builder.model.fields import State, Status
from builder.model.label import Layer, Skill
from builder.model.lesson import Lesson
from builder.model.marks import MarksFile
from builder.model.taxonomy import LABELS, MASTER_QUESTIONS

# Not voice-outlet: its sentences come along in the question as what should be left alone.
FINDABLE = ("voice-attributed", "voice-drift", "voice-unsourced", "voice-nested", "voice-mixed")
GROWN = 3
MINUTES = {"read": 8, "mark": 10, "ledger": 8, "words": 7, "comments": 10, "verdict": 5}


def draft_lesson(marks: MarksFile, lesson_id: str) -> Lesson:
    """A lesson in state drafted that builds at once from the marks."""
    steps = list(_steps(marks))
    ages = "15+" if any(comment.severity >= GROWN for comment in marks.comments) else "13+"
    return Lesson.model_validate(
        {
            "schema": 1,
            "id": lesson_id,
            "title": marks.title,
            "skill": Skill.ATTRIBUTION,
            "minutes": sum(step["minutes"] for step in steps),
            "ages": ages,
            "objectives": list(_objectives(marks)),
            "content_note": marks.note,
            "question": MASTER_QUESTIONS[Skill.ATTRIBUTION],
            "state": State.DRAFTED,
            "steps": steps,
            "teacher": {
                "plan": "Read the text as a script first and ask the leading question of a few sentences aloud. Let "
                "pairs mark the text, then compare. Go through the builder’s marks yourself before class: each is a "
                "suggestion with its reason.",
                "likely_errors": [
                    "Taking attribution for doubt. Say: naming the source is what careful reporting looks like.",
                    "Flagging every strong word. Ask: is there any accurate milder word?",
                ],
                "skip_if_short": [step["kind"] for step in steps if step["kind"] in {"ledger", "words"}],
            },
        }
    )


def _steps(marks: MarksFile) -> Iterator[dict[str, Any]]:
    layers = {LABELS[mark.label].layer for mark in marks.marks if mark.label in LABELS}
    clear = {mark.label for mark in marks.marks if mark.status is Status.CLEAR}
    labels = [label for label in FINDABLE if label in clear]
    yield _step("read", marks)
    if labels:
        yield _step("mark", marks) | {"labels": labels, "unit": "sentence"}
    if Layer.CLAIM in layers:
        yield _step("ledger", marks)
    if Layer.WORDING in layers:
        yield _step("words", marks)
    if marks.comments:
        yield _step("comments", marks)
    yield _step("verdict", marks)


def _step(kind: str, marks: MarksFile) -> dict[str, Any]:
    return {"kind": kind, "document": marks.document, "minutes": MINUTES[kind]}


def _objectives(marks: MarksFile) -> Iterator[str]:
    yield "tell the outlet’s own voice from the voices of its sources in a real text"
    if any(mark.label.startswith("claim-") for mark in marks.marks):
        yield "say for each claim who makes it, what the text shows, and what would settle it"
    if marks.comments:
        yield "sort comments by what they are aimed at and how serious they are"
