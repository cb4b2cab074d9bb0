"""The plain practice format round-trips: reading what was written gives the same document."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.documents.canonical import canonical
from builder.documents.decoding import decode
from builder.documents.pseudonyms import mentions
from builder.documents.reader import read_page
from builder.model.document import Document
from builder.source import SourceFile

REFERENCE = Path(__file__).parents[3] / "shared" / "documents"
COUNTS = {"000": (8, 0), "001": (15, 0), "002": (7, 0), "003": (11, 0), "004": (7, 71)}


def read(text: str) -> Document:
    document = read_page(SourceFile("page.txt", text), "page").value
    assert document is not None
    return document


def shape(document: Document) -> list[tuple[str, str | None, list[str]]]:
    """Addresses, reply targets and the sentences' words, line breaks aside."""
    parts = [(block.address, None, block.sentences) for block in document.blocks]
    parts += [(comment.address, comment.reply_to, comment.sentences) for comment in document.comments]
    return [
        (address, reply, [" ".join(sentence.span.text.split()) for sentence in sentences])
        for address, reply, sentences in parts
    ]


def test_names_become_letters_and_furniture_is_gone() -> None:
    text = (
        "All news\n\nDam holds after worst flood\n\nHALLIN, March 2 (CPA) — The dam held. Yes.\n\nNobody minded.\n\n"
        "View all comments\nMira Toll\n\nIt held.\n\nJon Arvid\n\nmira, it did not. Listen\n\n\nIt did."
    )
    assert canonical(read(text)) == (
        "Dam holds after worst flood\n\nHALLIN, March 2 (CPA) — The dam held. Yes.\n\nNobody minded.\n\nComments\n\n"
        "A:\nIt held.\n\nB:\n[A], it did not. Listen\n\nAnonymous:\nIt did.\n"
    )


def test_a_message_that_looks_like_an_author_line_is_indented() -> None:
    text = "The dam held. Yes.\n\nComments\n\nMira:\nNow\n\n Listen:\n\nto the river.\n"
    written = canonical(read(text))
    assert "\n\n Listen:\n\n" in written
    assert shape(read(written)) == shape(read(text))


PIECES = [
    "Comments",
    "View all comments",
    "Notify of",
    "Reply",
    "3 days ago",
    "12",
    "Zed Quorn",
    "Jon Arvid:",
    "Anonymous:",
    "Jon Arvid (to Zed Quorn):",
    "Read also:",
    "All news",
    "Photo: A barn",
    "Dam holds after worst flood",
    "A line",
    "HALLIN, March 2 (CPA) — The dam broke.",
    "The dam broke. So he said.",
    "what now",
    " Listen:",
    "- item",
    "Why?",
    "Dam holds after worst flood | CPA",
    "I agree with Quorn. jon too!",
    "No.",
    "river_walker",
    "1.",
    ":)",
    "A:",
    "one line that is rather long and holds many words so that it would be wrapped at some width",
    "[B] was here",
]
TEXTS = st.lists(
    st.tuples(st.sampled_from(PIECES) | st.text(max_size=10), st.sampled_from(["\n", "\n\n", "\n\n\n"])), max_size=14
).map(lambda parts: "".join(piece + gap for piece, gap in parts))


@settings(derandomize=True, deadline=None, max_examples=300)
@given(TEXTS)
def test_round_trip(text: str) -> None:
    document = read(text)
    written = canonical(document)
    again = read(written)
    assert canonical(again) == written
    assert [part[:2] for part in shape(again)] == [part[:2] for part in shape(document)]
    if not mentions(document):
        assert shape(again) == shape(document)


@pytest.mark.parametrize("number", sorted(COUNTS))
def test_reference_documents(number: str) -> None:
    path = next(iter(sorted(REFERENCE.glob(f"{number}_*.txt"))), None)
    if path is None:
        pytest.skip("the reference documents are not beside this checkout")
    source = decode(path.name, path.read_bytes())
    assert source.ok and source.value is not None
    parsed = read_page(source.value, "page")
    assert parsed.problems == ()
    document = parsed.value
    assert document is not None
    assert (len(document.paragraphs), len(document.comments)) == COUNTS[number]
    written = canonical(document)
    assert canonical(read(written)) == written
    assert [(address, len(found)) for address, _, found in shape(read(written))] == [
        (address, len(found)) for address, _, found in shape(document)
    ]


def test_reference_thread_has_its_authors() -> None:
    path = next(iter(sorted(REFERENCE.glob("004_*.txt"))), None)
    if path is None:
        pytest.skip("the reference documents are not beside this checkout")
    comments = read(path.read_text(encoding="utf-8")).comments
    assert sum(comment.author is None for comment in comments) == 28
    assert len({comment.author.text for comment in comments if comment.author}) == 11
    assert [len(comments[number - 1].paragraphs) for number in (7, 9, 25, 37, 45, 71)] == [3, 3, 4, 1, 6, 2]
