"""Quotations resolve to one place or to a reason, never to something similar."""

from __future__ import annotations

import pytest

from builder.documents.anchors import Miss, find_quote
from builder.documents.reader import read_page
from builder.model.document import Document
from builder.source import SourceFile, Span

TEXT = """The mayor’s barn burns in Hallin

HALLIN, March 2 (CPA) — The “barn” burnt on Monday. The ministry said
so. The mayor said nothing.

The barn burnt again on Tuesday, the ministry said. It's gone.

The mayor's barn burns in Hallin
"""


@pytest.fixture
def document() -> Document:
    found = read_page(SourceFile("page.txt", TEXT), "page").value
    assert found is not None
    return found


def texts(found: Span | Miss) -> str:
    assert isinstance(found, Span)
    return found.text


def test_white_space_and_kinds_of_quotation_marks_do_not_matter(document: Document) -> None:
    assert texts(find_quote(document, "ministry said so.")) == "ministry said\nso."
    assert texts(find_quote(document, 'The "barn" burnt')) == "The “barn” burnt"
    assert texts(find_quote(document, "It’s gone")) == "It's gone"


def test_case_and_words_do_matter(document: Document) -> None:
    assert isinstance(find_quote(document, "the Barn burnt"), Miss)
    assert isinstance(find_quote(document, " "), Miss)


def test_what_was_left_out_is_not_searched(document: Document) -> None:
    found = find_quote(document, "The mayor's barn burns")
    assert isinstance(found, Span)
    assert found.start == 0


def test_a_quotation_may_reach_over_the_dateline(document: Document) -> None:
    assert texts(find_quote(document, "(CPA) — The")) == "(CPA) — The"


def test_an_ambiguous_quotation_shows_every_place(document: Document) -> None:
    miss = find_quote(document, "ministry said")
    assert isinstance(miss, Miss)
    assert (miss.reason, len(miss.places), miss.nearest) == ("ambiguous", 2, None)
    assert find_quote(document, "ministry said", nth=2) == miss.places[1]
    assert find_quote(document, "ministry said", before="Tuesday, the") == miss.places[1]
    assert find_quote(document, "ministry said", after="so.") == miss.places[0]
    assert find_quote(document, "ministry said", within=document.places["p2"]) == miss.places[1]


def test_overlapping_places_count(document: Document) -> None:
    source = SourceFile("page.txt", "ha ha ha. Nothing else was said there.")
    laughing = read_page(source, "page").value
    assert laughing is not None
    miss = find_quote(laughing, "ha ha")
    assert isinstance(miss, Miss)
    assert [place.start for place in miss.places] == [0, 3]


def test_an_absent_quotation_shows_the_nearest_wording(document: Document) -> None:
    miss = find_quote(document, "The mayor had said nothing")
    assert isinstance(miss, Miss)
    assert miss.reason == "absent"
    assert miss.nearest is not None and "mayor said nothing" in miss.nearest.text
    misspelt = find_quote(document, "ministri said so")
    assert isinstance(misspelt, Miss)
    assert misspelt.nearest is not None and misspelt.nearest.text == "ministry said\nso"


def test_nothing_near_is_said_to_be_nothing(document: Document) -> None:
    assert find_quote(document, "xylophones quarrel") == Miss("absent")


def test_an_occurrence_too_many_is_absent_with_its_places(document: Document) -> None:
    miss = find_quote(document, "ministry said", nth=3)
    assert isinstance(miss, Miss)
    assert (miss.reason, len(miss.places)) == ("absent", 2)
