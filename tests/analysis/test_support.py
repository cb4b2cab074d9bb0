"""What a text shows for its claims, and what it only says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import pytest
from analysis.analysis_samples import sample

from builder.analysis.agents import find_missing_agents
from builder.analysis.attribution import find_attributions
from builder.analysis.bare_claims import find_bare_claims
from builder.analysis.certainty import find_certainty_marks
from builder.analysis.counts import find_bare_numbers
from builder.analysis.one_source import find_one_source
from builder.analysis.quotations import find_quotations
from builder.analysis.support import find_shown_support
from builder.analysis.voice import voicings
from builder.model.document import Document
from builder.model.findings import Attribution, Finding, Voicing

Detector = Callable[[Document, Sequence[Attribution], Sequence[Voicing]], Iterable[Finding]]


def found(detector: Detector, *paragraphs: str, headline: str = "") -> list[tuple[str, str]]:
    document = sample(*paragraphs, headline=headline)
    quotations = find_quotations(document)
    attributions = find_attributions(document, quotations)
    findings = detector(document, attributions, voicings(document, quotations, attributions))
    return [(one.label, one.cue.text) for one in findings]


@pytest.mark.parametrize(
    ("text", "label", "cue"),
    [
        ("CPA could not independently verify the figures.", "support-flagged", "could not independently verify"),
        ("He spoke without giving evidence.", "support-flagged", "without giving evidence"),
        ("Vantria denied the report.", "support-disputed", "denied"),
        ("Footage seen by CPA shows two ships.", "support-shown", "Footage seen"),
        ("Lind spoke of nine tents; reporters saw the crater.", "support-shown", "reporters saw"),
    ],
)
def test_what_a_text_shows_is_credited(text: str, label: str, cue: str) -> None:
    assert (label, cue) in found(find_shown_support, text)


@pytest.mark.parametrize("text", ["Vantria denied access to the dam.", "The staged footage shows two ships."])
def test_refused_entry_is_no_denial_and_doubted_footage_no_evidence(text: str) -> None:
    assert found(find_shown_support, text) == []


def test_a_number_in_a_claim_is_bare_unless_the_text_says_who_counted() -> None:
    assert found(find_bare_numbers, "The ministry said 14 drones fell.") == [("support-number-bare", "14 drones")]
    assert found(find_bare_numbers, "The census counted 14 people, the ministry said.") == []
    assert found(find_bare_numbers, "On May 18 militants left the town, the ministry said.") == []


def test_only_somebodys_word_is_bare_and_marked_once_while_the_speaker_goes_on() -> None:
    first, second = "Mara Lind said the army seized the dam.", "She said the army burned the mill."
    assert found(find_bare_claims, first, second) == [("support-bare", "said")]
    assert found(find_bare_claims, first + " Vantria denied it.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The unit may leave.", ("mark-hedge", "may")),
        ("On 3 May 14 ships left.", None),
        ("The unit reportedly left.", ("mark-hearsay", "reportedly")),
        ("Dozens of ships left.", ("mark-vague-quantity", "Dozens of")),
        ("How many ships left?", None),
        ("They could not enter.", None),
    ],
)
def test_words_that_lower_certainty_are_marked(text: str, expected: tuple[str, str] | None) -> None:
    assert found(find_certainty_marks, text) == ([expected] if expected else [])


def test_a_passive_without_doer_is_marked_and_one_with_doer_is_not() -> None:
    assert found(find_missing_agents, "Two guards were attacked in the camp.") == [("agent-missing", "were attacked")]
    assert found(find_missing_agents, "Two guards were attacked by a farmer.") == []
    assert found(find_missing_agents, "Two guards were killed in an accident.") == []


def test_a_ministry_and_its_commander_are_one_source() -> None:
    text = (
        "The Ostrell Defence Ministry said the dam was mined.",
        "The commander of the Ostrell army, General Oren Tarn, said the mill burned.",
        "“Two ships were hit,” Tarn added.",
    )
    assert [label for label, _ in found(find_one_source, *text, headline="Dam mined")] == ["support-one-source"]
    other = (*text, "Mara Lind, a farmer in Hallin, said no ship was hit.", "The Vantrian envoy said the dam was safe.")
    assert found(find_one_source, *other, headline="Dam mined") == []
