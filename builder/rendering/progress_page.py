"""Makes the page on which a learner sees what the device remembers; a script fills it in."""

from __future__ import annotations

from builder.model.phrase import phrase
from builder.rendering.course_questions import Course
from builder.rendering.environment import Page
from builder.rendering.styles import FORMS, QUESTIONS
from builder.rendering.wording import SKILL_NAMES

PROGRESS_SCRIPTS = tuple(
    f"assets/js/{name}.js"
    for name in (
        *("site", "words", "store", "core", "measure", "sure", "exercise"),
        *("progress", "course", "transfer", "device"),
    )
)


def progress_page(course: Course) -> Page:
    """Every lesson with a place for its progress, then leans, sureness, boosters, and the data itself."""
    return Page(
        path="progress.md",
        template="progress.html.j2",
        title=phrase("My progress"),
        description=phrase("What this device remembers of your answers, to look at, to take along and to forget."),
        crumbs=((phrase("Home"), "index.html"),),
        scripts=PROGRESS_SCRIPTS,
        styles=(QUESTIONS, FORMS),
        listed=False,
        values={
            "lessons": tuple(course.lessons.values()),
            "exercises": tuple(course.exercises.values()),
            "skills": SKILL_NAMES,
        },
    )
