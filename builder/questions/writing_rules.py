"""What can be wrong with a question that is answered by writing, each rule with its reason."""

from builder.diagnostics import Rule, Severity

ONE_VIEW = Rule(
    code="QST040",
    name="free writing with a single view to compare with",
    why="One model answer reads like the right one. Two readers who see it differently show that there is a choice.",
    bad="models: [{by: A careful reader, text: …}]",
    good="models: [{by: A reader who trusts the ministry, text: …}, {by: A reader who does not, text: …}]",
)
SAME_VIEW = Rule(
    code="QST041",
    name="the same viewpoint twice",
    why="Answers are compared by who gives them, so two with one name cannot be told apart.",
    bad="models: [{by: A reader, text: …}, {by: A reader, text: …}]",
    good="models: [{by: A reader in Ostrell, text: …}, {by: A reader in Vantria, text: …}]",
)
NO_CARD = Rule(
    code="QST042",
    name="a verdict card with nothing to compare it with",
    why="The learner fills in four fields and then compares. Without a filled card there is nothing to learn from.",
    bad="{type: verdict, document: hallin-drones-wire}   # the document has no verdict",
    good="{type: verdict, models: [{by: A careful reader, known: […], claimed: […], unknown: […], settle: […]}]}",
)
NOT_GRADED = Rule(
    code="QST043",
    name="how sure, where nothing can be right or wrong",
    severity=Severity.WARNING,
    why="Being sure is compared with being right. What somebody writes freely is not graded, so it is not asked.",
    bad="{type: reflect, confidence: true, …}",
    good="{type: reflect, …}",
)
RULES = (ONE_VIEW, SAME_VIEW, NO_CARD, NOT_GRADED)
