"""Collects what a lesson or an exercise asks: each question once, as a device keeps the answer to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from builder.model.label import Skill
from builder.project import Project
from builder.questions.item import Item
from builder.rendering.exercise_page import exercise_path
from builder.rendering.lesson_page import lesson_path
from builder.rendering.steps import question_steps


@dataclass(frozen=True, slots=True)
class CoursePart:
    """A lesson, or an exercise that no lesson uses, with its questions in order. `path` leads to its page."""

    id: str
    title: str
    path: str
    skill: Skill
    items: tuple[Item, ...]

    @property
    def graded(self) -> tuple[Item, ...]:
        """Those that can be right or wrong, which alone come back as boosters."""
        return tuple(item for item in self.items if item.graded)


@dataclass(frozen=True, slots=True)
class Course:
    """Everything that is asked. Parts without a question are not among them."""

    lessons: Mapping[str, CoursePart]
    exercises: Mapping[str, CoursePart]


def course_of(project: Project) -> Course:
    """What every lesson asks, by id, and what the exercises ask that stand by themselves."""
    lessons = {}
    for placed in project.lessons.values():
        shown = (step.exercise for step in question_steps(placed, project))
        items = _once(question.item for view in shown if view is not None for question in view.questions)
        path = _page(lesson_path(placed.id))
        lessons[placed.id] = CoursePart(placed.id, placed.lesson.title, path, placed.lesson.skill, items)
    taught = {item.id for part in lessons.values() for item in part.items}
    exercises = {}
    for exercise in project.exercises.values():
        items = _once(exercise.items(project.texts))
        own = exercise.exercise
        if not taught.intersection(item.id for item in items):
            path = _page(exercise_path(exercise.id))
            exercises[exercise.id] = CoursePart(exercise.id, own.title, path, own.skill, items)
    return Course(_asking(lessons), _asking(exercises))


def _once(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple({item.id: item for item in items}.values())


def _asking(parts: Mapping[str, CoursePart]) -> dict[str, CoursePart]:
    return {name: part for name, part in parts.items() if part.items}


def _page(path: str) -> str:
    """The address of the page that a Markdown file becomes."""
    return f"{path.removesuffix('.md')}.html"
