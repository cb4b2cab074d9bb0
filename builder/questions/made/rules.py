"""What can be wrong with questions made from marks, each rule with its reason."""

from builder.diagnostics import Rule, Severity

NOTHING_TO_ASK = Rule(
    code="QST044",
    name="questions from marks that are not there",
    why="The questions are made of a document's clear and defensible marks. With none of the kind that is asked for, "
    "there is nothing to show.",
    bad="{type: from-marks, document: hallin-drones-wire, ask: severity}   # it has no comments",
    good="{type: from-marks, document: hallin-drones-thread, ask: severity}",
)
TOO_FEW = Rule(
    code="QST045",
    name="fewer questions than asked for, or too few that are fine",
    severity=Severity.WARNING,
    why="Where nothing is fine, one learns to suspect everything. So a share of the questions, two in five unless you "
    "say otherwise, is about places where there is nothing to notice.",
    bad="{ask: voice, count: 6}   # the document has one sentence in the outlet's own voice",
    good="{ask: voice, count: 6}   # it has three, marked voice-outlet",
)
RULES = (NOTHING_TO_ASK, TOO_FEW)
