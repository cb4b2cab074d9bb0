"""What a site says about itself in mkdocs.yml, under extra.whosays and theme.language."""

from __future__ import annotations

from pydantic import Field

from builder.model.fields import Id, Record
from builder.model.policy import DEFAULT, Policy


class CourseSettings(Record):
    """The settings under `extra: whosays:` in mkdocs.yml."""

    course: Id = "who-says"
    """The name under which a device keeps the progress of this course; another course on one device has another."""
    policy: Policy = Field(default=DEFAULT)
    """Attempts, reveal, hints and scoring where neither lesson nor exercise says otherwise."""


class Settings(CourseSettings):
    """The settings of the course, and the language of the pages."""

    language: str = "en"
    """The language of the site's own words, from theme.language."""
