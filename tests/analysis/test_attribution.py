"""Who is credited with what: source, cue, content, form, kind and the chain that resolves a source."""

from __future__ import annotations

import pytest
from analysis.analysis_samples import sample
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.analysis.attribution import find_attributions
from builder.analysis.quotations import find_quotations
from builder.model.document import Document
from builder.model.findings import Attribution


def attributions(*paragraphs: str, headline: str = "") -> tuple[Attribution, ...]:
    document = sample(*paragraphs, headline=headline)
    return find_attributions(document, find_quotations(document))


def parts(one: Attribution) -> tuple[str, str, str]:
    return (one.source.text if one.source else "", one.cue.text, " … ".join(part.text for part in one.content))


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The mayor said that the bridge was closed.", "The mayor", "said", "the bridge was closed"),
        ("The mayor said the bridge was closed.", "The mayor", "said", "the bridge was closed"),
        (
            "The bridge was closed overnight, the mayor said on Tuesday.",
            "the mayor",
            "said",
            "The bridge was closed overnight",
        ),
        ("“The bridge is closed,” said Mara Lind.", "Mara Lind", "said", "“The bridge is closed,”"),
        ("“The bridge is closed,” Mara Lind said.", "Mara Lind", "said", "“The bridge is closed,”"),
        (
            "According to the CPA agency, the bridge was closed.",
            "the CPA agency",
            "According to",
            "the bridge was closed",
        ),
        ("The bridge was closed, according to the mayor.", "the mayor", "according to", "The bridge was closed"),
        ("In Lind's view, the bridge is safe.", "Lind's", "In Lind's view", "the bridge is safe"),
        ("Lind put it bluntly: “The bridge is gone.”", "", "", ""),
        ("The council warned residents that the water was unsafe.", "The council", "warned", "the water was unsafe"),
        ("The mayor denied the accusations.", "The mayor", "denied", "the accusations"),
        ("Ostrell accused Vantria of shelling the harbour.", "Ostrell", "accused", "Vantria of shelling the harbour"),
        ("The report found that two pumps had failed.", "The report", "found", "two pumps had failed"),
        (
            "Lind repeated the army's claim that the road was clear.",
            "Lind",
            "repeated",
            "the army's claim that the road was clear",
        ),
        ("The town lives with the army's claim that the road was clear.", "the army's", "claim", "the road was clear"),
    ],
)
def test_source_cue_and_content_are_found(text: str, source: str, cue: str, content: str) -> None:
    found = attributions(text)
    assert (("", "", "") if not found else parts(found[0])) == (source, cue, content) or not cue


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The mayor said the bridge was closed.", "form-indirect"),
        ("“The bridge is closed,” the mayor said.", "form-direct"),
        ("The mayor said the closure was “a small price” for the town.", "form-mixed"),
    ],
)
def test_the_form_follows_the_quotation_marks(text: str, form: str) -> None:
    assert attributions(text)[0].form == form


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("Mara Lind", "source-named"),
        ("General Oren Tarn", "source-named"),
        ("The Ostrell Defence Ministry", "source-institution"),
        ("A spokesman", "source-role"),
        ("An official who asked not to be named", "source-unnamed"),
        ("Several sources", "source-unnamed"),
        ("The report", "source-document"),
        ("The Hallin Times", "source-outlet"),
    ],
)
def test_the_kind_of_source_is_told_from_its_words(source: str, kind: str) -> None:
    assert attributions(f"{source} said that the bridge was closed.")[0].kind == kind


def test_an_appositive_belongs_to_the_source() -> None:
    (one,) = attributions("The road is closed, a spokesperson for the ministry, Mara Lind said during a briefing.")
    assert one.speaker == "Lind"
    assert one.content[0].text == "The road is closed"
    (two,) = attributions("Mara Lind, the mayor of Hallin, said the road was closed.")
    assert two.speaker == "Lind"


def test_one_cue_covers_all_sentences_of_its_quotation() -> None:
    (one,) = attributions("“We heard two blasts. The lights went out,” Mara Lind said.")
    assert one.content[0].text == "“We heard two blasts. The lights went out,”"


def test_when_behind_a_quotation_tells_the_time_and_not_what_was_said() -> None:
    (one,) = attributions("“Really,” Mara Lind added when a guest left.")
    assert one.content[0].text == "“Really,”"


def test_a_question_in_marks_keeps_its_cue_behind_the_question_mark() -> None:
    document = sample("“Who is there?” Lind asked.")
    assert [one.cue.text for one in find_attributions(document, find_quotations(document))] == ["asked"]


def test_words_around_an_inserted_cue_are_one_content() -> None:
    (one,) = attributions("The bridge, Mara Lind said, will open in May.")
    assert [part.text for part in one.content] == ["The bridge", "will open in May"]


