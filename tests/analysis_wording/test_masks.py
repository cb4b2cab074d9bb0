"""Tests masking with invented stand-ins; real slurs appear only as they are decoded, and are never printed."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.analysis.lexicons import slurs
from builder.analysis.masks import mask_spans, slurs_in, stem_pattern
from builder.analysis.spelling import folded, lowered, plain_key
from builder.documents.reader import read_page
from builder.source import SourceFile

STAND_INS = re.compile(stem_pattern(("*blorggit*", "vreek", "zand_flub*")))
"""Invented words: one anywhere in a word, one whole word, one of two parts."""


def masked(text: str) -> list[str]:
    return [span.text for span in slurs_in(SourceFile("text", text).whole(), STAND_INS)]


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("a blorggit here", ["blorggit"]),
        ("BLORGGITS!", ["BLORGGITS"]),
        ("vreek!", ["vreek"]),
        ("an euroblorggitland plan", ["euroblorggitland"]),
        ("Hallin-Blorggit", ["Blorggit"]),
        ("bl0rgg1t", ["bl0rgg1t"]),
        ("blooorggggit", ["blooorggggit"]),
        ("bl*rggit", ["bl*rggit"]),
        ("b.l.o.r.g.g.i.t", ["b.l.o.r.g.g.i.t"]),
        ("b l o r g g i t", ["b l o r g g i t"]),
        ("blorg-\ngit", ["blorg-\ngit"]),
        ("blörggít", ["blörggít"]),
        ("two vreeks and a vreek", ["vreeks", "vreek"]),
        ("zand flub, zand-flubber, zandflubs", ["zand flub", "zand-flubber", "zandflubs"]),
    ],
)
def test_disguises_compounds_and_hyphenations_are_masked(text: str, hidden: list[str]) -> None:
    assert masked(text) == hidden


@pytest.mark.parametrize("text", ["vreekish", "overvreek", "blorgit", "flub zand", "nothing here", "v e e k"])
def test_other_words_are_left_alone(text: str) -> None:
    assert masked(text) == []


def real(stem: str) -> str:
    return stem.strip("*").replace("_", " ")


def test_every_listed_stem_is_masked_alone_and_in_disguise() -> None:
    missed = [
        number
        for number, stem in enumerate(slurs.STEMS)
        for word in (real(stem), real(stem).upper(), real(stem)[0] + real(stem)[1:].replace("i", "1"))
        if not slurs_in(SourceFile("stem", f"so {word} it is").whole())
    ]
    assert missed == []


def test_ambiguous_words_are_masked_only_behind_contempt() -> None:
    missed = [
        number
        for number, word in enumerate(slurs.AMBIGUOUS)
        if not slurs_in(SourceFile("stem", f"you filthy {word}").whole())
    ]
    assert missed == []


def test_innocent_words_that_hold_a_stem_are_shown() -> None:
    assert [
        number for number, word in enumerate(sorted(slurs.INNOCENT)) if slurs_in(SourceFile("w", word).whole())
    ] == []


@pytest.mark.parametrize(
    "text",
    [
        "Nigeria and Niger signed the treaty in Pakistan.",
        "A raccoon hid in its cocoon, despite the despicable weather.",
        "The cuckoo, the scoundrel, the dictionary and the analysis.",
        "Shiitake, cockpit, Essex, assassin, classic, kitchen.",
    ],
)
def test_ordinary_words_are_never_masked(text: str) -> None:
    assert slurs_in(SourceFile("text", text).whole()) == ()


def test_the_code_holds_no_stem_in_clear() -> None:
    clear = "\n".join(line for line in (slurs.__doc__ or "").lower().split("\n"))
    assert not slurs_in(SourceFile("doc", clear).whole())


def test_masks_cover_names_comments_and_what_is_left_out() -> None:
    word = real(next(stem for stem in slurs.STEMS if stem.startswith("*") and stem.endswith("*") and "_" not in stem))
    page = f"Bridge opens\n\nThe bridge opened.\n\nComments\n\nAda {word}:\n\nGood news.\n\nBo:\n\nYou {word}.\n"
    document = read_page(SourceFile("page", page), "page").value
    assert document is not None
    assert len(mask_spans(document)) == page.count(word)


@given(st.text(max_size=200))
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(folded(text)) == len(text)
    assert len(lowered(text)) == len(text)


@given(st.text(max_size=200))
def test_masks_are_ordered_and_apart(text: str) -> None:
    spans = slurs_in(SourceFile("any", text).whole())
    assert all(one.end < two.start for one, two in pairwise(spans))


@pytest.mark.parametrize(
    ("written", "meant"), [("1diot", "idiot"), ("idiooot", "idiot"), ("m*ron", "mron"), ("1940", "1940")]
)
def test_a_disguised_word_is_looked_up_as_what_it_means(written: str, meant: str) -> None:
    assert plain_key(written) == meant
