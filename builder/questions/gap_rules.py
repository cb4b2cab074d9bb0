"""What can be wrong with gaps to fill and words to swap, each rule with its reason."""

from builder.diagnostics import Rule, Severity

NO_GAP = Rule(
    code="QST020",
    name="a brace that names no gap",
    why="A name in braces is where a gap stands. If no gap has that name, a learner would read the braces themselves.",
    bad='text: "The {whose} said so.", gaps: {who: …}',
    good='text: "The {who} said so.", gaps: {who: …}',
)
NO_PLACE = Rule(
    code="QST021",
    name="a gap that does not stand once in the text",
    why="A gap without a place is never asked; a gap in two places would be one answer to two questions.",
    bad='text: "The {who} said so.", gaps: {who: …, what: …}',
    good='text: "The {who} said that {what}.", gaps: {who: …, what: …}',
)
ONE_ANSWER = Rule(
    code="QST022",
    name="two answers that are one when they are typed",
    why="Letter case, accents, spacing, punctuation and a leading article are forgiven, so answers that differ in "
    "nothing else cannot be told apart.",
    bad="answers: [{text: the coast guard, correct: yes, …}, {text: Coast Guard, correct: no, …}]",
    good="answers: [{text: the coast guard, correct: yes, …}, {text: the ministry, correct: no, …}]",
)
NO_ANSWER = Rule(
    code="QST023",
    name="a gap without a right answer",
    why="A gap that nothing fills rightly cannot be answered, and its key would be empty.",
    bad="answers: [{text: the ministry, correct: no, …}]",
    good="answers: [{text: the ministry, correct: no, …}, {text: the coast guard, correct: yes, …}]",
)
NO_CHOICE = Rule(
    code="QST024",
    name="a gap with nothing to choose between",
    why="Where a gap is chosen from a list and everything in the list is right, there is nothing to think about.",
    bad="choose: true, answers: [{text: said, correct: yes, …}]",
    good="choose: true, answers: [{text: said, correct: yes, …}, {text: admitted, correct: no, …}]",
)
NO_WORD = Rule(
    code="QST025",
    name="a word to swap that has no one place in the text",
    why="The word is exchanged where it stands. Nothing that only resembles it is taken for it, and a word that stands "
    "twice could be either.",
    bad='text: "The provocation ended.", words: [{word: provokation, …}]',
    good='text: "The provocation ended.", words: [{word: provocation, …}]',
)
NO_WAY = Rule(
    code="QST026",
    name="a word to swap whose options contradict it",
    why="If the word is loaded, some option has to be better; if it is fine, swapping it is a false alarm, so no "
    "option can be the right one too. What can be argued is arguable.",
    bad="{word: regime, fine: no, options: [{text: junta, correct: no, …}], …}",
    good="{word: regime, fine: no, options: [{text: junta, correct: no, …}, {text: government, correct: yes, …}], …}",
)
NOTHING_TO_SWAP = Rule(
    code="QST027",
    name="a swap in which every word is fine",
    why="Then the right answer would be to do nothing, and doing nothing cannot be told from not having begun.",
    bad="words: [{word: seized, fine: yes, …}]",
    good="words: [{word: seized, fine: yes, …}, {word: robbery, fine: no, …}]",
)
NO_DECOY = Rule(
    code="QST028",
    name="a swap without a word that is fine",
    severity=Severity.WARNING,
    why="Where every word has to go, a learner trains suspicion instead of judgement. Plain words can be strong: one "
    "of them among the others shows the difference.",
    bad="words: [{word: robbery, fine: no, …}]",
    good="words: [{word: robbery, fine: no, …}, {word: seized, fine: yes, …}]",
)
RULES = (NO_GAP, NO_PLACE, ONE_ANSWER, NO_ANSWER, NO_CHOICE, NO_WORD, NO_WAY, NOTHING_TO_SWAP, NO_DECOY)
