"""How often a question may be tried, when its key is shown, and what counts: for the site, a lesson or an exercise."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from builder.model.fields import Record


class Policy(Record):
    """What an exercise allows and counts. What is left out is taken from the lesson, then from the site."""

    attempts: int | None = Field(default=None, ge=0, le=10)
    """How often a question may be checked; 0 is as often as one likes."""
    reveal: Literal["each", "last"] | None = None
    """When reasons are shown: after each check, or once it is right or no attempt is left."""
    hints: Literal["free", "after-try", "never"] | None = None
    """Whether hints can be opened at once, after a first check, or not at all."""
    scoring: Literal["first", "best", "last"] | None = None
    """Which attempt counts. Lean and calibration always look at the first."""
    credit: Literal["partial", "whole"] | None = None
    """Whether a partly right answer earns a part."""

    def over(self, lower: Policy) -> Policy:
        """This policy, with what it leaves out taken from a wider one."""
        return Policy(**{**lower.model_dump(exclude_none=True), **self.model_dump(exclude_none=True)})


DEFAULT = Policy(attempts=0, reveal="each", hints="free", scoring="first", credit="partial")
"""What holds where nobody has said anything: try freely, read every reason, and count the first answer."""
