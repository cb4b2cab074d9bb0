"""Makes the scripts that hold data: what every script of this site needs to know, and what the course asks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from jinja2 import Environment

from builder.languages import Language
from builder.model.output import OutputFile
from builder.project import Project
from builder.rendering.course_questions import Course, CoursePart


def site_script(project: Project, language: Language, env: Environment) -> OutputFile:
    """Course, language, and the scripts' words in that language (none in English, which the scripts hold themselves).

    `plural` gives the index of the plural form for the numbers 0 to 199; every larger number counts like one of those.
    """
    data = {
        "course": project.settings.course,
        "language": language.code,
        "words": language.script_words(),
        "plural": language.plural_table,
    }
    return OutputFile("assets/js/site.js", env.get_template("site.js.j2").render(data=data))


def course_script(course: Course, env: Environment) -> OutputFile:
    """What is asked where: ids and digests, which say nothing about what is right. Only lists of lessons load it."""
    data = {"lessons": _parts(course.lessons.values()), "exercises": _parts(course.exercises.values())}
    return OutputFile("assets/js/course.js", env.get_template("course.js.j2").render(data=data))


def _parts(parts: Iterable[CoursePart]) -> list[dict[str, Any]]:
    return [
        {
            "id": part.id,
            "title": part.title,
            "path": part.path,
            "skill": part.skill.value,
            "questions": {item.id: item.digest for item in part.items},
            "ungraded": [item.id for item in part.items if not item.graded],
        }
        for part in parts
    ]
