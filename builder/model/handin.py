"""What a learner hands in: which questions were answered how, and no name."""

from __future__ import annotations

from typing import Annotated, NamedTuple

from pydantic import Field, StringConstraints

from builder.model.fields import Id, Record

ShortDigest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}$")]
Part = Annotated[str, StringConstraints(max_length=2000)]


class HandedAnswer(NamedTuple):
    """One question: its id and digest, the last answer by slot, the first answer's credit, tries, how sure at first."""

    question: Id
    hash: ShortDigest
    answer: dict[Part, Part | tuple[Part, ...]]
    first: Annotated[float, Field(ge=0, le=1)]
    tries: Annotated[int, Field(ge=1, le=1_000_000)]
    sure: Annotated[int, Field(ge=0, le=100)] | None


class HandIn(Record):
    """What one code holds: the answers given in one lesson or in one exercise."""

    version: int = Field(alias="v", ge=1, le=1)
    """The version of this format: 1."""
    course: Id
    """The course, from mkdocs.yml."""
    lesson: Id | None = None
    """The lesson, if a lesson was handed in."""
    exercise: Id | None = None
    """The exercise, if an exercise was handed in by itself."""
    answers: Annotated[tuple[HandedAnswer, ...], Field(max_length=2000)]
    """Every answered question; free writing is not among them."""
