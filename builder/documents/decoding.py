"""Turns the bytes of a file into a text, or says plainly why that cannot be done."""

from __future__ import annotations

import codecs
import re

from builder.diagnostics import Diagnostic, Parsed, Rule, Severity
from builder.source import SourceFile

LIMIT = 20_000_000
"""The most bytes a document may have; who reads a file need not read more than one byte beyond it."""

_MEGABYTE = 1_000_000
_SHARE_OF_CONTROLS = 0.02
_HTML = re.compile(r"\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")

EMPTY = Rule(
    code="DOC001",
    name="an empty document",
    why="A document without words has nothing to study.",
    bad="a file of 0 bytes, or of blank lines",
    good="a file that holds the text of one article",
)
TOO_LARGE = Rule(
    code="DOC002",
    name="a document that is too large",
    why="A text for a lesson is some pages long; a file of this size is something else, or many documents in one.",
    bad="a saved archive of 45 MB",
    good="one article in one text file",
)
BINARY = Rule(
    code="DOC003",
    name="a file that is not text",
    why="The file is not text, so no word of it could be shown or marked.",
    bad="a picture, a PDF or a word-processor file with the ending .txt",
    good="the article saved or copied as plain text, UTF-8",
)
UNDECODABLE = Rule(
    code="DOC004",
    name="an encoding nobody knows",
    why="The bytes are not valid in any encoding that is tried, and guessing would put wrong characters into the text.",
    bad="a file saved in an old national encoding",
    good="the same file saved as UTF-8",
)
GUESSED = Rule(
    code="DOC005",
    name="an encoding that was guessed",
    severity=Severity.WARNING,
    why="A file that is not UTF-8 was read as Windows-1252; letters outside Western Europe may be wrong.",
    bad="a file saved by an old editor in Windows-1252",
    good="the same file saved as UTF-8",
)
CONTROL = Rule(
    code="DOC006",
    name="control characters in a text",
    severity=Severity.WARNING,
    why="Control characters are invisible, and a quotation that holds one is never found by a person who types it.",
    bad="a text copied from a terminal, with colour codes in it",
    good="the text without control characters",
)

SOURCE_CODE = Rule(
    code="DOC010",
    name="a page's source code",
    why="A page saved as HTML holds tags, styles and scripts between the words; they would be read as the article.",
    bad="a page saved with “Web page, complete” and renamed to .txt",
    good="the words of the page, copied from the browser into a text file",
)

RULES = (EMPTY, TOO_LARGE, BINARY, UNDECODABLE, GUESSED, CONTROL, SOURCE_CODE)


def decode(path: str, data: bytes) -> Parsed[SourceFile]:
    """Reads UTF-8 (a byte order mark is dropped), UTF-16 with its mark or, with a warning, Windows-1252.

    CRLF and lone CR become LF here, once and only here, so that every offset counted later is an offset in
    `SourceFile.text`. Nothing else is altered: control characters stay, with a warning.
    """
    nothing = SourceFile(path, "")
    if len(data) > LIMIT:
        size = f"{len(data) / _MEGABYTE:.1f} MB" if len(data) > LIMIT + 1 else f"more than {LIMIT // _MEGABYTE} MB"
        message = f"the file has {size}; the limit is {LIMIT // _MEGABYTE} MB"
        return _refused(TOO_LARGE, nothing, message, "Save only the article's text, one document in one file.")
    text, problem = _text_of(nothing, data)
    if text is None:
        return Parsed(None, (problem,) if problem else ())
    source = SourceFile(path, text.replace("\r\n", "\n").replace("\r", "\n"))
    if not source.text.strip():
        return _refused(EMPTY, nothing, "the file holds no text", "Save the article's text into it, or delete it.")
    if _HTML.match(source.text):
        message = "the file is a page's source code (HTML), not its text"
        remedy = "Open the page in a browser, select all, copy, and paste it into a plain text file."
        return Parsed(None, (SOURCE_CODE.at(source.span(0, 1), message, remedy),))
    problems = [] if problem is None else [GUESSED.at(source.span(0, 0), problem.message, problem.remedy)]
    controls = _control_characters(source)
    if controls is not None and controls.is_error:
        return Parsed(None, (controls,))
    return Parsed(source, tuple(problems) + ((controls,) if controls else ()))


def _text_of(nothing: SourceFile, data: bytes) -> tuple[str | None, Diagnostic | None]:
    """The decoded text and the problem met: an error comes without a text, a warning with one."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return data.decode("utf-16"), None
        except UnicodeDecodeError:
            return None, _undecodable(nothing, "utf-16")
    if b"\0" in data:
        message = "the file holds zero bytes, so it is not plain text (or UTF-16 without its byte order mark)"
        return None, BINARY.at(nothing.whole(), message, "Save the article as plain text in UTF-8.")
    try:
        return data.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        place = error.start
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None, _undecodable(nothing, "utf-8, cp1252")
    message = f"byte {place + 1} is not UTF-8. Tried utf-8, then cp1252 (Windows-1252), which was used"
    return text, GUESSED.at(nothing.whole(), message, "Save it as UTF-8 and look at its accents and quotation marks.")


def _control_characters(source: SourceFile) -> Diagnostic | None:
    """A warning that names the first control character, or an error where there are too many for a text."""
    first = _CONTROL.search(source.text)
    if first is None:
        return None
    count = len(_CONTROL.findall(source.text))
    line, column = source.position(first.start())
    name = f"U+{ord(first.group()):04X}"
    if "\0" in source.text or count > max(4, _SHARE_OF_CONTROLS * len(source.text)):
        message = f"{count} of {len(source.text)} characters are control characters, first {name} at {line}:{column}"
        return BINARY.at(SourceFile(source.path, "").whole(), message, "Save the article as plain text in UTF-8.")
    others = f" ({count} in all)" if count > 1 else ""
    message = f"line {line}, column {column} holds the control character {name}{others}"
    return CONTROL.at(source.span(first.start(), first.end()), message, "Delete it; the text is kept as it is.")


def _undecodable(nothing: SourceFile, tried: str) -> Diagnostic:
    message = f"the file could not be read as text; tried {tried}"
    return UNDECODABLE.at(nothing.whole(), message, "Open it in an editor that shows it right and save it as UTF-8.")


def _refused(rule: Rule, nothing: SourceFile, message: str, remedy: str) -> Parsed[SourceFile]:
    return Parsed(None, (rule.at(nothing.whole(), message, remedy),))
