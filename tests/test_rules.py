"""Every rule has a project that breaks it, at a known place; the same project without the slip has no problem."""

from __future__ import annotations

import hashlib

import pytest
from small import EXERCISE_PATH, FILES, LESSON_PATH, MARKS_PATH, TEXT_PATH
from workshop import SETTINGS, Workshop

from builder.catalogue import RULES

REFERENCE = "Somebody spoke on Monday. The agency was there.\n\nA second paragraph stands here."
STAND_OFF = """schema: 1
document: other
kind: wire
reality: reference
title: Another text
source: {outlet: Another}
state: edited
file: other.txt
sha256: SHA
marks:
  - {label: voice-outlet, at: p1.s1, starts: "Somebody spoke", status: clear, why: "Nobody is named."}
"""
THREAD = """schema: 1
document: talk
kind: thread
reality: fictional
title: Comments under a report
source: {outlet: CPA}
state: edited
comments:
  - {at: c1, labels: [com-disagree], severity: 0, why: "It answers the point."}
"""
THREAD_TEXT = "Comments under a report\n\nComments\n\nBrackwater:\n\nI do not think so. Where is the count?\n"

Q_MARK = "  - {id: q-mark"
SORT = (
    "  - {{id: q-sort, type: sort, prompt: Whose words?, bins: [source, outlet], "
    "cards: [{{text: One, {0}, why: So}}, {{text: Two, {1}, why: So}}]}}\n"
)
SAME_BINS = SORT.replace("outlet", "source").format("bin: source", "bin: source")
MATCH = (
    "  - {id: q-match, type: match, prompt: Who?, pairs: [{text: One, to: A, why: So}, {text: Two, to: B, why: So}], "
    "extra: [{text: B, why: So}]}\n"
)
LAST = "type: mark, document: boats, labels: [loaded-event], prompt: Mark the loaded word."
RIGHT = "{text: guard, correct: yes, why: It said so.}"
WRONG = "{text: agency, correct: no, why: It only tells.}"
FILL = 'type: fill, prompt: Fill it., text: "The {who} said so.", gaps: {who: {answers: [%s]}}'
TWICE = FILL % f"{RIGHT}, {WRONG.replace('agency', 'The GUARD')}"
SWAP = (
    "type: swap, prompt: Swap it., text: The robbery ended., words: "
    "[{word: robbery, fine: %s, why: It colours., options: [{text: taking, correct: %s, why: It is plainer.}]}]"
)

