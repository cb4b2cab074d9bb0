"""Whose voice a sentence is in, and the reason a reader gets."""

from __future__ import annotations

import pytest
from analysis.analysis_samples import sample

from builder.analysis.attribution import find_attributions
from builder.analysis.quotations import find_quotations
from builder.analysis.voice import voicings
from builder.analysis.voice_reasons import in_sentence
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


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Hallin Crown Court heard that the money was moved 83 times.", "heard"),
        ("The money was moved 83 times, the court heard.", "heard"),
        ("It is understood that a second trustee is under suspicion.", "is understood"),
        ("It is believed that the dam was mined.", "is believed"),
        ("Everyone knows that the vote was bought.", "knows"),
    ],
)
def test_what_nobody_in_particular_says_is_unsourced(text: str, cue: str) -> None:
    found = voices(text)["p1.s1"]
    assert (found.voice, found.speaker, found.cue.text) == ("voice-unsourced", "nobody named", cue)


def test_a_bare_intention_stays_with_the_outlet() -> None:
    assert voices("The council is expected to buy 300 panels.")["p1.s1"].voice == "voice-outlet"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tobias Marchetti KC said his client was sorry.", "Marchetti"),
        ("The owner said £200 was lost.", "owner"),
    ],
)
def test_letters_behind_a_name_and_sums_of_money_do_not_hide_who_speaks(text: str, speaker: str) -> None:
    found = voices(text)["p1.s1"]
    assert (found.voice, found.speaker) == ("voice-attributed", speaker)


def test_nobody_is_credited_with_what_no_one_did() -> None:
    assert voices("No other group has repeated the trial.")["p1.s1"].voice == "voice-outlet"


def test_an_accusation_and_a_statement_of_one_speaker_are_one_step() -> None:
    found = voices("Wanda Teece accused him of “cooking the figures” and said the roof had been inspected twice.")
    assert (found["p1.s1"].voice, found["p1.s1"].via) == ("voice-attributed", "")


def test_a_pronoun_means_the_person_the_sentence_before_opens_with() -> None:
    found = voices(
        "Ruben Acht said that a panel would cost 90 crowns.",
        "Professor Olena Varsk, who was not involved, urged caution. “It is a start,” she said.",
        "Olena Varsk works in Hallin.",
    )
    assert found["p2.s2"].speaker == "Varsk"


def test_a_body_is_not_taken_for_a_paper_that_names_it() -> None:
    found = voices("It will save money, according to a report by council officers.", "The council denied the claim.")
    assert found["p1.s1"].reason.endswith("gives these words to the report by council officers.")
    assert found["p2.s1"].speaker == "council"


def test_the_outlets_own_search_for_evidence_does_not_run_on_from_a_source() -> None:
    found = voices("The council denied that an offer was made. The Lantern has seen no evidence of an offer.")
    assert found["p1.s2"].voice == "voice-outlet"


@pytest.mark.parametrize(
    ("speaker", "kind", "shown"),
    [
        ("Lind", "source-named", "Lind"),
        ("council", "source-institution", "the council"),
        ("Ostrell Defence Ministry", "source-institution", "the Ostrell Defence Ministry"),
        ("Experts", "source-role", "experts"),
        ("judge", "source-role", "the judge"),
        ("spokeswoman for the hospice", "source-role", "the spokeswoman for the hospice"),
        ("study published today in a journal", "source-document", "the study published today in a journal"),
        ("Some residents", "source-role", "some residents"),
        ("Sources close to the leader", "source-unnamed", "sources close to the leader"),
        ("police", "source-institution", "police"),
    ],
)
def test_a_speaker_stands_in_a_sentence_as_english_has_it(speaker: str, kind: str, shown: str) -> None:
    assert in_sentence(speaker, kind) == shown
