"""Makes the one script that holds data: what every script of this site needs to know, and nothing of any exercise."""

from __future__ import annotations

from jinja2 import Environment

from builder.model.output import OutputFile
from builder.project import Project


def site_script(project: Project, env: Environment) -> OutputFile:
    """Course, language, and the scripts' words in that language (none in English, which the scripts hold themselves).

    `plural` gives the index of the plural form for the numbers 0 to 199; every larger number counts like one of those.
    """
    settings = project.settings
    data = {"course": settings.course, "language": settings.language, "words": {}, "plural": ""}
    return OutputFile("assets/js/site.js", env.get_template("site.js.j2").render(data=data))
