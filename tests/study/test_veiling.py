"""What no page may show is replaced wherever the text is shown."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from builder.documents.reader import read_page
from builder.model.document import Document
from builder.model.findings import Analysis
from builder.model.marks import MarksFile
from builder.model.study import StudyText, Veil
from builder.source import SourceFile
from builder.study.veiling import SLUR_SHOWN, pieces, shown, veils

PAGE = "A dam above Hallin holds\n\nComments\n\nMira Toll:\n\nThe dam holds, you zorg.\n\nJon Arvid:\n\nMira, zorgs everywhere.\n"


def document() -> Document:
    read = read_page(SourceFile("x.txt", PAGE), "x").value
    assert read is not None
    return read


def studied(masks: tuple[str, ...]) -> StudyText:
    page = document()
    spans = tuple(page.source.span(at, at + len(word)) for word in masks for at in _places(PAGE, word))
    file = MarksFile.model_validate(
        {
            "schema": 1,
            "document": "x",
            "kind": "thread",
            "reality": "fictional",
            "title": "T",
            "source": {"outlet": "CPA"},
            "state": "edited",
        }
    )
    found = veils(page, Analysis(masks=spans), ())
    return StudyText(file, page.source.whole(), page, None, (), (), found)


def _places(text: str, word: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(word, at)]


def test_masked_words_and_names_are_replaced() -> None:
    text = studied(("zorg",))
    assert text.document is not None
    first, second = text.document.comments
    assert shown(text, first.span) == f"The dam holds, you {SLUR_SHOWN}."
    assert shown(text, second.span) == f"[commenter A], {SLUR_SHOWN}s everywhere."


def test_a_span_that_begins_inside_a_veil_shows_the_veil() -> None:
    text = studied(("zorg",))
    at = PAGE.index("zorg")
    assert SLUR_SHOWN in shown(text, text.where.source.span(at + 2, at + 5))


@given(st.integers(0, len(PAGE)), st.integers(0, len(PAGE)))
def test_no_span_ever_shows_a_veiled_character(first: int, second: int) -> None:
    text = studied(("zorg",))
    start, end = sorted((first, second))
    found = list(pieces(text, text.where.source.span(start, end)))
    for piece in found:
        if not piece.veil:
            assert PAGE[piece.start : piece.end] == piece.shown
            assert all(piece.end <= veil.span.start or piece.start >= veil.span.end for veil in text.veils)


@given(st.lists(st.tuples(st.integers(0, 80), st.integers(1, 30)), max_size=12))
def test_veils_never_overlap_and_cover_every_mask(runs: list[tuple[int, int]]) -> None:
    page = document()
    masks = tuple(page.source.span(start, min(start + length, len(PAGE))) for start, length in runs)
    found: tuple[Veil, ...] = veils(page, Analysis(masks=masks), ())
    for one, two in itertools.pairwise(found):
        assert one.span.end <= two.span.start
    for mask in masks:
        for at in range(mask.start, mask.end):
            assert any(veil.span.start <= at < veil.span.end for veil in found)
