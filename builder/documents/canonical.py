"""Writes a document in the plain practice format, with letters in place of the commenters' names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from builder.documents.practice_thread import ANONYMOUS, OPENING, header_name
from builder.documents.pseudonyms import letters, mentions
from builder.model.document import Block, Comment, Document
from builder.source import Span

Names = Sequence[tuple[Span, str]]


def canonical(document: Document) -> str:
    """The document as a practice text: reading it as a page gives the same blocks, sentences and comments.

    What was left out is not written. In author lines a name becomes its letter, in running text `[A]`, so that the
    letter is not taken for a word. A line of a comment that looks like an author line is indented by one space, which
    the reader understands. Internal line breaks are kept. The text ends with one line break; no text at all is empty.
    """
    names = mentions(document)
    parts = _article(document, names)
    if document.comments:
        parts.append(OPENING)
        given = letters(document)
        authors = {comment.address: comment for comment in document.comments}
        parts.extend(_comment(comment, given, authors, names) for comment in document.comments)
    return "\n\n".join(parts) + "\n" if parts else ""


def _article(document: Document, names: Names) -> list[str]:
    """The blocks; a dateline and the paragraph it was cut from are one."""
    parts: list[str] = []
    previous: Block | None = None
    for block in document.blocks:
        text = _with_letters(block.span, names)
        between = document.text[previous.span.end : block.span.start] if previous else "\n"
        if "\n" not in between and not between.strip():
            parts[-1] += between + text
        else:
            parts.append(text)
        previous = block
    return parts


def _comment(comment: Comment, given: Mapping[str, str], authors: Mapping[str, Comment], names: Names) -> str:
    header = _shown(comment, given)
    if comment.reply_to is not None and comment.reply_to in authors:
        header += f" (to {_shown(authors[comment.reply_to], given)})"
    body = "\n\n".join(_paragraph(paragraph, names) for paragraph in comment.paragraphs)
    return f"{header}:\n{body}"


def _shown(comment: Comment, given: Mapping[str, str]) -> str:
    return given[comment.address] if comment.author else ANONYMOUS


def _paragraph(span: Span, names: Names) -> str:
    lines = _with_letters(span, names).split("\n")
    return "\n".join(f" {line}" if header_name(line.rstrip()) and not line[:1].isspace() else line for line in lines)


def _with_letters(span: Span, names: Names) -> str:
    text, position = [], span.start
    for place, letter in _inside(span, names):
        text.append(span.source.text[position : place.start] + f"[{letter}]")
        position = place.end
    return "".join(text) + span.source.text[position : span.end]


def _inside(span: Span, names: Names) -> Iterator[tuple[Span, str]]:
    """The mentions within a span; `names` are in reading order."""
    number = bisect_left(names, span.start, key=lambda item: item[0].start)
    while number < len(names) and names[number][0].end <= span.end:
        yield names[number]
        number += 1
