"""How a rating of a comment's severity is judged, in every type of question that asks for one."""

from __future__ import annotations

from builder.questions.base import Verdict
from builder.study.dose import HOSTILE


def rated(given: int, severity: int) -> Verdict:
    """Careful readers agree within one step (pedagogy §3.4), so one step off earns credit too.

    It does not where the step crosses the line from which a comment does harm: that is a miss, or a false alarm (§5.1).
    """
    if given == severity:
        return "yes"
    return "arguable" if abs(given - severity) == 1 and (given >= HOSTILE) == (severity >= HOSTILE) else "no"
