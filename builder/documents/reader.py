"""Reads a saved web page, or a plain practice text, into a document of blocks, sentences and comments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from builder.diagnostics import Diagnostic, Parsed, Rule, Severity
from builder.documents.article import Zoned, zones_of
from builder.documents.comment_system import is_practice_opening, start_of_comments
from builder.documents.datelines import dateline_end
from builder.documents.furniture_forms import SYSTEM
from builder.documents.lines import Line, Unit, lines_of, units_of
from builder.documents.messages import Thread, comments_of
from builder.documents.page_thread import read_page_thread
from builder.documents.practice_thread import UNKNOWN_TARGET, read_practice_thread
from builder.documents.sentences import split_sentences
from builder.model.document import Block, Document, LeftOut, Sentence, Zone
from builder.source import SourceFile, Span

NO_TEXT = Rule(
    code="DOC007",
    name="a page without a sentence",
    why="Without a sentence there is nothing to study; only navigation, counters, notices and the like were found.",
    bad="a saved page whose article did not load",
    good="a page with at least one paragraph of text",
)
ONLY_COMMENTS = Rule(
    code="DOC008",
    name="comments without an article",
    severity=Severity.WARNING,
    why="A thread can be studied alone, but an article that was not recognised would be missing without a word.",
    bad="a page whose article got lost when it was copied",
    good="a practice thread that was written as one",
)

RULES = (NO_TEXT, ONLY_COMMENTS, UNKNOWN_TARGET)

_PREFIXES = {Zone.HEADLINE: "h", Zone.STANDFIRST: "sf", Zone.DATELINE: "d", Zone.PARAGRAPH: "p", Zone.CAPTION: "cap"}


def read_page(source: SourceFile, document_id: str) -> Parsed[Document]:
    """Reads a raw page or a text in the plain practice format.

    Every code point of the source is then in a block, in a comment's body or author, in `left_out` with a reason, or
    is white space. Practice format: paragraphs parted by blank lines; the first is the headline if it has no final
    stop, a standfirst may follow, the first paragraph may open with a dateline; a line `Comments` opens comments, each
    a line `Name:` or `Name (to Other):` and paragraphs. An indented line is never such an author line.
    """
    lines = lines_of(source)
    start = start_of_comments(lines)
    article, section = (lines, ()) if start is None else (lines[:start], lines[start:])
    thread = _read_thread(section)
    zoned, left_out = zones_of(units_of(article), comments_follow=bool(thread.messages))
    return _finished(source, document_id, _blocks(zoned), thread, left_out)


def read_plain(source: SourceFile, document_id: str) -> Parsed[Document]:
    """Reads a clean article, a single sentence or a single comment: every unit is a paragraph, nothing is set aside."""
    parts = [(Zone.PARAGRAPH, unit.span) for unit in units_of(lines_of(source))]
    return _finished(source, document_id, _numbered(parts), Thread(), ())


def _read_thread(section: Sequence[Line]) -> Thread:
    if not section:
        return Thread()
    opening = LeftOut(section[0].span, SYSTEM)
    if is_practice_opening(section, 0):
        thread = read_practice_thread(section[1:])
        return Thread(thread.messages, (opening, *thread.left_out), thread.problems)
    return read_page_thread(section)


def _blocks(zoned: Sequence[Zoned]) -> tuple[Block, ...]:
    """The article's blocks; a dateline is cut from the front of the first paragraph."""
    parts: list[tuple[Zone, Span]] = []
    first = next((part.unit for part in zoned if part.zone is Zone.PARAGRAPH), None)
    for part in zoned:
        parts.extend(_with_dateline(part.unit) if part.unit is first else [(part.zone, part.unit.span)])
    return _numbered(parts)


def _with_dateline(unit: Unit) -> list[tuple[Zone, Span]]:
    span = unit.span
    cut = dateline_end(unit.text)
    if not cut:
        return [(Zone.PARAGRAPH, span)]
    dateline = span.source.span(span.start, span.start + cut)
    rest = span.source.span(dateline.end, span.end).trimmed()
    return [(Zone.DATELINE, dateline)] + ([(Zone.PARAGRAPH, rest)] if rest.start < rest.end else [])


def _numbered(parts: Sequence[tuple[Zone, Span]]) -> tuple[Block, ...]:
    """Blocks under addresses counted from 1 in each zone, with their sentences.

    `h1` is kept for the headline above the text: the subheadings of an article without one begin with `h2`.
    """
    opening = next((zone for zone, _ in parts if zone in {Zone.HEADLINE, Zone.PARAGRAPH}), None)
    counts: Counter[Zone] = Counter({Zone.HEADLINE: int(opening is Zone.PARAGRAPH)})
    blocks: list[Block] = []
    for zone, span in parts:
        counts[zone] += 1
        address = f"{_PREFIXES[zone]}{counts[zone]}"
        spans = () if zone is Zone.DATELINE else split_sentences(span)
        sentences = tuple(Sentence(f"{address}.s{number}", sentence) for number, sentence in enumerate(spans, 1))
        blocks.append(Block(zone, address, span, sentences))
    return tuple(blocks)


def _finished(
    source: SourceFile, document_id: str, blocks: tuple[Block, ...], thread: Thread, left_out: tuple[LeftOut, ...]
) -> Parsed[Document]:
    ordered = sorted((*left_out, *thread.left_out), key=lambda part: part.span.range)
    document = Document(document_id, source, blocks, comments_of(thread), tuple(ordered))
    return Parsed(document, (*thread.problems, *_problems(document)))


def _problems(document: Document) -> tuple[Diagnostic, ...]:
    start = document.source.span(0, 0)
    if not document.sentences and not document.comments:
        message = "no sentence was found: every line of the page was set aside as furniture, or it is empty"
        return (NO_TEXT.at(start, message, "Save the page again with its article, or copy the article's text."),)
    if not document.sentences:
        message = f"the page holds {len(document.comments)} comments and no article"
        return (ONLY_COMMENTS.at(start, message, "If there was an article above them, add it before `Comments`."),)
    return ()
