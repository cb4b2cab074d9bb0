"""Every sentence gets a voice and a speaker; the shares add up."""

from __future__ import annotations

from small import FILES, MARKS, MARKS_PATH

from builder.compile import read_project
from builder.model.study import StudyText
from builder.sources import RawFile, Sources
from builder.study.script import lines, shares, voice_counts


def text(marks: str = MARKS) -> StudyText:
    files = FILES | {MARKS_PATH: marks}
    project, problems = read_project(Sources(tuple(RawFile(path, one.encode()) for path, one in sorted(files.items()))))
    assert problems == ()
    return project.texts["boats"]


def test_every_sentence_has_a_voice_and_a_speaker() -> None:
    assert [(line.sentence.address, line.voice.id, line.speaker) for line in lines(text())] == [
        ("h1.s1", "voice-outlet", "CPA"),
        ("p1.s1", "voice-attributed", "Coast Guard"),
        ("p1.s2", "voice-drift", "Coast Guard"),
        ("p2.s1", "voice-outlet", "CPA"),
        ("p2.s2", "voice-outlet", "CPA"),
    ]


def test_the_mark_that_covers_most_of_a_sentence_speaks_for_it() -> None:
    more = (
        '  - {label: voice-unsourced, quote: "The owners", status: clear, why: "x"}\n'
        '  - {label: voice-attributed, quote: "called the seizure a robbery", source: the owners, status: clear, why: "x"}\n'
    )
    found = lines(text(MARKS.replace("verdict:", more + "verdict:")))
    assert (found[-1].voice.id, found[-1].speaker) == ("voice-attributed", "the owners")


def test_shares_count_every_sentence_once() -> None:
    found = shares(text())
    assert [(share.speaker, share.voice.id, share.sentences) for share in found] == [
        ("CPA", "voice-outlet", 3),
        ("Coast Guard", "voice-attributed", 2),
    ]


def test_voices_are_counted_in_the_order_of_the_taxonomy() -> None:
    assert [(label.id, count) for label, count in voice_counts(text())] == [
        ("voice-outlet", 3),
        ("voice-attributed", 1),
        ("voice-drift", 1),
    ]
