"""The whole analysis of a document: every mark has a cue in the text, twice gives the same."""

from __future__ import annotations

from analysis.analysis_samples import sample

from builder.analysis import DETECTORS, analyse

TEXT = (
    "Air defences downed 14 Vantrian drones overnight, the Ostrell Defence Ministry said on Sunday. Twelve fell over "
    "Hallin district. The ministry added that Vantria was preparing a provocation in Port Sarre.",
    "CPA could not independently confirm the figures. Vantria denied the report.",
)


def test_everything_noticed_has_a_cue_in_the_text_and_a_reason() -> None:
    document = sample(*TEXT, headline="Fourteen drones downed over Hallin, ministry says")
    analysis = analyse(document)
    assert len(analysis.voicings) == len(document.sentences)
    for finding in analysis.findings:
        assert finding.reason
        for span in (finding.span, finding.cue):
            assert span.source is document.source
            assert 0 <= span.start < span.end <= len(document.text)


def test_findings_come_in_reading_order_and_the_same_twice() -> None:
    document = sample(*TEXT)
    analysis = analyse(document)
    assert [finding.span.range for finding in analysis.findings] == sorted(
        finding.span.range for finding in analysis.findings
    )
    assert analyse(document) == analysis


def test_the_example_of_the_taxonomy_gets_its_labels() -> None:
    document = sample(*TEXT)
    analysis = analyse(document)
    voices = [voicing.voice for voicing in analysis.voicings]
    assert voices[:3] == ["voice-attributed", "voice-drift", "voice-attributed"]
    labels = {finding.label for finding in analysis.findings}
    assert {"claim-checkable", "claim-future", "support-flagged", "support-disputed", "support-number-bare"} <= labels


def test_every_detector_is_named_once() -> None:
    assert len({detector.__name__ for detector in DETECTORS}) == len(DETECTORS)
