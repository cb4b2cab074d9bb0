"""Makes the page of a lesson's boosters: its own questions again, of which a script shows those that are due."""

from __future__ import annotations

from builder.lessons import PlacedLesson
from builder.model.phrase import phrase
from builder.project import Project
from builder.rendering.course_questions import CoursePart
from builder.rendering.environment import Page
from builder.rendering.question_view import exercise_view
from builder.rendering.steps import lesson_policy

BOOSTER_SCRIPTS = ("assets/js/progress.js", "assets/js/boosters.js")


def booster_path(lesson_id: str) -> str:
    """Where a lesson's boosters are written."""
    return f"lessons/{lesson_id}/boosters.md"


def booster_page(placed: PlacedLesson, part: CoursePart, project: Project) -> Page:
    """All graded questions of a lesson on one page, each once; without a script all stand there with their keys."""
    lesson = placed.lesson
    policy = lesson_policy(placed, project)
    view = exercise_view(part.graded, "", lesson.skill, f"{placed.id}-boosters", placed.id, policy)
    return Page(
        path=booster_path(placed.id),
        template="booster.html.j2",
        title=phrase("Come back to it: {title}", title=lesson.title),
        description=phrase(
            "Questions to answer again after days and weeks, from the lesson {title}", title=lesson.title
        ),
        crumbs=((phrase("Lessons"), "lessons/index.html"), (lesson.title, part.path)),
        scripts=(*view.scripts, *BOOSTER_SCRIPTS),
        styles=view.styles,
        listed=False,
        values={"exercise": view, "lesson": lesson},
    )
