"""Turns a finished project into the pages of a site: values in, files out."""

from __future__ import annotations

from collections.abc import Iterator

from builder.model.output import OutputFile
from builder.project import Project
from builder.rendering.document_page import document_page
from builder.rendering.environment import Page, environment, finish
from builder.rendering.exercise_page import exercise_pages, exercises_page
from builder.rendering.glossary_page import glossary_page
from builder.rendering.index_pages import documents_page, home_page, lessons_page
from builder.rendering.lesson_page import lesson_page
from builder.rendering.site_script import site_script
from builder.rendering.teacher_page import teacher_page

__all__ = ["render"]


def render(project: Project) -> tuple[OutputFile, ...]:
    """Every page made from the project; paths are relative to the folder the site generator reads."""
    env = environment()
    return (*(finish(page, env) for page in _pages(project)), site_script(project, env))


def _pages(project: Project) -> Iterator[Page]:
    yield home_page(project)
    yield lessons_page(project)
    for placed in project.lessons.values():
        yield lesson_page(placed, project)
        yield teacher_page(placed, project)
    yield exercises_page(project)
    for exercise in project.exercises.values():
        yield from exercise_pages(exercise, project)
    yield documents_page(project)
    for text in project.texts.values():
        yield document_page(text, project)
    yield glossary_page()
