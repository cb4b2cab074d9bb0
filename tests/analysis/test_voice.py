"""Whose voice a sentence is in, and the reason a reader gets."""

from __future__ import annotations

import pytest
from analysis.analysis_samples import sample

from builder.analysis.attribution import find_attributions
from builder.analysis.quotations import find_quotations
from builder.analysis.voice import voicings
from builder.model.findings import Voicing


def voices(*paragraphs: str, headline: str = "") -> dict[str, Voicing]:
    document = sample(*paragraphs, headline=headline)
    quotations = find_quotations(document)
    found = voicings(document, quotations, find_attributions(document, quotations))
    assert [one.sentence for one in found] == list(document.sentences)
    for one in found:
        assert 0 <= one.cue.start < one.cue.end <= len(document.text)
        assert one.reason
    return {one.sentence.address: one for one in found}


@pytest.mark.parametrize(
    ("text", "voice", "speaker"),
    [
        ("Air defences downed 14 drones, the Ostrell Army said.", "voice-attributed", "Ostrell Army"),
        ("“We saw three ships,” Mara Lind said.", "voice-attributed", "Lind"),
        ("The bridge in Hallin is 90 metres long.", "voice-outlet", "the outlet"),
        ("The unit reportedly shelled the harbour.", "voice-unsourced", "nobody named"),
        ("It is claimed that the dam was mined.", "voice-unsourced", "nobody named"),
        ("“The dam was mined,” the agency CPA quoted Lind as saying.", "voice-nested", "CPA"),
        ("Villagers had told her that the dam was mined, Mara Lind said.", "voice-nested", "Lind"),
    ],
)
def test_a_single_sentence_gets_its_voice_and_speaker(text: str, voice: str, speaker: str) -> None:
    found = voices(text)["p1.s1"]
    assert (found.voice, found.speaker) == (voice, speaker)


def test_the_reason_names_the_cue_and_the_resolved_speaker() -> None:
    found = voices("Mara Lind said the road was closed.", "“It will open soon,” she added.")
    assert found["p2.s1"].reason == "“she added” gives these words to Lind, named in p1."
    assert found["p2.s1"].cue.text == "added"


def test_every_sentence_of_a_quotation_belongs_to_the_speaker_named_at_its_end() -> None:
    found = voices("“We heard two blasts. The lights went out,” Mara Lind said.")
    assert found["p1.s1"].speaker == found["p1.s2"].speaker == "Lind"
    assert "runs on until" in found["p1.s1"].reason


def test_an_account_that_runs_on_without_a_cue_has_drifted() -> None:
    found = voices("The Ostrell Defence Ministry said Vantria attacked Hallin. Twelve rockets fell on the district.")
    assert found["p1.s2"].voice == "voice-drift"
    assert found["p1.s2"].speaker == "Ostrell Defence Ministry"
    assert found["p1.s2"].cue.text == "said"


@pytest.mark.parametrize(
    "second",
    [
        "Hallin was founded in 1744.",
        "CPA could not independently confirm the figures.",
        "Port Sarre is the capital of the district.",
        "Vantria did not respond to questions.",
    ],
)
def test_background_and_own_reporting_stay_with_the_outlet(second: str) -> None:
    found = voices(f"The Ostrell Defence Ministry said Vantria attacked Hallin. {second}")
    assert found["p1.s2"].voice == "voice-outlet"


def test_a_new_paragraph_drifts_only_where_it_points_back() -> None:
    said = "The Ostrell Defence Ministry said Vantria attacked the harbour of Hallin."
    assert voices(said, "The attack damaged the harbour.")["p2.s1"].voice == "voice-drift"
    assert voices(said, "Farmers in the south have begun the harvest.")["p2.s1"].voice == "voice-outlet"


def test_a_plan_that_the_outlet_tells_is_the_outlets_own_statement() -> None:
    assert voices("Vantria plans to close the strait.")["p1.s1"].voice == "voice-outlet"


def test_a_partial_quotation_in_the_outlets_sentence_is_mixed() -> None:
    found = voices(
        "“It is late,” Mara Lind said.",
        "The council of Hallin has met ten times this spring and last week it began work on a “quite odd little” plan.",
    )
    assert found["p2.s1"].voice == "voice-mixed"


def test_headlines_are_the_outlets_unless_they_name_a_source() -> None:
    assert voices("Rain fell.", headline="Drones downed over Hallin")["h1.s1"].voice == "voice-outlet"
    assert voices("Rain fell.", headline="Drones downed over Hallin — ministry")["h1.s1"].voice == "voice-attributed"
