"""A small project that has no mistakes, for tests to break one thing in."""

from __future__ import annotations

TEXT = """Nine boats seized off Port Sarre, coast guard says

PORT SARRE, May 4. /CPA/. Nine fishing boats were seized on Monday, the Ostrell Coast Guard said. Two of them carried no papers.

A witness counted seven boats in the harbour. The owners called the seizure a robbery.
"""

MARKS = """schema: 1
document: boats
kind: wire
reality: fictional
title: Nine boats seized off Port Sarre
source: {outlet: CPA, date: 2031-05-04, licence: CC-BY-4.0}
state: edited
marks:
  - {label: voice-attributed, at: p1.s1, starts: "Nine fishing boats", source: the Ostrell Coast Guard, speaker: Coast Guard, cue: said, status: clear, why: "“said” gives these words to the coast guard."}
  - {label: voice-drift, at: p1.s2, starts: "Two of them", source: the Ostrell Coast Guard, speaker: Coast Guard, status: clear, why: "Nobody is named, and the agency has not seen the papers."}
  - {label: loaded-event, quote: robbery, voice: voice-attributed, swap: seizure, status: clear, why: "A robbery is a crime; this is the owners’ word for it."}
  - {label: plain-strong, quote: seized, nth: 2, voice: voice-attributed, status: decoy, why: "Vivid, but both sides would use it."}
  - {label: claim-checkable, at: p1.s1, starts: "Nine", claim: nine boats were seized, settle: the harbour book, status: clear, why: "A number somebody could count again."}
verdict: {known: [The coast guard said so.], claimed: [Nine boats.], unknown: [Why.], settle: [The harbour book.]}
"""

THREAD = """Comments under the harbour report

Comments

Reedwarbler:

Who counted the boats?

Saltpan (to Reedwarbler):

Reedwarbler, be quiet, nobody asked you.

Millpond:

Somebody ought to burn their boats tonight.
"""
THREAD_MARKS = """schema: 1
document: boats-thread
kind: thread
reality: fictional
title: Under the harbour report
story: boats
source: {outlet: The Sarre Post, date: 2031-05-05}
state: edited
comments:
  - {at: c1, labels: [cs-question], severity: 0, why: "It asks for the source."}
  - {at: c2, labels: [com-dismissive], severity: 2, why: "It tells somebody to be quiet."}
  - {at: c3, labels: [com-incite], severity: 4, describe: "calls for arson", why: "It asks others to act."}
"""
LESSON = """schema: 1
id: first
title: A first lesson
skill: attribution
minutes: 30
ages: 13+
objectives: [find the source]
steps:
  - {kind: read, document: boats}
  - {kind: mark, document: boats, labels: [voice-attributed, voice-drift], unit: sentence}
  - {kind: ledger, document: boats}
  - {kind: quiz, exercise: first-quiz}
teacher: {plan: Read it aloud., skip_if_short: [ledger]}
"""

EXERCISE = """schema: 1
id: first-quiz
title: First quiz
skill: attribution
questions:
  - id: q-who
    type: choice
    prompt: Who says that nine boats were seized?
    options:
      - {text: The coast guard, correct: yes, why: "“said” stands beside it."}
      - {text: The agency, correct: no, why: "It reports what the coast guard said."}
  - id: q-which
    type: choices
    prompt: Which of these does the text show?
    options:
      - {text: A count by a witness, correct: yes, why: "A witness counted seven."}
      - {text: The papers, correct: no, why: "They are only spoken of."}
  - {id: q-mark, type: mark, document: boats, labels: [loaded-event], prompt: Mark the loaded word.}
"""

FILES = {
    "lessons/documents/boats-thread.txt": THREAD,
    "lessons/documents/boats-thread.marks.yml": THREAD_MARKS,
    "lessons/documents/boats.txt": TEXT,
    "lessons/documents/boats.marks.yml": MARKS,
    "lessons/01-first/lesson.yml": LESSON,
    "exercises/first-quiz.yml": EXERCISE,
}
MARKS_PATH = "lessons/documents/boats.marks.yml"
LESSON_PATH = "lessons/01-first/lesson.yml"
EXERCISE_PATH = "exercises/first-quiz.yml"
TEXT_PATH = "lessons/documents/boats.txt"
