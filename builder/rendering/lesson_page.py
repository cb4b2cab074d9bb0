"""Makes a lesson's page."""

from __future__ import annotations

from builder.lessons import PlacedLesson
from builder.model.fields import Reality, State
from builder.model.lesson import ViewStep
from builder.model.study import StudyText
from builder.model.taxonomy import MASTER_QUESTIONS
from builder.project import Project
from builder.rendering.environment import Page
from builder.rendering.steps import StepView, step_views
from builder.rendering.wording import LESSON_STATE_WORDS, SKILL_NAMES

STEP_SCRIPTS = ("assets/js/steps.js", "assets/js/script.js")


def lesson_path(lesson_id: str) -> str:
    """Where a lesson's page is written."""
    return f"lessons/{lesson_id}/index.md"


def lesson_texts(placed: PlacedLesson, project: Project) -> tuple[StudyText, ...]:
    """The texts a lesson uses, each once, in the order it meets them; those its exercises mark come last."""
    names: dict[str, None] = {}
    for step in placed.lesson.steps:
        documents = getattr(step, "documents", None) or (getattr(step, "document", ""),)
        names.update(dict.fromkeys(documents))
    for step in placed.lesson.steps:
        exercise = project.exercises.get(getattr(step, "exercise", ""))
        if exercise is not None:
            names.update((getattr(question, "document", ""), None) for question in exercise.exercise.questions)
    return tuple(project.texts[name] for name in names if name in project.texts)


def lesson_page(placed: PlacedLesson, project: Project) -> Page:
    """The page of one lesson: all its steps, one after another; scripts show them one at a time."""
    lesson = placed.lesson
    steps = step_views(placed, project)
    values: dict[str, object] = {
        "lesson": lesson,
        "skill": SKILL_NAMES[lesson.skill],
        "question": lesson.question or MASTER_QUESTIONS[lesson.skill],
        "state": LESSON_STATE_WORDS[lesson.state],
        "drafted": lesson.state is State.DRAFTED,
        "world": _world(lesson_texts(placed, project)),
        "steps": steps,
    }
    return Page(
        path=lesson_path(placed.id),
        template="lesson.html.j2",
        title=lesson.title,
        description=f"{SKILL_NAMES[lesson.skill]} A lesson of {lesson.minutes} minutes, ages {lesson.ages}.",
        crumbs=(("Home", "index.html"), ("Lessons", "lessons/index.html")),
        scripts=_scripts(steps),
        listed=not shows_comments(placed),
        values=values,
    )


def shows_comments(placed: PlacedLesson) -> bool:
    """Whether a lesson shows a comment section, which no search may list."""
    return any(isinstance(step, ViewStep) and step.kind == "comments" for step in placed.lesson.steps)


def _scripts(steps: tuple[StepView, ...]) -> tuple[str, ...]:
    """The scripts of a lesson's page: those of its questions, and those of every lesson."""
    wanted = [name for step in steps if step.exercise is not None for name in step.exercise.scripts]
    return tuple(dict.fromkeys((*wanted, *STEP_SCRIPTS)))


def _world(texts: tuple[StudyText, ...]) -> str:
    """Whether a lesson is about invented places or about the world."""
    if not texts:
        return ""
    real = any(text.file.reality is Reality.REFERENCE for text in texts)
    return "with a real text" if real else "an invented story"
