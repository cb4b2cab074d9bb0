"""Tests the JSON-lines protocol: the fields of each kind, offsets that fit, and mistakes said in plain words."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.protocol import KINDS, ProtocolError, answer, answer_lines

PAGE = """All news

Bridge opens — ministry

The opening was delayed twice

HALLIN, March 2. /CPA/. The bridge opened on Sunday, the Ostrell Transport Ministry said.

“The regime in Vantria tried to stop us,” minister Ana Dorn said.

Share on social media

Comments

Ada Lomm:

You are an idiot.

Bo Tarn (to Ada Lomm):

Kill all Vantrians.
"""


def test_an_article_is_answered_with_attributions_wording_and_scores() -> None:
    text = "The brutal regime “lied”, the ministry said on Monday."
    found = answer({"id": "a", "text": text, "kind": "article"})
    assert found["id"] == "a"
    assert {text[start:end] for start, end in (item["span"] for item in found["wording"])} >= {"brutal", "regime"}
    assert [text[start:end] for item in found["attributions"] for start, end in item["cue"]] == ["said"]
    assert set(found["scores"]) == {"loaded", "subjective", "hostile", "antagonize"}
    assert "comment" not in found and "zones" not in found


def test_plain_and_technical_words_are_no_loaded_wording() -> None:
    assert answer({"id": 1, "text": "Two civilians were killed.", "kind": "sentence"})["wording"] == []


def test_a_cue_that_doubts_counts_as_wording() -> None:
    text = "The mayor claimed that the bridge was safe."
    assert {"span": [10, 17], "label": "cue-doubting"} in answer({"id": 1, "text": text, "kind": "sentence"})["wording"]


def test_a_comment_is_answered_with_labels_and_the_words_that_insult() -> None:
    text = "You are a stupid idiot."
    found = answer({"id": "c", "text": text, "kind": "comment"})["comment"]
    assert found["labels"]["com-namecalling"] >= 1
    assert [text[start:end] for start, end in found["spans"]] == ["stupid idiot"]
    assert found["severity"] == 1


def test_a_page_is_answered_with_zones_sentences_and_comments() -> None:
    found = answer({"id": "p", "text": PAGE, "kind": "page"})
    zones = {}
    for item in found["zones"]:
        zones.setdefault(item["zone"], []).append(PAGE[slice(*item["span"])])
    assert zones["headline"] == ["Bridge opens — ministry"]
    assert zones["comment-author"] == ["Ada Lomm", "Bo Tarn"]
    assert any("All news" in part for part in zones["furniture"])
    assert {"dateline", "paragraph", "comment"} <= set(zones)
    assert [(item["address"], item["author"], item["severity"]) for item in found["comments"]] == [
        ("c1", "Ada Lomm", 1),
        ("c2", "Bo Tarn", 4),
    ]
    assert "com-incite" in found["comments"][1]["labels"]
    by_address = {item["address"]: item for item in found["sentences"]}
    assert by_address["p1.s1"]["voice"] == "voice-attributed"
    assert "Transport Ministry" in by_address["p1.s1"]["source"]


def test_an_empty_text_is_answered_with_nothing_found() -> None:
    for kind in KINDS:
        found = answer({"id": "e", "text": "  \n ", "kind": kind})
        assert found["attributions"] == [] and found["wording"] == []


def test_one_line_answers_one_line_and_blank_lines_are_skipped() -> None:
    lines = [json.dumps({"id": number, "text": "All is well.", "kind": "sentence"}) for number in range(3)]
    found = [json.loads(line)["id"] for line in answer_lines([lines[0], "\n", lines[1], "", lines[2]])]
    assert found == [0, 1, 2]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "not JSON"),
        ("[]", "JSON object"),
        ('{"id": 1, "text": "x"}', "no “kind”"),
        ('{"id": 1, "text": "x", "kind": "poem"}', "article, sentence, comment, page"),
        ('{"id": 1, "text": 3, "kind": "page"}', "text must be a string"),
        ('{"id": null, "text": "x", "kind": "page"}', "id must be"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_a_bad_line_is_refused_by_number_in_plain_words(line: str, said: str) -> None:
    good = json.dumps({"id": 0, "text": "All is well.", "kind": "sentence"})
    answers = answer_lines([good, line])
    next(answers)
    with pytest.raises(ProtocolError, match="line 2") as caught:
        next(answers)
    assert said in str(caught.value)


@given(st.text(max_size=150), st.sampled_from(sorted(KINDS)))
def test_any_text_is_answered_with_offsets_inside_it(text: str, kind: str) -> None:
    found = answer({"id": "x", "text": text, "kind": kind})
    assert found == answer({"id": "x", "text": text, "kind": kind})
    spans = [item["span"] for item in found["wording"]] + [item["span"] for item in found.get("zones", [])]
    assert all(0 <= start <= end <= len(text) for start, end in spans)
    json.dumps(found)
