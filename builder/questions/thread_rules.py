"""What can be wrong with questions about comments, each rule with its reason."""

from builder.diagnostics import Rule

NO_COMMENTS = Rule(
    code="QST030",
    name="a thread without comments",
    why="Questions and steps about comments are made from those under a document and from their marks. There are none.",
    bad="{type: thread, document: hallin-drones-wire, …}   # no comments under it",
    good="{type: thread, document: hallin-drones-thread, …}",
)
NOT_FOR_COMMENTS = Rule(
    code="QST034",
    name="a label that is not for comments",
    why="What a comment does is named by com-… and cs-… labels; the others speak of sentences in a report.",
    bad="labels: [voice-drift]",
    good="labels: [com-harsh-criticism, com-dismissive]",
)
NO_TURN = Rule(
    code="QST035",
    name="a way that leads nowhere",
    why="`to` names the turn that comes next. Without a turn of that name the learner would be left standing.",
    bad="to: agian",
    good="to: again",
)
LOST_TURN = Rule(
    code="QST036",
    name="a turn nobody comes to",
    why="Every path begins at the first turn. A turn that no option leads to is never seen.",
    bad="turns: [{id: start, …}, {id: later, …}]   # nothing leads to later",
    good="turns: [{id: start, options: [{to: later, …}, …]}, {id: later, …}]",
)
ENDLESS = Rule(
    code="QST037",
    name="a path that goes round in circles",
    why="A path has to end, or the learner never reads what it comes to.",
    bad="to: start   # from a turn that start leads to",
    good="to: calmer",
)
SAME_TURN = Rule(
    code="QST038",
    name="two turns of one name",
    why="`to` could mean either of them.",
    bad="turns: [{id: start, …}, {id: start, …}]",
    good="turns: [{id: start, …}, {id: again, …}]",
)
TWICE = Rule(
    code="QST039",
    name="a label or a role named twice",
    why="Nobody can tell two equal labels apart, and one role decides once.",
    bad="labels: [com-dismissive, com-dismissive]",
    good="labels: [com-dismissive, com-harsh-criticism]",
)
RULES = (NO_COMMENTS, NOT_FOR_COMMENTS, NO_TURN, LOST_TURN, ENDLESS, SAME_TURN, TWICE)
