"""What kind of claim a sentence makes, with its cue and what would settle it."""

from __future__ import annotations

import pytest
from analysis.analysis_samples import sample

from builder.analysis.attribution import find_attributions
from builder.analysis.claims import find_claims
from builder.analysis.quotations import find_quotations
from builder.analysis.voice import voicings
from builder.model.findings import Finding


def claims(*paragraphs: str) -> list[Finding]:
    document = sample(*paragraphs)
    quotations = find_quotations(document)
    attributions = find_attributions(document, quotations)
    return list(find_claims(document, attributions, voicings(document, quotations, attributions)))


@pytest.mark.parametrize(
    ("text", "label", "cue"),
    [
        ("The ministry said 14 drones were downed.", "claim-checkable", "downed"),
        ("Vantria is preparing to mine the strait, the ministry said.", "claim-future", "is preparing to"),
        ("The army withdrew in order to mislead Ostrell, Lind said.", "claim-motive", "in order to"),
        ("The shelling led to a power cut, Lind said.", "claim-cause", "led to"),
        ("Lind called the raid shameful and said so twice.", "claim-value", "shameful"),
        ("After yet another raid the harbour was dark, Lind said.", "claim-presupposed", "yet another"),
    ],
)
def test_each_kind_has_its_cue_and_says_what_would_settle_it(text: str, label: str, cue: str) -> None:
    (found,) = claims(text)
    assert (found.label, found.cue.text) == (label, cue)
    assert f"“{cue}”" in found.reason
    assert found.settle
    assert found.span.covers(found.cue)


@pytest.mark.parametrize(
    "text",
    [
        "Hallin lies on the river Sarn.",
        "The harbour was attacked and burned in 1931.",
        "Will the bridge open again?",
        "CPA could not independently confirm that ships were seized.",
    ],
)
def test_background_questions_and_admitted_limits_are_no_claims(text: str) -> None:
    assert claims(text) == []


def test_a_sentence_gets_at_most_one_claim() -> None:
    text = "Lind said the unit plans to attack Hallin in order to provoke a war that led to the alarming raid."
    assert len(claims(text)) == 1
