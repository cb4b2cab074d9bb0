"""Makes the pages of one exercise: by itself, printing as a worksheet, and its key on its own sheet."""

from __future__ import annotations

from builder.exercises import PlacedExercise
from builder.model.phrase import phrase, plural
from builder.project import Project
from builder.rendering.environment import Page
from builder.rendering.question_view import asks_of_comments, exercise_view
from builder.rendering.used_in import UsedIn
from builder.rendering.wording import SKILL_NAMES


def exercise_path(exercise_id: str) -> str:
    """Where an exercise's page is written."""
    return f"exercises/{exercise_id}/index.md"


def exercise_pages(placed: PlacedExercise, project: Project, used: UsedIn) -> tuple[Page, Page]:
    """The exercise, and its key."""
    exercise = placed.exercise
    policy = exercise.policy.over(project.settings.policy)
    view = exercise_view(placed.items(project.texts), "", exercise.skill, exercise.id, "", policy)
    values: dict[str, object] = {
        "exercise": view,
        "intro": exercise.text,
        "skill": SKILL_NAMES[exercise.skill],
        "lessons": used.exercises.get(placed.id, ()),
    }
    crumbs = ((phrase("Home"), "index.html"), (phrase("Exercises"), "exercises/index.html"))
    page = Page(
        path=exercise_path(placed.id),
        template="exercise_page.html.j2",
        title=exercise.title,
        description=plural(
            "{skill} An exercise of {n} question.",
            "{skill} An exercise of {n} questions.",
            len(view.questions),
            skill=SKILL_NAMES[exercise.skill],
        ),
        crumbs=crumbs,
        scripts=(*view.scripts, "assets/js/handin.js") if view.scripts else (),
        styles=view.styles,
        listed=not asks_of_comments(view),
        values=values,
    )
    key = Page(
        path=f"exercises/{placed.id}/key.md",
        template="exercise_key.html.j2",
        title=phrase("Key: {title}", title=exercise.title),
        description=phrase("Every answer, with its reason, of the exercise {title}", title=exercise.title),
        crumbs=(*crumbs, (exercise.title, f"exercises/{placed.id}/index.html")),
        styles=view.styles,
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
        title=phrase("Exercises"),
        description=phrase(
            "Every exercise by itself: to answer on the screen, or to print as a worksheet with a separate key."
        ),
        crumbs=((phrase("Home"), "index.html"),),
        values={
            "exercises": tuple((placed.exercise, len(placed.items(project.texts))) for placed in listed),
            "skills": SKILL_NAMES,
        },
    )
