"""A text to study: blocks with addresses, sentences, comments, and what was set aside."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from builder.source import SourceFile, Span


class Zone(StrEnum):
    """What a run of a page is for a reader. The values are those of the analyser's protocol."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    COMMENT = "comment"
    COMMENT_AUTHOR = "comment-author"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence under the address a class can call out: `p4.s2`, `h1.s1`, `c17.s1`."""

    address: str
    span: Span


@dataclass(frozen=True, slots=True)
class Block:
    """A headline (`h1`), standfirst (`sf1`), paragraph (`p4`) or caption (`cap1`) with its sentences.

    A dateline has the address `d1` and no sentences; the paragraph after it begins behind it.
    """

    zone: Zone
    address: str
    span: Span
    sentences: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Comment:
    """One message under an article. `author` is where the name stands, for masking only; it may be missing."""

    address: str
    span: Span
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    author: Span | None = None
    reply_to: str | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A run of the page that is not part of the text to study, and why it was set aside."""

    span: Span
    reason: str


@dataclass(frozen=True)
class Document:
    """A page as read: every code point is in a block, a comment or `left_out`, or is white space between them."""

    id: str
    source: SourceFile
    blocks: tuple[Block, ...]
    comments: tuple[Comment, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def text(self) -> str:
        return self.source.text

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The article's sentences in reading order, comments not included."""
        return tuple(sentence for block in self.blocks for sentence in block.sentences)

    @cached_property
    def paragraphs(self) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.zone is Zone.PARAGRAPH)

    @cached_property
    def headline(self) -> str:
        """The words of the headline above the text, or nothing; subheadings (h2 and on) do not count."""
        return next((block.span.text for block in self.blocks if block.address == "h1"), "")

    @property
    def _parts(self) -> tuple[Block | Comment, ...]:
        return (*self.blocks, *self.comments)

    @cached_property
    def places(self) -> dict[str, Span]:
        """Every address of the document with its span: blocks, sentences, comments and their sentences."""
        places: dict[str, Span] = {}
        for part in self._parts:
            places[part.address] = part.span
            places.update((sentence.address, sentence.span) for sentence in part.sentences)
        return places

    def sentence_at(self, offset: int) -> Sentence | None:
        """The article's or a comment's sentence that holds the code point at `offset`."""
        index = bisect_right(self._sentence_starts, offset) - 1
        sentence = self._all_sentences[index] if index >= 0 else None
        return sentence if sentence is not None and offset < sentence.span.end else None

    @cached_property
    def _all_sentences(self) -> tuple[Sentence, ...]:
        found = (sentence for part in self._parts for sentence in part.sentences)
        return tuple(sorted(found, key=lambda sentence: sentence.span.start))

    @cached_property
    def _sentence_starts(self) -> tuple[int, ...]:
        return tuple(sentence.span.start for sentence in self._all_sentences)
