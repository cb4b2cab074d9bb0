"""Tests that loaded words are found where they are loaded, left alone where they are not, and explained."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.analysis import find_quotations
from builder.analysis.wording import find_wording
from builder.documents.reader import read_plain
from builder.model.document import Document
from builder.model.findings import Finding, Voicing
from builder.source import SourceFile


def document(text: str) -> Document:
    value = read_plain(SourceFile("text", text), "text").value
    assert value is not None
    return value


def wording(text: str) -> tuple[Finding, ...]:
    return find_wording(document(text), ())


def labels(text: str, *, status: str = "clear") -> dict[str, str]:
    return {found.span.text: found.label for found in wording(text) if found.status == status}


@pytest.mark.parametrize(
    ("text", "words", "label", "swap"),
    [
        ("The thugs entered Hallin at dawn.", "thugs", "loaded-label", "attackers"),
        ("Martyrs were buried in Port Sarre.", "Martyrs", "loaded-label", "soldiers"),
        ("The regime closed the border.", "regime", "loaded-title", "government"),
        ("They called it a bloodbath.", "bloodbath", "loaded-event", "killing of many people"),
        ("The army butchered villagers near Hallin.", "butchered", "dysphemism", "killed"),
        ("The army neutralised people in the town.", "neutralised", "euphemism", "killed"),
        ("The strike caused collateral damage.", "collateral damage", "euphemism", "dead and injured civilians"),
        ("It was a brutal raid.", "brutal", "intensifier", "(leave it out)"),
        ("It was a heroic defence.", "heroic", "intensifier", "(leave it out)"),
        ("Predictably, the talks ended.", "Predictably", "editorial-adverb", "(leave it out)"),
        ("The minister slammed the plan.", "slammed", "loaded-verb", "criticized"),
        ("Our boys crossed the river.", "Our boys", "us-them", "the soldiers"),
        ("A flood of migrants reached Vantria.", "flood", "dehumanising-metaphor", "many"),
        ("The council is behaving like Nazis.", "Nazis", "historical-echo", "opponents"),
        ("The so-called ceasefire began.", "so-called", "scare-quotes", "(leave it out)"),
    ],
)
def test_a_loaded_word_is_found_with_its_label_and_a_plainer_word(text: str, words: str, label: str, swap: str) -> None:
    found = next(item for item in wording(text) if item.span.text == words)
    assert (found.label, found.swap, found.status) == (label, swap, "clear")


@pytest.mark.parametrize(
    "text",
    [
        "A flood covered the fields near Hallin.",
        "The ceasefire regime holds in the north.",
        "Thousands of civilians fled the town.",
        "The museum tells the history of the Nazi occupation.",
        "The Hall of Heroes Museum opened in Port Sarre.",
        "The council met on Monday and agreed on a budget.",
    ],
)
def test_plain_company_makes_no_loaded_word(text: str) -> None:
    assert labels(text) == {}


def test_a_word_beside_the_decision_that_defines_it_is_a_technical_term() -> None:
    text = "The group is listed by Ostrell as a terrorist group."
    assert labels(text, status="decoy") == {"terrorist group": "technical-term"}
    assert labels(text) == {}


def test_fled_is_plain_of_civilians_and_loaded_of_soldiers() -> None:
    assert labels("Residents fled the town.", status="decoy") == {"fled": "plain-strong"}
    assert labels("Vantrian soldiers fled the town.") == {"fled": "loaded-verb"}


def test_strong_but_accurate_words_are_decoys_once_a_text() -> None:
    found = [item for item in wording("The shell killed two. Another shell killed three.") if item.status == "decoy"]
    assert [item.span.text for item in found] == ["shell", "killed"]
    assert all(item.swap == "" for item in found)


def test_a_listed_part_of_a_hyphenated_word_is_marked_alone() -> None:
    assert labels("The terrorist-led force stood near Hallin.") == {"terrorist": "loaded-label"}


def test_a_possessive_ending_is_no_part_of_the_mark() -> None:
    assert labels("They fear the thug's brother.") == {"thug": "loaded-label"}


def voicing(text: Document, voice: str, speaker: str) -> tuple[Voicing, ...]:
    return tuple(
        Voicing(sentence=sentence, voice=voice, speaker=speaker, reason="", cue=sentence.span)
        for sentence in text.sentences
    )


def test_a_word_in_the_outlets_own_voice_belongs_to_the_outlet() -> None:
    text = document("Thugs entered Hallin.")
    (found,) = find_wording(text, voicing(text, "voice-outlet", ""))
    assert found.voice == "voice-outlet"
    assert "the outlet itself chose the word" in found.reason


def test_a_word_inside_quotation_marks_belongs_to_the_source_even_in_a_mixed_sentence() -> None:
    text = document("The brutal raid was the work of “thugs from across the river”, the governor said.")
    by_word = {found.span.text: found for found in find_wording(text, voicing(text, "voice-mixed", "the governor"))}
    assert by_word["thugs"].voice == "voice-attributed"
    assert "the governor chose the word" in by_word["thugs"].reason
    assert by_word["brutal"].voice == "voice-outlet"


@pytest.mark.parametrize("voice", ["voice-attributed", "voice-nested", "voice-unsourced", "voice-drift"])
def test_outside_quotation_marks_a_word_has_the_voice_of_its_sentence(voice: str) -> None:
    text = document("Thugs entered Hallin.")
    (found,) = find_wording(text, voicing(text, voice, "the ministry"))
    assert found.voice == voice


def test_marks_around_a_word_that_nobody_says_are_marks_of_distance() -> None:
    text = "The “experts” arrived on Monday and left on Tuesday."
    (found,) = wording(text)
    assert (found.label, found.span.text, found.swap) == ("scare-quotes", "“experts”", "experts")


@pytest.mark.parametrize(
    "text",
    [
        "He called the plan “wrong” in an interview.",
        "The unit, known as the “night wing”, left Hallin.",
        "“Wrong,” she said.",
        "She read “The Long River” to the class.",
        "The plan is “a long road to nowhere for all of us”, he said.",
    ],
)
def test_speech_names_and_titles_are_no_marks_of_distance(text: str) -> None:
    assert "scare-quotes" not in labels(text).values()


def test_the_reason_gives_rule_instance_and_mouth() -> None:
    (found,) = wording("Thugs entered Hallin.")
    rule, here, whose = found.reason.split(". ", 2)
    assert rule.startswith("A name can say")
    assert here.startswith("Here “Thugs”")
    assert "“attackers”" in here
    assert whose.startswith("No source")


@given(st.text(alphabet=st.sampled_from("aegimnorstTh .,!?“”‘’'\"-\n’"), max_size=200))
def test_any_text_gives_findings_whose_cues_lie_in_it(text: str) -> None:
    read = read_plain(SourceFile("any", text), "any").value
    if read is None:
        return
    for found in find_wording(read, ()):
        assert found.span.text and found.span.covers(found.cue)
        assert found.reason and found.voice


@given(
    st.lists(
        st.sampled_from(["thugs", "the", "brutal", "“", "”", "regime", "fled", "said.", "of course", "'"]), max_size=25
    )
)
def test_findings_are_in_order_and_words_never_overlap(words: list[str]) -> None:
    read = read_plain(SourceFile("any", " ".join(words)), "any").value
    if read is None:
        return
    spans = [found.span for found in find_wording(read, ()) if not found.span.text.startswith(("“", "'"))]
    assert all(one.end <= two.start for one, two in pairwise(spans))
    assert find_quotations(read) == find_quotations(read)


@pytest.mark.parametrize("text", ["He denied six counts of fraud.", "Nobody came into politics to shut a library."])
def test_a_crime_and_a_pronoun_are_not_names_for_people(text: str) -> None:
    assert "loaded-label" not in labels(text).values()
