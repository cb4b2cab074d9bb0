"""Which lessons use a text or an exercise: looked up once, for the pages of both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from builder.model.lesson import Lesson, QuestionsStep
from builder.project import Project
from builder.rendering.lesson_page import lesson_texts

Lessons = Mapping[str, tuple[Lesson, ...]]


@dataclass(frozen=True, slots=True)
class UsedIn:
    """Lessons in their order, by the id of what they use. What no lesson uses is not among the ids."""

    texts: Lessons
    exercises: Lessons


def used_in(project: Project) -> UsedIn:
    """What each lesson uses, turned round."""
    texts: dict[str, tuple[Lesson, ...]] = {}
    exercises: dict[str, tuple[Lesson, ...]] = {}
    for placed in project.lessons.values():
        steps = placed.lesson.steps
        _add(texts, (text.id for text in lesson_texts(placed, project)), placed.lesson)
        _add(exercises, (step.exercise for step in steps if isinstance(step, QuestionsStep)), placed.lesson)
    return UsedIn(texts, exercises)


def _add(lessons: dict[str, tuple[Lesson, ...]], names: Iterable[str], lesson: Lesson) -> None:
    for name in dict.fromkeys(names):
        lessons[name] = (*lessons.get(name, ()), lesson)
