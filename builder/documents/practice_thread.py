"""Reads the comments of the plain practice format: a line `Name:` or `Name (to Other):`, then paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from builder.diagnostics import Diagnostic, Rule, Severity
from builder.documents.furniture_forms import SYSTEM
from builder.documents.lines import Line
from builder.documents.messages import Message, Thread, joined_paragraphs
from builder.model.document import LeftOut
from builder.source import Span

OPENING = "Comments"
ANONYMOUS = "Anonymous"
_HEADER = re.compile(
    r"(?P<name>[^\s:().!?…,;](?:[^:()!?…,;]{0,58}[^\s:()!?…,;])??)(?: \(to (?P<other>[^()]{1,60})\))?:"
)
_MOST_WORDS = 5

UNKNOWN_TARGET = Rule(
    code="DOC009",
    name="a reply to nobody",
    severity=Severity.WARNING,
    why="A reply is shown under the comment it answers; one that answers nobody stands alone.",
    bad="Mira (to Jon): – and no comment of Jon’s above it",
    good="Mira (to Joan): – where Joan wrote an earlier comment",
)


def is_header(line: Line) -> bool:
    """Whether a line begins a comment of the practice format. An indented line never does."""
    return not line.indented and header_name(line.text) is not None


def header_name(text: str) -> str | None:
    """The name in an author line of the practice format, or nothing if the line is none."""
    match = _HEADER.fullmatch(text)
    if match is None:
        return None
    return match["name"] if len(match["name"].split()) <= _MOST_WORDS else None


@dataclass
class _Building:
    author: Span | None = None
    target: Line | None = None
    body: list[Line] = field(default_factory=list)


def read_practice_thread(lines: Sequence[Line]) -> Thread:
    """The comments behind the line `Comments`; what stands before the first author line has no author."""
    messages: list[Message] = []
    left_out: list[LeftOut] = []
    problems: list[Diagnostic] = []
    latest: dict[str, int] = {}
    for header, body in _split(lines):
        author, reply = None, None
        if header is not None:
            author, reply = _read_header(header, latest, left_out, problems)
        if not body:
            if author is not None:
                left_out.append(LeftOut(author, "a name without a message"))
            continue
        name = author.text if author else ANONYMOUS
        messages.append(Message(author, joined_paragraphs(body), reply))
        latest[name.casefold()] = len(messages)
    return Thread(tuple(messages), tuple(left_out), tuple(problems))


def _split(lines: Sequence[Line]) -> Iterator[tuple[Line | None, list[Line]]]:
    header: Line | None = None
    body: list[Line] = []
    for number, line in enumerate(lines):
        if is_header(line) and (line.gap or number == 0):
            if header or body:
                yield header, body
            header, body = line, []
        else:
            body.append(line)
    if header or body:
        yield header, body


def _read_header(
    header: Line, latest: dict[str, int], left_out: list[LeftOut], problems: list[Diagnostic]
) -> tuple[Span | None, int | None]:
    """The author's span (nothing for `Anonymous`) and the number of the comment replied to."""
    match = _HEADER.fullmatch(header.text)
    if match is None:
        return None, None
    source, start = header.span.source, header.span.start
    anonymous = match["name"] == ANONYMOUS
    end_of_name = start if anonymous else start + match.end("name")
    left_out.append(LeftOut(source.span(end_of_name, header.span.end), SYSTEM))
    reply = None
    if match["other"]:
        reply = latest.get(match["other"].casefold())
        if reply is None:
            place = source.span(start + match.start("other"), start + match.end("other"))
            message = f"nobody called “{match['other']}” has written a comment before this one"
            problems.append(UNKNOWN_TARGET.at(place, message, "Write the name as it stands in an earlier author line."))
    return (None if anonymous else source.span(start, end_of_name)), reply
