"""Authors' small Markdown, and the short words of pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.languages import Language
from builder.rendering.prose import Inline, blocks, inlines, plain
from builder.rendering.wording import place


def test_emphasis_code_and_links() -> None:
    assert inlines("a **b** *c* `d` [e](https://f.org/g)") == (
        Inline("a "),
        Inline("b", "strong"),
        Inline(" "),
        Inline("c", "em"),
        Inline(" "),
        Inline("d", "code"),
        Inline(" "),
        Inline("e", "link", "https://f.org/g"),
    )


@pytest.mark.parametrize("text", ["[x](javascript:alert)", "a * b * c *", "**", "[]()", "1 * 2"])
def test_what_is_no_markup_stays_as_it_is(text: str) -> None:
    assert all(run.kind in ("", "em") for run in inlines(text))
    assert "".join(run.text for run in inlines(text)).replace("*", "") == text.replace("*", "")


def test_paragraphs_and_lists() -> None:
    found = blocks("One\nline.\n\n1. first\n   goes on\n2. second\n\n- a\n- b\n")
    assert [block.kind for block in found] == ["p", "ol", "ul"]
    assert [plain("".join(run.text for run in item)) for item in found[1].items] == ["first goes on", "second"]
    assert len(found[2].items) == 2


@given(st.text(max_size=200))
def test_no_words_are_lost(text: str) -> None:
    kept = "".join(run.text for block in blocks(text) for item in block.items for run in item)
    letters = [letter for letter in text if letter.isalpha()]
    assert not letters or "http" in text or [letter for letter in kept if letter.isalpha()] == letters


def test_a_long_line_of_signs_is_read_to_its_end() -> None:
    for unit in ("[", "*", "`", "[a](", "**a"):
        assert "".join(run.text for run in inlines(unit * 100_000))


def test_places_are_called_out_as_in_class() -> None:
    assert [place(address) for address in ("p4.s2", "p11", "h1.s1", "c17")] == ["4.2", "11", "H1.1", "c17"]


def test_days_in_words() -> None:
    days = [Language().day(date) for date in ("2031-03-02", "2031-03", "2031", "", "2031-13-01")]
    assert days == ["2 March 2031", "March 2031", "2031", "", "2031-13-01"]