def test_a_passive_without_auxiliary_credits_the_doer() -> None:
    *_, last = attributions("The town heard of a plan, an idea rejected by the council.")
    assert (last.source.text if last.source else "", last.cue.text) == ("the council", "rejected by")


def test_a_quotation_alone_in_its_paragraph_goes_on_with_the_speaker_before() -> None:
    (one,) = attributions("“We heard two blasts.", "“The lights went out,” Mara Lind said.")
    assert len(one.content) == 2
    (two,) = attributions("Mara Lind said:", "“The lights went out.”")
    assert two.content[0].text == "“The lights went out.”"


def test_a_pronoun_is_resolved_with_the_step_shown() -> None:
    _, second = attributions("Mara Lind said the road was closed.", "“It will open soon,” she added.")
    assert second.speaker == "Lind"
    assert second.chain == ("“she” → Lind, named in p1",)


def test_a_short_description_is_resolved_to_the_name_it_stands_for() -> None:
    first, second, third = attributions(
        "The Ostrell Defence Ministry said the road was closed.",
        "Its envoy, ambassador Mara Lind, said talks went on.",
        "The ministry added that the army had left. ",
    )
    assert third.speaker == first.speaker == "Ostrell Defence Ministry"
    assert second.speaker == "Lind"
    *_, last = attributions("Diplomat Mara Lind said talks went on.", "The diplomat called the offer “a start”.")
    assert last.speaker == "Lind"


def test_a_different_ministry_is_not_taken_for_the_one_named_before() -> None:
    _, second = attributions(
        "The Ostrell Defence Ministry said the road was closed.", "The Foreign Ministry said talks went on."
    )
    assert second.speaker == "Foreign Ministry"
    assert second.chain == ()


def test_a_newsroom_that_quotes_somebody_gives_two_steps() -> None:
    (one,) = attributions("“The road is closed,” the news agency CPA quoted Lind as saying.")
    assert (one.speaker, one.via) == ("CPA", "Lind")


@pytest.mark.parametrize(
    ("headline", "source"),
    [
        ("Fourteen drones downed over Hallin — Defence Ministry", "Defence Ministry"),
        ("Ministry: Fourteen drones downed over Hallin", "Ministry"),
    ],
)
def test_headlines_name_their_source_behind_a_dash_or_before_a_colon(headline: str, source: str) -> None:
    (one,) = attributions("The night was quiet.", headline=headline)
    assert one.source is not None
    assert one.source.text == source
    assert one.content[0].text == "ourteen drones downed over Hallin".join(("F", ""))


@pytest.mark.parametrize(
    "text",
    ["It is claimed that the dam was mined.", "The unit is said to hold the dam.", "The dam was reportedly mined."],
)
def test_hearsay_has_a_cue_and_no_source(text: str) -> None:
    (one,) = attributions(text)
    assert one.kind == "source-none"
    assert one.source is None


@pytest.mark.parametrize(
    "text",
    [
        "The state report reached the town.",
        "The United States carried out two exercises.",
        "Their claims office opened in Hallin.",
        "The bridge stands beside the old mill.",
    ],
)
def test_nouns_that_look_like_cues_are_left_alone(text: str) -> None:
    assert attributions(text) == ()


def test_straight_and_curly_marks_give_the_same_parts() -> None:
    curly = attributions("“The road is closed,” Mara Lind said.")
    straight = attributions('"The road is closed," Mara Lind said.')
    assert [one.cue.range for one in curly] == [one.cue.range for one in straight]
    assert [one.content[0].range for one in curly] == [one.content[0].range for one in straight]


PIECES = "the mayor said that “ ” , . : Mara Lind he according to of and who claimed it is — was told in ( ) report's"
WORDS = st.sampled_from(PIECES.split())


@given(st.lists(WORDS, min_size=1, max_size=30))
@settings(derandomize=True, max_examples=300, deadline=None)
def test_every_part_lies_in_the_text_and_twice_gives_the_same(words: list[str]) -> None:
    document: Document = sample(" ".join(words))
    quotations = find_quotations(document)
    found = find_attributions(document, quotations)
    assert found == find_attributions(document, quotations)
    for one in found:
        assert one.content
        for span in (one.cue, *one.content, *((one.source,) if one.source else ())):
            assert 0 <= span.start < span.end <= len(document.text)


@pytest.mark.parametrize("piece", ["a", "A", "A-", "he said ", "“a” ", "said, ", "the “", "(", "who "])
def test_a_very_long_line_is_read_to_its_end(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    for one in attributions(text):
        assert 0 <= one.cue.start < one.cue.end <= len(text)
