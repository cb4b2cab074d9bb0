"""Quotation marks of every kind, opened, closed, nested or left open."""

from __future__ import annotations

from itertools import pairwise

import pytest
from analysis.analysis_samples import sample
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.analysis.quotations import find_quotations


def inners(*paragraphs: str) -> list[str]:
    return [quote.inner.text for quote in find_quotations(sample(*paragraphs))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The bridge is open," Mara Lind said.', ["The bridge is open,"]),
        ("“The bridge is open,” Mara Lind said.", ["The bridge is open,"]),
        ("''The bridge is open,'' Mara Lind said.", ["The bridge is open,"]),
        ("She called it a ‘quiet night’ in Hallin.", ["quiet night"]),
        ("He spoke of the 'river unit' twice.", ["river unit"]),
        ("It's Ostrell's bridge and the rebels' camp, isn’t it?", []),
        ("The ’90s were Hallin’s best years.", []),
    ],
)
def test_marks_of_every_kind_are_found_and_apostrophes_are_not(text: str, expected: list[str]) -> None:
    assert inners(text) == expected


def test_a_nested_quotation_belongs_to_the_outer_one() -> None:
    assert inners("“He said “go” and we went,” Lind said.") == ["He said “go” and we went,"]
    assert inners("\"The 'river unit' left,\" Lind said.") == ["The 'river unit' left,"]


def test_a_quotation_that_runs_into_the_next_paragraph_is_open_in_the_first() -> None:
    first, second = find_quotations(sample("“We saw smoke.", "“Then it stopped,” Lind said."))
    assert (first.opened, first.closed) == (True, False)
    assert (second.opened, second.closed) == (True, True)
    assert first.inner.text == "We saw smoke."


def test_a_closing_mark_that_nothing_opened_reaches_back_to_the_paragraphs_start() -> None:
    (quote,) = find_quotations(sample("They left at dawn. Nobody followed,” she said."))
    assert (quote.opened, quote.closed) == (False, True)
    assert quote.inner.text == "They left at dawn. Nobody followed,"


@given(st.text(alphabet="ab .,“”\"'‘’\n", max_size=120))
@settings(derandomize=True, max_examples=200)
def test_quotations_lie_in_order_inside_the_text_and_never_overlap(text: str) -> None:
    document = sample(text.strip() or "a")
    found = find_quotations(document)
    for quote in found:
        assert quote.span.covers(quote.inner)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
