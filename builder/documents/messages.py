"""Holds what both readers of comment sections give back, before addresses and sentences are added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from builder.diagnostics import Diagnostic
from builder.documents.lines import Line
from builder.documents.sentences import split_sentences
from builder.model.document import Comment, LeftOut, Sentence
from builder.source import Span


@dataclass(frozen=True, slots=True)
class Message:
    """One comment: its author's name, the paragraphs of its body, the number (from 1) of the comment it answers."""

    author: Span | None
    paragraphs: tuple[Span, ...]
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """The messages of a comment section in order, with what was set aside and what was wrong."""

    messages: tuple[Message, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    problems: tuple[Diagnostic, ...] = ()


def joined_paragraphs(lines: Sequence[Line]) -> tuple[Span, ...]:
    """The paragraphs of a body: lines without a blank line between them belong together."""
    paragraphs: list[Span] = []
    for line in lines:
        if paragraphs and line.gap == 0:
            paragraphs[-1] = line.span.source.span(paragraphs[-1].start, line.span.end)
        else:
            paragraphs.append(line.span)
    return tuple(paragraphs)


def comments_of(thread: Thread) -> tuple[Comment, ...]:
    """The thread's comments under their addresses `c1`, `c2`, …, with sentences `c1.s1`, …"""
    return tuple(_comment(number, message) for number, message in enumerate(thread.messages, 1))


def _comment(number: int, message: Message) -> Comment:
    first, last = message.paragraphs[0], message.paragraphs[-1]
    address = f"c{number}"
    spans = [sentence for paragraph in message.paragraphs for sentence in split_sentences(paragraph)]
    return Comment(
        address=address,
        span=first.source.span(first.start, last.end),
        paragraphs=message.paragraphs,
        sentences=tuple(Sentence(f"{address}.s{place}", span) for place, span in enumerate(spans, 1)),
        author=message.author,
        reply_to=None if message.reply_to is None else f"c{message.reply_to}",
    )
