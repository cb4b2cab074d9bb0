"""What can be wrong with a mark, each rule with its reason."""

from __future__ import annotations

from builder.diagnostics import Rule

UNKNOWN_LABEL = Rule(
    code="MARK001",
    name="a label the taxonomy does not have",
    why="Glossary, feedback and legends are all made from one list of labels; a label outside it would teach nothing.",
    bad="{label: voice-drifting, …}",
    good="{label: voice-drift, …}",
)
NO_PLACE = Rule(
    code="MARK002",
    name="a mark without a place",
    why="A mark says something about some words. It needs a quotation or an address, or both.",
    bad="{label: loaded-event, status: clear, why: …}",
    good="{label: loaded-event, quote: provocation, status: clear, why: …}",
)
NO_VOICE = Rule(
    code="MARK003",
    name="a wording mark without a voice",
    why="A loaded word in a quotation belongs to the source; in the outlet's own voice it belongs to the outlet. "
    "Without the voice, the learner cannot be told whose word it is.",
    bad="{label: loaded-event, quote: provocation, …}",
    good="{label: loaded-event, quote: provocation, voice: voice-attributed, …}",
)
LONG_QUOTE = Rule(
    code="MARK004",
    name="a long quotation from a text that is not ours",
    why="A reference document belongs to somebody else. Up to eight words may be quoted to point at a place; more "
    "would publish their text with your lesson.",
    bad='quote: "(nine or more words of a news agency’s report)"',
    good='{at: p3.s2, starts: "On Sunday evening", …}',
)
NO_ADDRESS = Rule(
    code="MARK005",
    name="an address the text does not have",
    why="Addresses are counted from the text as it is read now. One that points past the end sits on nothing.",
    bad="at: p40.s1",
    good="at: p4.s1",
)
MOVED = Rule(
    code="MARK006",
    name="an address whose first words are not there",
    why="`starts` guards an address: if the text changes, or is split differently, the mark must not slide onto "
    "another sentence in silence.",
    bad='{at: p3.s1, starts: "On Sunday evening", …}   # p3.s1 begins “The ministry”',
    good='{at: p3.s2, starts: "On Sunday evening", …}',
)
ABSENT = Rule(
    code="MARK007",
    name="a quotation the text does not have",
    why="A mark must stand on the words it speaks of. The builder never guesses a place; it shows the nearest wording "
    "and leaves the choice to you.",
    bad="quote: “twelve drones fell on Hallin”",
    good="quote: “Twelve fell over Hallin district”",
)
AMBIGUOUS = Rule(
    code="MARK008",
    name="a quotation that occurs more than once",
    why="If the words stand in two places, nobody can tell which is meant.",
    bad="quote: said",
    good="{quote: said, at: p1.s1}   # or nth: 2, or before: / after:",
)
UNGUARDED = Rule(
    code="MARK009",
    name="an address in a reference document without its first words",
    why="The text of a reference document is not in the repository, so nobody would see an address slide onto another "
    "sentence. Its first words guard it.",
    bad="{at: p3.s2, …}",
    good='{at: p3.s2, starts: "On Sunday evening", …}',
)
UNDESCRIBED = Rule(
    code="MARK010",
    name="a comment at severity 4 without a description",
    why="Threats, incitement and personal details are described, never shown. Without a description there is nothing "
    "a page could show.",
    bad="{at: c17, labels: [com-incite], severity: 4, why: …}",
    good='{at: c17, labels: [com-incite], severity: 4, describe: "calls for violence against a group", why: …}',
)
WRONG_LAYER = Rule(
    code="MARK011",
    name="a label on the wrong kind of place",
    why="Comment labels describe whole messages and stand under `comments`; all others stand under `marks`.",
    bad="marks: [{label: com-slur, …}]",
    good="comments: [{at: c17, labels: [com-slur], …}]",
)
OTHER_TEXT = Rule(
    code="MARK012",
    name="a reference document that has changed",
    why="Marks were made on one exact text, named by its SHA-256. On another text they would sit on the wrong words.",
    bad="sha256: (of an older copy)",
    good="sha256: (of the file the marks were checked against)",
)
NO_TEXT = Rule(
    code="MARK013",
    name="marks without a text",
    why="A practice document is two files side by side: ID.txt and ID.marks.yml. A reference document names its `file` "
    "and `sha256` instead.",
    bad="hallin-wire.marks.yml alone",
    good="hallin-wire.txt and hallin-wire.marks.yml",
)
REVIEW = Rule(
    code="MARK014",
    name="a review nobody signed",
    why="“Reviewed” means that a second person went through every mark and put a name to it. Learners and teachers "
    "rely on the word.",
    bad="state: reviewed",
    good="state: reviewed\nreviewed_by: M. Ravel",
)
TWICE = Rule(
    code="MARK015",
    name="one comment marked twice",
    why="Each comment has one mark with all its labels; with two, nobody can tell which severity counts.",
    bad="comments: [{at: c4, …}, {at: c4, …}]",
    good="comments: [{at: c4, labels: [com-vulgar, com-dismissive], …}]",
)
RULES = (
    UNKNOWN_LABEL,
    NO_PLACE,
    NO_VOICE,
    LONG_QUOTE,
    NO_ADDRESS,
    MOVED,
    ABSENT,
    AMBIGUOUS,
    UNGUARDED,
    UNDESCRIBED,
    WRONG_LAYER,
    OTHER_TEXT,
    NO_TEXT,
    REVIEW,
    TWICE,
)
