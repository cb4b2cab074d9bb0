"""What can be wrong with a question, each rule with its reason."""

from builder.diagnostics import Rule

ONE_RIGHT = Rule(
    code="QST001",
    name="a choice without exactly one right option",
    why="A learner who sees radio buttons may pick one. With no right option the question cannot be answered; with two "
    "it is unfair. Options that are defensible are marked arguable.",
    bad="options: [{…, correct: yes}, {…, correct: yes}]",
    good="options: [{…, correct: yes}, {…, correct: no}, {…, correct: arguable}]",
)
SOME_RIGHT = Rule(
    code="QST002",
    name="choices without a right option",
    why="A question where everything is wrong trains suspicion, not reading.",
    bad="options: [{…, correct: no}, {…, correct: no}]",
    good="options: [{…, correct: yes}, {…, correct: no}, {…, correct: yes}]",
)
SAME_TEXT = Rule(
    code="QST003",
    name="two options with the same words",
    why="A learner cannot tell equal options apart, and one of them is wrong.",
    bad="options: [{text: The ministry, correct: yes, …}, {text: The ministry, correct: no, …}]",
    good="options: [{text: The ministry, correct: yes, …}, {text: The agency, correct: no, …}]",
)
NO_DOCUMENT = Rule(
    code="QST004",
    name="a question about a document that is not there",
    why="A mark question is made from a document's marks; without the document there is nothing to mark.",
    bad="{type: mark, document: hallin-drone-wire, …}",
    good="{type: mark, document: hallin-drones-wire, …}",
)
NO_PICKS = Rule(
    code="QST005",
    name="a mark question with nothing to find",
    why="The document has no mark with any of these labels in this place, so no answer could be right.",
    bad="labels: [us-them]   # the document has no such mark",
    good="labels: [loaded-event]",
)
UNKNOWN_LABEL = Rule(
    code="QST006",
    name="a label the taxonomy does not have",
    why="The labels a learner chooses from, their names and their questions all come from one list.",
    bad="labels: [loaded-events]",
    good="labels: [loaded-event]",
)
NO_PARAGRAPH = Rule(
    code="QST007",
    name="a question about a paragraph that is not there",
    why="Paragraphs are named by their numbers, counted from 1, the headline aside. A number past the end is nothing.",
    bad="paragraphs: [1, 40]",
    good="paragraphs: [1, 4]",
)
RULES = (ONE_RIGHT, SOME_RIGHT, SAME_TEXT, NO_DOCUMENT, NO_PICKS, UNKNOWN_LABEL, NO_PARAGRAPH)
