"""Tests what a person sees of an analysis: voices in words, masked slurs, letters for names, described threats."""

from __future__ import annotations

import re

from builder.analysis import analyse
from builder.analysis.lexicons import slurs
from builder.documents.reader import read_page
from builder.model.findings import Analysis
from builder.showing import show
from builder.source import SourceFile

SLUR = next(stem.strip("*") for stem in slurs.STEMS if stem.startswith("*") and stem.endswith("*") and "_" not in stem)
PAGE = f"""All news

Bridge opens — ministry

HALLIN, March 2. /CPA/. The bridge opened on Sunday, the Ostrell Transport Ministry said. It is a brutal regime.

Comments

Ada Lomm:

You are a {SLUR}, Bo.

Bo Tarn (to Ada Lomm):

Kill all Vantrians in the town.
"""


def shown(*, colour: bool = False) -> str:
    document = read_page(SourceFile("page", PAGE), "page").value
    assert document is not None
    return show(document, analyse(document), colour)


def test_every_sentence_has_its_address_voice_speaker_and_cue() -> None:
    text = shown()
    assert "p1.s1  The bridge opened" in text
    assert re.search(r"SOURCE — .*Transport Ministry   cue: “.*said.*”", text)


def test_findings_stand_under_their_sentence_in_plain_words() -> None:
    text = shown()
    assert "• intensifier: “brutal”" in text
    assert text.index("p1.s2") < text.index("• intensifier: “brutal”")


def test_slurs_are_masked_and_commenters_are_letters() -> None:
    text = shown()
    assert SLUR not in text.lower()
    assert "[slur removed]" in text
    assert not re.search(r"Ada|Lomm|Tarn", text)
    assert "c1  A" in text and "c2  B to A" in text


def test_threats_are_described_not_shown() -> None:
    text = shown()
    assert "[This comment calls for violence against people.]" in text
    assert "Kill all" not in text
    assert "severity 4: threatens, or calls for harm" in text


def test_what_was_left_out_is_listed_with_its_line_and_reason() -> None:
    assert re.search(r"line 1: All news  \(.+\)", shown())


def test_colour_only_when_asked_for_and_never_alone() -> None:
    plain, coloured = shown(), shown(colour=True)
    assert "\x1b[" not in plain
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_a_text_without_comments_or_furniture_shows_no_empty_headings() -> None:
    document = read_page(SourceFile("page", "Bridge opens\n\nThe bridge opened on Monday in Hallin.\n"), "page").value
    assert document is not None
    text = show(document, Analysis(), False)
    assert "Comments" not in text and "Left out" not in text