REFLECT = "type: reflect, prompt: Why?, models: [%s]"
# rule -> (file, words to replace, words that break it, line and column of the problem)
COMMENTS = "type: thread, prompt: Sort., %s, labels: [com-vulgar, com-dismissive]"
ONE = "{text: A, correct: yes, why: So., then: On.}"
REPLY = (
    "type: reply, prompt: Go on., turns: [{id: start, text: So., options: [{text: B, correct: no, why: No., then: On., to: %s}, "
    + ONE
    + "]}, {id: %s, text: Then., options: [{text: C, correct: no, why: No., then: On.%s}, "
    + ONE
    + "]}]"
)
SLIPS: dict[str, tuple[str, str, str, tuple[int, int]]] = {
    "YAML001": (EXERCISE_PATH, "title: First quiz", "title: First: quiz", (3, 13)),
    "YAML002": (EXERCISE_PATH, "title: First quiz", "title: First quiz\ntitle: Again", (4, 1)),
    "YAML003": (EXERCISE_PATH, "title: First quiz", "title: &name First quiz", (3, 8)),
    "YAML004": (EXERCISE_PATH, "title: First quiz", "title: First\x07 quiz", (3, 13)),
    "YAML005": (EXERCISE_PATH, "title: First quiz", "title: " + "[" * 60, (3, 47)),
    "REC001": (EXERCISE_PATH, "prompt: Who", "promt: Who", (8, 5)),
    "REC002": (EXERCISE_PATH, ', why: "They are only spoken of."', "", (17, 9)),
    "REC003": (LESSON_PATH, "minutes: 30", "minutes: soon", (5, 10)),
    "REC004": (EXERCISE_PATH, "text: The papers", "text: no", (17, 16)),
    "MARK001": (MARKS_PATH, "label: voice-drift", "label: voice-drifting", (10, 13)),
    "MARK002": (MARKS_PATH, 'at: p1.s2, starts: "Two of them", ', "", (10, 13)),
    "MARK003": (MARKS_PATH, "quote: robbery, voice: voice-attributed", "quote: robbery", (11, 13)),
    "MARK004": (MARKS_PATH, "", "", (11, 45)),
    "MARK005": (MARKS_PATH, "at: p1.s2", "at: p1.s9", (10, 30)),
    "MARK006": (MARKS_PATH, 'starts: "Two of them"', 'starts: "Three of them"', (10, 45)),
    "MARK007": (MARKS_PATH, "quote: robbery", "quote: robberies", (11, 34)),
    "MARK008": (MARKS_PATH, "quote: seized, nth: 2", "quote: seized", (12, 34)),
    "MARK009": (MARKS_PATH, "", "", (11, 31)),
    "MARK010": (MARKS_PATH, "", "", (9, 48)),
    "MARK011": (MARKS_PATH, "label: voice-drift", "label: com-vulgar", (10, 13)),
    "MARK012": (MARKS_PATH, "", "", (9, 9)),
    "MARK013": (TEXT_PATH, "", "", (2, 11)),
    "MARK014": (MARKS_PATH, "state: edited", "state: reviewed", (7, 8)),
    "MARK015": (MARKS_PATH, "", "", (10, 10)),
    "QST001": (EXERCISE_PATH, 'correct: no, why: "It reports', 'correct: yes, why: "It reports', (7, 11)),
    "QST002": (EXERCISE_PATH, 'correct: yes, why: "A witness', 'correct: no, why: "A witness', (13, 11)),
    "QST003": (EXERCISE_PATH, "text: The agency", "text: the coast  guard", (11, 16)),
    "QST004": (EXERCISE_PATH, "document: boats", "document: boat", (18, 40)),
    "QST005": (EXERCISE_PATH, "labels: [loaded-event]", "labels: [us-them]", (18, 40)),
    "QST006": (EXERCISE_PATH, "labels: [loaded-event]", "labels: [loaded-events]", (18, 56)),
    "QST007": (EXERCISE_PATH, "labels: [loaded-event]", "labels: [loaded-event], paragraphs: [1, 9]", (18, 87)),
    "QST010": (EXERCISE_PATH, Q_MARK, SORT.format("bin: surce", "bin: outlet") + Q_MARK, (18, 101)),
    "QST011": (EXERCISE_PATH, Q_MARK, SORT.format("bin: source", "bin: source") + Q_MARK, (18, 76)),
    "QST012": (EXERCISE_PATH, Q_MARK, SAME_BINS + Q_MARK, (18, 67)),
    "QST013": (EXERCISE_PATH, Q_MARK, MATCH + Q_MARK, (18, 128)),
    "QST014": (EXERCISE_PATH, Q_MARK, SORT.format("bin: source, also: [source]", "bin: outlet") + Q_MARK, (18, 116)),
    "QST020": (EXERCISE_PATH, LAST, (FILL % RIGHT).replace("{who}", "{whose}"), (18, 59)),
    "QST021": (EXERCISE_PATH, LAST, (FILL % RIGHT).replace("{who}", "guard"), (18, 83)),
    "QST022": (EXERCISE_PATH, LAST, TWICE, (18, 153)),
    "QST023": (EXERCISE_PATH, LAST, FILL % WRONG, (18, 83)),
    "QST024": (EXERCISE_PATH, LAST, (FILL % RIGHT).replace("{answers", "{choose: true, answers"), (18, 83)),
    "QST025": (EXERCISE_PATH, LAST, (SWAP % ("no", "yes")).replace("word: robbery", "word: robery"), (18, 89)),
    "QST026": (EXERCISE_PATH, LAST, SWAP % ("no", "no"), (18, 89)),
    "QST027": (EXERCISE_PATH, LAST, SWAP % ("yes", "no"), (18, 74)),
    "QST030": (EXERCISE_PATH, LAST, COMMENTS % "document: boats", (18, 57)),
    "QST031": (EXERCISE_PATH, LAST, COMMENTS % "document: boats-thread, comments: [1, 7]", (18, 85)),
    "QST032": (EXERCISE_PATH, LAST, COMMENTS % "document: boats-thread, comments: [2, 3]", (18, 81)),
    "QST033": (EXERCISE_PATH, LAST, COMMENTS % "document: boats-thread, comments: [1, 1]", (18, 85)),
    "QST034": (EXERCISE_PATH, LAST, COMMENTS.replace("com-vulgar", "voice-drift") % "document: boats-thread", (18, 80)),
    "QST035": (EXERCISE_PATH, LAST, REPLY % ("agian", "again", ""), (18, 136)),
    "QST036": (EXERCISE_PATH, LAST, REPLY.replace(", to: %s", "%s") % ("", "again", ""), (18, 186)),
    "QST037": (EXERCISE_PATH, LAST, REPLY % ("again", "again", ", to: start"), (18, 275)),
    "QST038": (EXERCISE_PATH, LAST, REPLY % ("start", "start", ""), (18, 197)),
    "QST040": (EXERCISE_PATH, LAST, REFLECT % "{by: A, text: So.}", (18, 55)),
    "QST041": (EXERCISE_PATH, LAST, REFLECT % "{by: A, text: So.}, {by: a, text: No.}", (18, 81)),
    "QST042": (EXERCISE_PATH, LAST, "type: verdict", (18, 24)),
    "QST043": (EXERCISE_PATH, LAST, "type: verdict, document: boats, confidence: true", (18, 62)),
    "QST044": (EXERCISE_PATH, LAST, "type: from-marks, document: boats, ask: severity", (18, 58)),
    "QST045": (EXERCISE_PATH, LAST, "type: from-marks, document: boats, ask: voice", (18, 58)),
    "QST028": (EXERCISE_PATH, LAST, SWAP % ("no", "yes"), (18, 74)),
    "QST039": (
        EXERCISE_PATH,
        LAST,
        COMMENTS.replace("com-vulgar", "com-dismissive") % "document: boats-thread",
        (18, 96),
    ),
    "CHK001": (EXERCISE_PATH, "id: q-which", "id: q-who", (12, 9)),
    "CHK002": (MARKS_PATH, "label: voice-drift", "label: move-dropped", (10, 5)),
    "LSN001": (LESSON_PATH, "exercise: first-quiz", "exercise: first-quizz", (12, 28)),
    "LSN002": (LESSON_PATH, "kind: read, document: boats", "kind: model, document: boats, paragraphs: [9]", (9, 49)),
    "LSN003": (LESSON_PATH, "kind: ledger, document", "kind: comments, document", (11, 32)),
    "LSN004": (LESSON_PATH, "voice-drift]", "voice-drif]", (10, 62)),
    "LSN005": (LESSON_PATH, "skip_if_short: [ledger]", "skip_if_short: [ledgers]", (13, 49)),
    "LNG001": (SETTINGS, "", "", (3, 13)),
    "PRJ001": (LESSON_PATH, "", "", (1, 1)),
}
# Problems of raw pages are shown with their places in tests/documents.
ELSEWHERE = {code for code in RULES if code.startswith("DOC")} | {"YAML006"}


