"""Makes the page that only a teacher needs: plan, minutes, likely errors, and the key of everything."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from builder.lessons import PlacedLesson
from builder.model.phrase import phrase
from builder.model.study import StudyText
from builder.project import Project
from builder.rendering.card import card
from builder.rendering.comment_view import comment_views
from builder.rendering.environment import Page
from builder.rendering.lesson_page import lesson_texts
from builder.rendering.steps import StepView
from builder.rendering.styles import FORMS, QUESTIONS, VIEWS
from builder.rendering.table_views import mark_views


def teacher_page(placed: PlacedLesson, steps: tuple[StepView, ...], project: Project) -> Page:
    """The teacher's page of one lesson, which prints as its key sheet."""
    lesson = placed.lesson
    notes = lesson.teacher
    values: dict[str, object] = {
        "lesson": lesson,
        "notes": notes,
        "skip": _skipped(steps, notes.skip_if_short) if notes is not None else (),
        "steps": steps,
        "total": sum(step.minutes or 0 for step in steps),
        "texts": tuple(_key(text) for text in lesson_texts(placed, project) if text.document is not None),
    }
    return Page(
        path=f"lessons/{placed.id}/teacher.md",
        template="teacher.html.j2",
        styles=(VIEWS, QUESTIONS, FORMS),
        title=phrase("For the teacher: {title}", title=lesson.title),
        description=phrase("Plan, minutes, likely errors and key for the lesson {title}", title=lesson.title),
        crumbs=((phrase("Lessons"), "lessons/index.html"), (lesson.title, f"lessons/{placed.id}/index.html")),
        listed=False,
        values=values,
    )


def _skipped(steps: Iterable[StepView], kinds: Sequence[str]) -> tuple[str, ...]:
    """The titles, as this lesson has them, of the steps that may be left out."""
    return tuple(step.title for step in steps if step.kind in kinds)


def _key(text: StudyText) -> dict[str, object]:
    """Every mark and every comment of a text, explained."""
    return {"card": card(text), "marks": mark_views(text, text.marks), "comments": comment_views(text, text.comments)}
