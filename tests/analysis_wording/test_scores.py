"""Tests that the four scores lie between 0 and 1 and order plain cases as a reader would."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from builder.analysis import analyse
from builder.documents.reader import read_page, read_plain
from builder.source import SourceFile


def scores(text: str) -> dict[str, float]:
    document = read_plain(SourceFile("text", text), "text").value
    assert document is not None
    return analyse(document).scores


def test_a_loaded_sentence_scores_above_a_plain_one() -> None:
    plain = scores("The council of Hallin met on Monday, the mayor said.")
    loaded = scores("The shameless regime brutally crushed its heroic critics!")
    assert loaded["loaded"] > 0.7 > 0.4 > plain["loaded"]
    assert loaded["subjective"] > 0.5 > plain["subjective"]


def test_only_attacks_on_groups_threats_and_incitement_reach_the_middle() -> None:
    assert scores("You are a stupid, pathetic idiot!!!")["hostile"] < 0.5
    assert scores("All Vantrians are vermin.")["hostile"] >= 0.5
    assert scores("We should kill all Vantrians.")["hostile"] >= scores("Vantrians are stupid.")["hostile"]


def test_insults_to_the_reader_score_above_disagreement() -> None:
    assert scores("You are an idiot.")["antagonize"] > scores("I disagree with you about the bridge.")["antagonize"]


def test_the_worst_comment_of_a_thread_counts() -> None:
    page = "Bridge opens\n\nThe bridge opened on Monday.\n\nComments\n\nAda:\n\nGood news.\n\nBo:\n\nVantrians are vermin.\n"
    document = read_page(SourceFile("page", page), "page").value
    assert document is not None
    assert analyse(document).scores["hostile"] >= 0.5


@given(st.text(max_size=120))
def test_scores_lie_between_0_and_1(text: str) -> None:
    document = read_plain(SourceFile("any", text), "any").value
    if document is not None:
        found = analyse(document).scores
        assert set(found) == {"loaded", "subjective", "hostile", "antagonize"}
        assert all(0 <= value <= 1 for value in found.values())
