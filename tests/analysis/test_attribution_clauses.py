"""Attributions in clauses with “as”, behind nouns and gerunds, and reported clauses that go on behind an insertion."""

from __future__ import annotations

import pytest
from analysis.analysis_samples import sample
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.analysis.attribution import find_attributions
from builder.analysis.comments.judging import judge
from builder.analysis.comments.patterns import HARM, HATRED, RUDENESS, TELLING
from builder.analysis.lexicons.phrases import phrase_search, words_of
from builder.analysis.quotations import find_quotations
from builder.source import SourceFile


def read(text: str) -> list[tuple[str, str, str]]:
    document = sample(text)
    return [
        (one.source.text if one.source else "", one.cue.text, " … ".join(part.text for part in one.content))
        for one in find_attributions(document, find_quotations(document))
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("As the mayor has pointed out, the bridge is shut.", "the mayor", "has pointed out", "the bridge is shut"),
        ("As Ada Brun told the Hallin Post, tolls will fall.", "Ada Brun", "told", "tolls will fall"),
        ("The bridge is shut, as the mayor said on Friday.", "the mayor", "said", "The bridge is shut"),
        ("The result, as she put it, was a mess.", "she", "put it", "The result … was a mess"),
        (
            "Supporters of the bill, however, say it would keep the ferry.",
            "Supporters of the bill",
            "say",
            "it would keep the ferry",
        ),
        (
            "The guard said the reported diver, who left Port Sarre in May, had “local roots”.",
            "The guard",
            "said",
            "the reported diver, who left Port Sarre in May, had “local roots”",
        ),
        (
            "The office said the port would not close, but rather move its cranes inland.",
            "The office",
            "said",
            "the port would not close, but rather move its cranes inland",
        ),
        (
            "The army left the town, vowing to return before winter.",
            "The army",
            "vowing",
            "to return before winter",
        ),
        (
            "Lind lost the vote by saying that the dam was safe.",
            "Lind",
            "saying",
            "the dam was safe",
        ),
        (
            "There was a warning from the ministry that the dam was unsafe.",
            "the ministry",
            "warning",
            "the dam was unsafe",
        ),
        ("The unions called repeatedly for a new ferry.", "The unions", "called repeatedly for", "a new ferry"),
        (
            "The board discussed how the port would be paid for.",
            "The board",
            "discussed",
            "how the port would be paid for",
        ),
    ],
)
def test_who_says_what(text: str, source: str, cue: str, content: str) -> None:
    assert (source, cue, content) in read(text)


@pytest.mark.parametrize("text", ["As the crowd chanted, the police moved in.", "As many as 40 said, and then 50."])
def test_as_of_time_or_number_credits_nobody_with_the_rest(text: str) -> None:
    assert not any("police" in content or "50" in content for _, _, content in read(text))


def test_percent_is_a_plural_subject() -> None:
    assert [(cue, content) for _, cue, content in read("In May 52% say that the port is safe.")] == [
        ("say", "the port is safe")
    ]


def test_a_shouted_word_is_a_quotation_though_it_is_one_word() -> None:
    assert ("", "“", "“Shame!”") in read("The crowd rose to cries of “Shame!” and left the hall.")


def test_a_title_in_marks_is_no_quotation() -> None:
    assert read("The band then played “The Harbour Lights” to the end.") == []


@settings(derandomize=True, deadline=None)
@given(st.text('FYTEmWONBQxw&kRLgGpSKuMHhazdVIfArlXcbnZJUDtsCqj.?!,"', max_size=24))
def test_a_pattern_needs_one_of_its_telling_classes(classes: str) -> None:
    for label, pattern in (*HARM, *HATRED, *RUDENESS):
        found = pattern.search(classes)
        if found is not None and found.end() > found.start():
            assert not TELLING[label].isdisjoint(classes), (label, pattern.pattern)


@settings(derandomize=True, deadline=None)
@given(st.lists(st.sampled_from(["fair", "point", "fair point", "no", "don't", "agree", "don't agree", ",", "-"])))
def test_phrases_are_found_where_a_plain_search_finds_them(pieces: list[str]) -> None:
    search = phrase_search(("fair point", "don't agree", "fair"))
    text = " ".join(pieces)
    plain = search.pattern.search(text)
    found = search.search(text, words_of(text))
    assert (plain.span() if plain else None) == (found.span() if found else None)


def test_a_judgement_says_what_it_judged() -> None:
    span = SourceFile("comment", "That is a fair point, I agree.").whole()
    assert judge(span).span == span
    assert judge(span) == judge(span, ())
