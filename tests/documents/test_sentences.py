"""The sentence splitter on prose, quotations, abbreviations, datelines and careless writing."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.documents.sentences import split_sentences
from builder.source import SourceFile


def sentences(text: str) -> list[str]:
    return [span.text for span in split_sentences(SourceFile("text.txt", text).whole())]


@pytest.mark.parametrize(
    "text",
    [
        "Maj. Gen. Ilo Varr spoke at length in Hallin.",
        "The U.S. Embassy in Port Sarre was closed.",
        "At 5:35pm on 21 May 2031 the siren was heard.",
        "No. 5 Company left the bridge at 6 a.m. Sunday.",
        "J. R. Toll met Dr. Arvid on Sept. 5 in the annex.",
        "It cost 3.5 million marks, i.e. far too much.",
        "“Stop!” he said.",
        "“Is it true?” Toll asked the clerk.",
        "“Run!” the captain shouted across the yard.",
        "There were three: the dam, which held; the bridge, which fell; and the road.",
        "He waited … and then he went home.",
        "no punctuation at all in this one",
        "They come from Ostrell Inc. Magazine, a weekly.",
        "HALLIN, March 2. /CPA/. Fourteen drones were seen",
        "Moving…Walking, it is all one to them.",
        "1. First the bridge was closed.",
    ],
)
def test_keeps_one_sentence_whole(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    "parts",
    [
        ["He said so on May 4.", "He added nothing."],
        ["“The dam broke.", "The road is gone.", "Nobody knows more,” she said."],
        ["“The dam broke.”", "The minister left."],
        ["He met them in the U.S.", "The talks failed."],
        ["It opens at 9 a.m.", "Police said they would wait."],
        ["Is that so?", "Nobody knows!", "Ask again."],
        ["a quotation that never opens.”", "Then came the rain."],
        ["He went to Plan B.", "The others stayed."],
        ["They paid Varr Ltd.", "The firm denied it."],
        ["dreaming dream.", "on that land you saw nothing yet"],
        ["What is ?", "Nonsense ?"],
        ["It was over…", "The town slept."],
        ["(He left early.)", "She stayed."],
        ["It rained.[3]", "The river rose."],
    ],
)
def test_parts_sentences(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_a_deliberate_line_break_ends_a_sentence() -> None:
    lines = ["They never come", "But they can try", "Perhaps they like the long road over the hills more"]
    assert sentences("\n".join(lines)) == lines


def test_a_wrapped_line_does_not_end_a_sentence() -> None:
    text = (
        "The ministry in Hallin counted fourteen drones on\n"
        "Tuesday night, and the town counted nine of the drones\n"
        "later."
    )
    assert sentences(text) == [text]


def test_white_space_has_no_sentence() -> None:
    assert sentences(" \n\t ") == []


@settings(derandomize=True, deadline=None)
@given(st.text(alphabet=st.sampled_from('aB1 .!?…\n"“”’)[]/-é'), max_size=120) | st.text(max_size=80))
def test_sentences_cover_the_words_in_order(text: str) -> None:
    source = SourceFile("text.txt", text)
    spans = split_sentences(source.whole())
    assert "".join("".join(span.text.split()) for span in spans) == "".join(text.split())
    assert all(span.text == span.text.strip() != "" for span in spans)
    assert all(first.end <= second.start for first, second in itertools.pairwise(spans))
