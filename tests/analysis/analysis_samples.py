"""Makes small documents for the analyser's tests: paragraphs of sentences about invented places and people."""

from __future__ import annotations

import re

from builder.model.document import Block, Document, Sentence, Zone
from builder.source import SourceFile, Span

_SENTENCE_END = re.compile(r"(?<=[.?!])[”\"’']*\s+(?=[“\"‘A-Z])")


def sample(*paragraphs: str, headline: str = "") -> Document:
    """A document with one block per paragraph, sentences split after stops; the headline comes first."""
    text = "\n\n".join(part for part in (headline, *paragraphs) if part)
    source = SourceFile("sample.txt", text)
    blocks, at, number = [], 0, 0
    for part in text.split("\n\n"):
        is_headline = bool(headline) and at == 0
        number += not is_headline
        address = "h1" if is_headline else f"p{number}"
        zone = Zone.HEADLINE if is_headline else Zone.PARAGRAPH
        blocks.append(Block(zone, address, Span(source, at, at + len(part)), _sentences(source, address, at, part)))
        at += len(part) + 2
    return Document("sample", source, tuple(blocks))


def _sentences(source: SourceFile, address: str, start: int, text: str) -> tuple[Sentence, ...]:
    bounds, last = [], 0
    for match in _SENTENCE_END.finditer(text):
        marks = len(match.group()) - len(match.group().lstrip("”\"’'"))
        bounds.append((last, match.start() + marks))
        last = match.end()
    bounds.append((last, len(text)))
    return tuple(
        Sentence(f"{address}.s{index}", Span(source, start + since, start + to))
        for index, (since, to) in enumerate(bounds, 1)
    )