def small(workshop: Workshop) -> Workshop:
    for path, text in FILES.items():
        workshop.write(path, text)
    return workshop


def broken(workshop: Workshop, code: str) -> Workshop:
    """The small project with the one slip that breaks the rule."""
    small(workshop)
    sha = hashlib.sha256(REFERENCE.encode()).hexdigest()
    talk = "lessons/documents/talk"
    match code:
        case "MARK004" | "MARK009" | "MARK012":
            guard = 'starts: "Somebody spoke"'
            slip = {"MARK004": 'quote: "one two three four five six seven eight nine"'}.get(code, "nth: 1")
            text = STAND_OFF.replace("SHA", "0" * 64 if code == "MARK012" else sha)
            text = text if code == "MARK012" else text.replace(guard, slip)
            workshop.document("other.txt", REFERENCE)
            workshop.write("lessons/documents/other.marks.yml", text)
        case "MARK010" | "MARK015":
            first = '{at: c1, labels: [com-disagree], severity: 0, why: "It answers the point."}'
            again = {"MARK010": first.replace("severity: 0", "severity: 4"), "MARK015": f"{first}\n  - {first}"}
            workshop.write(f"{talk}.txt", THREAD_TEXT)
            workshop.write(f"{talk}.marks.yml", THREAD.replace(first, again[code]))
        case "MARK013":
            del workshop.files[TEXT_PATH]
        case "LNG001":
            workshop.write(SETTINGS, "theme:\n  name: material\n  language: xx\n")
        case "PRJ001":
            workshop.write("lessons/01-first/lesson.yaml", "schema: 1")
        case _:
            path, old, new, _ = SLIPS[code]
            assert old in FILES[path]
            workshop.write(path, FILES[path].replace(old, new))
    return workshop


def test_the_small_project_has_no_problem(workshop: Workshop) -> None:
    assert small(workshop).problems() == []


def test_a_reference_document_has_no_problem(workshop: Workshop) -> None:
    sha = hashlib.sha256(REFERENCE.encode()).hexdigest()
    small(workshop).document("other.txt", REFERENCE)
    workshop.write("lessons/documents/other.marks.yml", STAND_OFF.replace("SHA", sha))
    assert workshop.problems() == []


@pytest.mark.parametrize("code", sorted(SLIPS))
def test_the_slip_gives_this_problem_at_its_place(workshop: Workshop, code: str) -> None:
    found = {problem.rule.code: problem for problem in broken(workshop, code).problems()}
    assert code in found, sorted(found)
    place = found[code].span
    assert place.source.position(place.start) == SLIPS[code][3]
    assert found[code].message
    assert found[code].remedy.rstrip().endswith((".", "?", "]", "}", ":"))


def test_every_rule_is_shown_by_a_slip() -> None:
    assert set(SLIPS) | ELSEWHERE == set(RULES)


@pytest.mark.parametrize("code", sorted(RULES))
def test_every_rule_explains_itself(code: str) -> None:
    rule = RULES[code]
    assert rule.code == code
    assert rule.name and not rule.name.endswith(".")
    assert rule.why.endswith(".")
    assert rule.bad and rule.good and rule.bad != rule.good
