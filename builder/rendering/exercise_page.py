"""Makes the pages of one exercise: the exercise by itself, which prints as a worksheet, and its key on its own sheet."""

from __future__ import annotations

from builder.exercises import PlacedExercise
from builder.project import Project
from builder.rendering.environment import Page
from builder.rendering.question_view import ExerciseView, exercise_view
from builder.rendering.wording import SKILL_NAMES


def exercise_path(exercise_id: str) -> str:
    """Where an exercise's page is written."""
    return f"exercises/{exercise_id}/index.md"


def exercise_pages(placed: PlacedExercise, project: Project) -> tuple[Page, Page]:
    """The exercise, and its key."""
    exercise = placed.exercise
    policy = exercise.policy.over(project.settings.policy)
    view = exercise_view(placed.items(project.texts), "", exercise.skill, exercise.id, "", policy)
    values: dict[str, object] = {
        "exercise": view,
        "intro": exercise.text,
        "skill": SKILL_NAMES[exercise.skill],
        "lessons": tuple(lesson.lesson for lesson in project.lessons.values() if _uses(lesson.lesson.steps, placed.id)),
    }
    crumbs = (("Home", "index.html"), ("Exercises", "exercises/index.html"))
    page = Page(
        path=exercise_path(placed.id),
        template="exercise_page.html.j2",
        title=exercise.title,
        description=f"{SKILL_NAMES[exercise.skill]} An exercise of {len(view.questions)} questions.",
        crumbs=crumbs,
        scripts=view.scripts,
        listed=not shows_comments(view),
        values=values,
    )
    key = Page(
        path=f"exercises/{placed.id}/key.md",
        template="exercise_key.html.j2",
        title=f"Key: {exercise.title}",
        description=f"Every answer, with its reason, of the exercise {exercise.title}",
        crumbs=(*crumbs, (exercise.title, f"exercises/{placed.id}/index.html")),
        listed=False,
        values=values,
    )
    return page, key


def exercises_page(project: Project) -> Page:
    """All exercises, by title, each with its worksheet and its key."""
    listed = sorted(project.exercises.values(), key=lambda placed: placed.exercise.title.casefold())
    return Page(
        path="exercises/index.md",
        template="exercises.html.j2",
        title="Exercises",
        description="Every exercise by itself: to answer on the screen, or to print as a worksheet with a separate key.",
        crumbs=(("Home", "index.html"),),
        values={
            "exercises": tuple((placed.exercise, len(placed.items(project.texts))) for placed in listed),
            "skills": SKILL_NAMES,
        },
    )


def shows_comments(view: ExerciseView) -> bool:
    """Whether an exercise shows a comment section, which no search may list."""
    return any(question.item.type in {"thread", "reply"} for question in view.questions)


def _uses(steps: tuple[object, ...], exercise: str) -> bool:
    return any(getattr(step, "exercise", "") == exercise for step in steps)
