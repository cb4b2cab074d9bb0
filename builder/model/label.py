"""What a label is: one entry of the taxonomy that glossary, feedback, legends and checks are all made from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Skill(StrEnum):
    """The four skills of the course, in the order they are taught."""

    ATTRIBUTION = "attribution"
    VERIFICATION = "verification"
    WORDING = "wording"
    COMMENTS = "comments"


class Layer(StrEnum):
    """Which independent layer of marks a label belongs to; layers may overlap on one text."""

    VOICE = "voice"
    ATTRIBUTION = "attribution"
    STANCE = "stance"
    SOURCE = "source"
    MOVE = "move"
    CLAIM = "claim"
    SUPPORT = "support"
    WORDING = "wording"
    COMMENT = "comment"
    COUNTERSPEECH = "counterspeech"
    RESPONSE = "response"


class Level(StrEnum):
    """Who meets the label: every learner, a learner going further, or only the author of a text."""

    CORE = "core"
    EXTENDED = "extended"
    AUTHOR = "author"


class Strictness(StrEnum):
    """How it may be scored: strictly, only its clear cases, or never (talked about instead)."""

    STRICT = "S"
    TOLERANT = "T"
    DISCUSSION = "D"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A thing a reader can notice, with the question that decides it.

    `name` is what a learner reads, `question` the test a fifteen-year-old can apply, `confusions` the labels or cases
    it is taken for. `fine` is true where the label says that nothing is wrong (decoys and credit). `plain` is the
    rule in a sentence, used as the first line of feedback. `settle` says what would settle such a claim.
    """

    id: str
    name: str
    layer: Layer
    skill: Skill
    definition: str
    question: str
    plain: str
    confusions: str = ""
    confusable_with: tuple[str, ...] = ()
    level: Level = Level.AUTHOR
    strictness: Strictness = Strictness.STRICT
    fine: bool = False
    credit: bool = False
    settle: str = ""
