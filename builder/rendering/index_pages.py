"""Makes the pages that lead to others: home, lessons by skill, documents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from builder.lessons import PlacedLesson
from builder.model.label import Skill
from builder.model.lesson import Lesson
from builder.model.phrase import phrase
from builder.model.taxonomy import MASTER_QUESTIONS
from builder.project import Project
from builder.rendering.card import card
from builder.rendering.environment import Page
from builder.rendering.styles import LISTS
from builder.rendering.wording import LESSON_STATE_WORDS, SKILL_GOALS, SKILL_NAMES

CARD_SCRIPTS = tuple(f"assets/js/{name}.js" for name in ("site", "words", "store", "progress", "course", "cards"))


@dataclass(frozen=True, slots=True)
class LessonCard:
    """A lesson as lists show it."""

    lesson: Lesson
    state: str

    @property
    def path(self) -> str:
        """Where its page stands, from the site's root."""
        return f"lessons/{self.lesson.id}/index.html"


@dataclass(frozen=True, slots=True)
class SkillView:
    """One skill: its number in the course, name, goal, master question, and its lessons."""

    number: int
    id: str
    name: str
    goal: str
    question: str
    lessons: tuple[LessonCard, ...]


def home_page(project: Project) -> Page:
    """The first page: what this is, three doors, lessons, the four questions."""
    return Page(
        path="index.md",
        template="home.html.j2",
        styles=(LISTS,),
        title=phrase("Who Says?"),
        description=phrase("Read the news as a script: who speaks, how they would know, and whose words they are."),
        values={
            "lessons": _cards(_authored(project)),
            "drafted": _cards(_drafted(project)),
            "skills": _skills(project),
        },
    )


def lessons_page(project: Project) -> Page:
    """All lessons by skill; those drafted from a folder of documents stand apart."""
    return Page(
        path="lessons/index.md",
        template="lessons.html.j2",
        title=phrase("Lessons"),
        description=phrase(
            "Guided lessons by skill, each with its time, its age group and how far it has been gone through."
        ),
        crumbs=((phrase("Home"), "index.html"),),
        scripts=CARD_SCRIPTS,
        values={"skills": _skills(project), "drafted": _cards(_drafted(project))},
    )


def documents_page(project: Project) -> Page:
    """All documents, authored first."""
    texts = project.texts.values()
    return Page(
        path="documents/index.md",
        template="documents.html.j2",
        title=phrase("Documents"),
        description=phrase("Every text of this site, set as a script, with its map, its claims and its loaded words."),
        crumbs=((phrase("Home"), "index.html"),),
        values={
            "authored": tuple(card(text) for text in texts if not text.from_folder),
            "drafted": tuple(card(text) for text in texts if text.from_folder),
        },
    )


def _authored(project: Project) -> Iterable[PlacedLesson]:
    return (placed for placed in project.lessons.values() if not placed.from_folder)


def _drafted(project: Project) -> Iterable[PlacedLesson]:
    return (placed for placed in project.lessons.values() if placed.from_folder)


def _cards(lessons: Iterable[PlacedLesson]) -> tuple[LessonCard, ...]:
    return tuple(LessonCard(placed.lesson, LESSON_STATE_WORDS[placed.lesson.state]) for placed in lessons)


def _skills(project: Project) -> tuple[SkillView, ...]:
    cards = _cards(_authored(project))
    return tuple(
        SkillView(
            number,
            skill.value,
            SKILL_NAMES[skill],
            SKILL_GOALS[skill],
            MASTER_QUESTIONS[skill],
            tuple(shown for shown in cards if shown.lesson.skill is skill),
        )
        for number, skill in enumerate(Skill, start=1)
    )
