"""The shapes every kind of author file shares: ids, dates, status words, and the frozen record they are built on."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints


class Record(BaseModel):
    """A frozen record read from an author's file. Unknown keys are errors; docstrings become help texts."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


ID_PATTERN = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
ADDRESS_PATTERN = r"^(?:(?:p|h|sf|cap|c)\d+)(?:\.s\d+)?$"

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=80)]
Address = Annotated[str, StringConstraints(pattern=ADDRESS_PATTERN, max_length=20)]
Day = Annotated[str, StringConstraints(pattern=r"^(?:\d{4}(?:-\d\d){0,2})?$")]
Digest = Annotated[str, StringConstraints(pattern=r"^(?:[0-9a-f]{64})?$")]
Tongue = Annotated[str, StringConstraints(pattern=r"^(?:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)?$")]
Text = Annotated[str, StringConstraints(min_length=1)]


class State(StrEnum):
    """How far a text's marks have been gone through; the page says which."""

    DRAFTED = "drafted"
    EDITED = "edited"
    REVIEWED = "reviewed"


class Status(StrEnum):
    """How a mark counts: scored, either answer right, talked about only, or looks like one and is not."""

    CLEAR = "clear"
    DEFENSIBLE = "defensible"
    CONTESTED = "contested"
    DECOY = "decoy"


class Reality(StrEnum):
    """Whether a text is ours about invented places, or somebody else's about the world."""

    FICTIONAL = "fictional"
    REFERENCE = "reference"


class Kind(StrEnum):
    """What sort of text a document is."""

    WIRE = "wire"
    REWRITE = "rewrite"
    FEATURE = "feature"
    BRIEFING = "briefing"
    THREAD = "thread"
    PAGE = "page"
