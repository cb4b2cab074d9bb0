"""A short text that an author wrote into a question, as paragraphs, and cut where something is to be answered."""

from __future__ import annotations

import re
from collections.abc import Sequence

from builder.model.document import Block, Document, Zone
from builder.questions.item import Segment, Slot, Strip
from builder.source import SourceFile, Span

_PARAGRAPH = re.compile(r"\S(?:(?!\n[ \t]*\n).)*", re.DOTALL)


def read_text(text: str) -> Document:
    """The text as paragraphs parted by blank lines, as everywhere in what authors write; nothing is set aside."""
    source = SourceFile("text", text)
    spans = (source.span(*match.span()).trimmed() for match in _PARAGRAPH.finditer(text))
    blocks = (Block(Zone.PARAGRAPH, f"p{number}", span) for number, span in enumerate(spans, start=1))
    return Document("text", source, tuple(blocks))


def strips_of(document: Document, places: Sequence[tuple[Span, str, Slot]]) -> tuple[Strip, ...]:
    """Every paragraph, with a slot at each place; a place is a span in reading order, and what is shown there."""
    strips = []
    for block in document.blocks:
        segments: list[Segment] = []
        at = block.span.start
        for span, shown, slot in places:
            if at <= span.start and block.span.covers(span):
                segments += [_plain(document, at, span.start), Segment(shown, slot)]
                at = span.end
        segments.append(_plain(document, at, block.span.end))
        strips.append(Strip(block.address, tuple(segment for segment in segments if segment.shown)))
    return tuple(strips)


def _plain(document: Document, start: int, end: int) -> Segment:
    return Segment(re.sub(r"\s+", " ", document.text[start:end]))
