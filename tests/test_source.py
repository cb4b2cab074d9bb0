"""Offsets, lines and columns agree with the text, whatever is in it."""

from hypothesis import given
from hypothesis import strategies as st

from builder.source import SourceFile, Span


@given(st.text(max_size=200))
def test_every_offset_has_a_line_and_a_column_that_lead_back(text: str) -> None:
    source = SourceFile("x", text)
    lines = text.split("\n")
    for offset in range(len(text) + 1):
        line, column = source.position(offset)
        assert sum(len(before) + 1 for before in lines[: line - 1]) + column - 1 == offset


@given(st.text(alphabet="ab\n\r\U0001f600", max_size=60))
def test_lines_are_the_texts_lines_without_their_breaks(text: str) -> None:
    source = SourceFile("x", text)
    for number, line in enumerate(text.split("\n"), start=1):
        assert source.line(number) == line.rstrip("\r")


def test_columns_count_code_points() -> None:
    assert SourceFile("x", "\U0001f600b").position(1) == (1, 2)


def test_positions_outside_the_text_are_brought_inside() -> None:
    source = SourceFile("x", "ab\ncd")
    assert source.position(-3) == (1, 1)
    assert source.position(99) == (2, 3)


@given(st.text(max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_trimming_removes_white_space_only_at_the_ends(text: str, first: int, second: int) -> None:
    start, end = sorted((min(first, len(text)), min(second, len(text))))
    span = Span(SourceFile("x", text), start, end)
    trimmed = span.trimmed()
    assert trimmed.text == span.text.strip()
    assert span.covers(trimmed) or not span.text.strip()


def test_spans_of_different_sources_never_overlap() -> None:
    one, two = SourceFile("x", "same"), SourceFile("x", "same")
    assert one.whole().overlaps(one.span(1, 2))
    assert not one.whole().overlaps(two.span(1, 2))
    assert not one.whole().covers(two.span(1, 2))
    assert not one.span(0, 2).overlaps(one.span(2, 4))


def test_the_first_line_of_a_span() -> None:
    source = SourceFile("x", "one\ntwo\nthree")
    assert source.span(1, 9).first_line().text == "ne"
    assert source.span(4, 6).first_line().text == "tw"
