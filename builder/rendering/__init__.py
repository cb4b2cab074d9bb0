"""Turns a finished project into the pages of a site: values in, files out."""

from __future__ import annotations

from collections.abc import Iterator

from builder.languages import Language
from builder.model.output import OutputFile
from builder.project import Project
from builder.rendering.booster_page import booster_page
from builder.rendering.course_questions import Course, course_of
from builder.rendering.document_page import document_page
from builder.rendering.environment import Page, environment, finish
from builder.rendering.exercise_page import exercise_pages, exercises_page
from builder.rendering.glossary_page import glossary_page
from builder.rendering.index_pages import documents_page, home_page, lessons_page
from builder.rendering.lesson_page import lesson_page
from builder.rendering.progress_page import progress_page
from builder.rendering.site_script import course_script, site_script
from builder.rendering.steps import step_views
from builder.rendering.teacher_page import teacher_page
from builder.rendering.used_in import used_in

__all__ = ["render"]


def render(project: Project, language: Language) -> tuple[OutputFile, ...]:
    """Every page made from the project; paths are relative to the folder the site generator reads."""
    env = environment(language)
    course = course_of(project)
    pages = (finish(page, env) for page in _pages(project, course))
    return (*pages, site_script(project, language, env), course_script(course, env))


def _pages(project: Project, course: Course) -> Iterator[Page]:
    used = used_in(project)
    yield home_page(project)
    yield lessons_page(project)
    for placed in project.lessons.values():
        steps = step_views(placed, project)
        yield lesson_page(placed, steps, project)
        yield teacher_page(placed, steps, project)
        part = course.lessons.get(placed.id)
        if part is not None and part.graded:
            yield booster_page(placed, part, project)
    yield exercises_page(project)
    for exercise in project.exercises.values():
        yield from exercise_pages(exercise, project, used)
    yield documents_page(project)
    for text in project.texts.values():
        yield document_page(text, project, used)
    yield glossary_page()
    yield progress_page(course)
