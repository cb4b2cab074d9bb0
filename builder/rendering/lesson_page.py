"""Makes a lesson's page."""

from __future__ import annotations

from builder.lessons import PlacedLesson
from builder.model.fields import Reality, State
from builder.model.lesson import CommentsStep
from builder.model.phrase import phrase, plural
from builder.model.study import StudyText
from builder.model.taxonomy import MASTER_QUESTIONS
from builder.project import Project
from builder.rendering.environment import Page
from builder.rendering.question_view import asks_of_comments, engine_first
from builder.rendering.steps import StepView
from builder.rendering.styles import STEPS, VIEWS
from builder.rendering.wording import LESSON_STATE_WORDS, SKILL_NAMES

STEP_SCRIPTS = ("assets/js/site.js", "assets/js/words.js", "assets/js/steps.js", "assets/js/script.js")
ASKING_SCRIPTS = ("assets/js/progress.js", "assets/js/steplist.js", "assets/js/handin.js")


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


def lesson_page(placed: PlacedLesson, steps: tuple[StepView, ...], project: Project) -> Page:
    """The page of one lesson: all its steps, one after another; scripts show them one at a time."""
    lesson = placed.lesson
    values: dict[str, object] = {
        "lesson": lesson,
        "skill": SKILL_NAMES[lesson.skill],
        "question": lesson.question or MASTER_QUESTIONS[lesson.skill],
        "state": LESSON_STATE_WORDS[lesson.state],
        "drafted": lesson.state is State.DRAFTED,
        "world": _world(lesson_texts(placed, project)),
        "steps": steps,
        "asks": any(question.item.graded for step in steps if step.exercise for question in step.exercise.questions),
    }
    return Page(
        path=lesson_path(placed.id),
        template="lesson.html.j2",
        title=lesson.title,
        description=plural(
            "{skill} A lesson of {n} minute, ages {ages}.",
            "{skill} A lesson of {n} minutes, ages {ages}.",
            lesson.minutes,
            skill=SKILL_NAMES[lesson.skill],
            ages=lesson.ages,
        ),
        crumbs=((phrase("Home"), "index.html"), (phrase("Lessons"), "lessons/index.html")),
        scripts=_scripts(steps),
        styles=_styles(steps),
        listed=not (shows_comments(placed) or any(one.exercise and asks_of_comments(one.exercise) for one in steps)),
        values=values,
    )


def shows_comments(placed: PlacedLesson) -> bool:
    """Whether a lesson shows a comment section, which no search may list."""
    return any(isinstance(step, CommentsStep) for step in placed.lesson.steps)


def _scripts(steps: tuple[StepView, ...]) -> tuple[str, ...]:
    """The scripts of a lesson's page: those of its questions, and those of every lesson."""
    wanted = engine_first(name for step in steps if step.exercise is not None for name in step.exercise.scripts)
    asking = ASKING_SCRIPTS if wanted else ()
    return tuple(dict.fromkeys((*wanted, *STEP_SCRIPTS, *asking)))


def _styles(steps: tuple[StepView, ...]) -> tuple[str, ...]:
    """The style sheets of a lesson's page: its frame, its texts, and its questions if it asks any."""
    asked = (name for step in steps if step.exercise is not None for name in step.exercise.styles)
    return tuple(dict.fromkeys((STEPS, VIEWS, *asked)))


def _world(texts: tuple[StudyText, ...]) -> str:
    """Whether a lesson is about invented places or about the world."""
    if not texts:
        return ""
    real = any(text.file.reality is Reality.REFERENCE for text in texts)
    return phrase("with a real text") if real else phrase("an invented story")
