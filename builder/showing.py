"""Shows an analysis on a terminal: every sentence with its voice, cue and findings, every comment masked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

import click

from builder.documents.pseudonyms import letters
from builder.model.document import Block, Document, Sentence
from builder.model.findings import Analysis, CommentFinding, Finding, Voicing
from builder.model.taxonomy import SEVERITIES
from builder.source import Span
from builder.study.veiling import hidden_words, on_one_line, unveiled

VOICE_WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "voice-outlet": ("OUTLET", "white"),
        "voice-attributed": ("SOURCE", "cyan"),
        "voice-nested": ("SOURCE OF A SOURCE", "blue"),
        "voice-unsourced": ("NOBODY NAMED", "magenta"),
        "voice-drift": ("SOURCE RUNS ON?", "yellow"),
        "voice-mixed": ("OUTLET + QUOTATION", "green"),
    }
)
"""The word and the colour of each voice; the word alone says it all."""

_SEVERITY_COLOURS = ("green", "white", "yellow", "magenta", "red")
_DESCRIBED = 4
_LONGEST_CUE = 60
_LONGEST_LINE = 90


def show(text: Document, analysis: Analysis, colour: bool) -> str:
    """The whole analysis as plain text, with ANSI colours only where `colour` is true.

    Slurs are masked wherever they stand, commenters are letters, and comments of severity 4 are described, not shown.
    """
    veil = _Veil(text, analysis)
    parts = [
        *_article(text, analysis, veil, colour),
        *_thread(text, analysis, veil, colour),
        *_left_out(text, veil, colour),
    ]
    return "\n".join(parts) + "\n"


class _Veil:
    """Shows a span of the document with slurs masked and commenters' names replaced by letters."""

    def __init__(self, document: Document, analysis: Analysis) -> None:
        self._hidden = hidden_words(document, analysis)

    def shown(self, span: Span) -> str:
        """The span's words on one line, safe to show."""
        return on_one_line(unveiled(self._hidden, span))

    def cue(self, span: Span) -> str:
        """The span's words in quotation marks, cut where they are long."""
        return f"“{_cut(self.shown(span), _LONGEST_CUE)}”"


def _cut(text: str, length: int) -> str:
    if len(text) <= length:
        return text
    return (text[:length].rpartition(" ")[0] or text[:length]) + " …"


def _styled(text: str, colour: bool, hue: str, *, bold: bool = False) -> str:
    return click.style(text, fg=hue, bold=bold) if colour else text


def _article(text: Document, analysis: Analysis, veil: _Veil, colour: bool) -> Iterator[str]:
    by_sentence = {voicing.sentence.span.start: voicing for voicing in analysis.voicings}
    shown_at = _by_sentence(text, analysis.findings)
    for block in text.blocks:
        yield from _block(block, by_sentence, shown_at, veil, colour)


def _by_sentence(text: Document, findings: Iterable[Finding]) -> dict[int, list[Finding]]:
    """Findings under the sentence they begin in; what begins between sentences stands under the one before."""
    starts = [sentence.span.start for sentence in text.sentences]
    placed: dict[int, list[Finding]] = {start: [] for start in starts}
    for finding in findings:
        if starts:
            placed[starts[max(0, bisect_right(starts, finding.span.start) - 1)]].append(finding)
    return placed


def _block(
    block: Block,
    voicings: Mapping[int, Voicing],
    findings: Mapping[int, Sequence[Finding]],
    veil: _Veil,
    colour: bool,
) -> Iterator[str]:
    if not block.sentences:
        yield f"{_styled(block.address, colour, 'bright_black')}  {veil.shown(block.span)}"
        yield ""
    for sentence in block.sentences:
        start = sentence.span.start
        yield from _sentence(sentence, voicings.get(start), findings.get(start, ()), veil, colour)
        yield ""


def _sentence(
    sentence: Sentence, voicing: Voicing | None, findings: Iterable[Finding], veil: _Veil, colour: bool
) -> Iterator[str]:
    yield f"{_styled(sentence.address, colour, 'bright_black', bold=True)}  {veil.shown(sentence.span)}"
    if voicing is not None:
        word, hue = VOICE_WORDS.get(voicing.voice, (voicing.voice, "white"))
        who = f" — {voicing.speaker}" if voicing.speaker else ""
        via = f" (via {voicing.via})" if voicing.via else ""
        yield f"    {_styled(word, colour, hue, bold=True)}{who}{via}   cue: {veil.cue(voicing.cue)}"
        yield f"      {voicing.reason}"
    for finding in findings:
        yield from _finding(finding, veil, colour)


def _finding(finding: Finding, veil: _Veil, colour: bool) -> Iterator[str]:
    decoy = finding.status == "decoy"
    name = finding.label.replace("-", " ")
    mark, hue = ("=", "green") if decoy else ("•", "yellow")
    note = "  (strong, but fair)" if decoy else ""
    yield f"    {_styled(f'{mark} {name}', colour, hue)}: {veil.cue(finding.cue)}{note}"
    yield f"      {finding.reason}"
    if finding.settle:
        yield f"      What would settle it: {finding.settle}"


def _thread(text: Document, analysis: Analysis, veil: _Veil, colour: bool) -> Iterator[str]:
    if not analysis.comments:
        return
    given = letters(text)
    yield _styled(f"Comments ({len(analysis.comments)})", colour, "white", bold=True)
    yield ""
    for found in analysis.comments:
        yield from _comment(found, given, veil, colour)
        yield ""


def _comment(found: CommentFinding, given: Mapping[str, str], veil: _Veil, colour: bool) -> Iterator[str]:
    comment = found.comment
    reply = f" to {given[comment.reply_to]}" if comment.reply_to is not None else ""
    severity = _styled(
        f"severity {found.severity}: {SEVERITIES[found.severity]}", colour, _SEVERITY_COLOURS[found.severity]
    )
    yield f"{comment.address}  {given[comment.address]}{reply}  [{severity}]"
    if found.severity >= _DESCRIBED:
        yield f"    [This comment {found.describe or 'is not shown'}.]"
    else:
        yield f"    {veil.shown(comment.span)}"
    told: set[str] = set()
    for finding in found.findings:
        if finding.label not in told:
            told.add(finding.label)
            cue = "" if found.severity >= _DESCRIBED else f": {veil.cue(finding.cue)}"
            yield f"    • {finding.label.partition('-')[2].replace('-', ' ')}{cue}"


def _left_out(text: Document, veil: _Veil, colour: bool) -> Iterator[str]:
    """The lines set aside; among the comments only that there was one, for such lines hold names."""
    if not text.left_out:
        return
    thread = min((comment.author or comment.span).start for comment in text.comments) if text.comments else None
    yield _styled(f"Left out ({len(text.left_out)})", colour, "white", bold=True)
    for part in text.left_out:
        line, _ = part.span.source.position(part.span.start)
        among = thread is not None and part.span.start >= thread
        words = "" if among else f": {_cut(veil.shown(part.span), _LONGEST_LINE)}"
        yield f"    line {line}{words}  ({part.reason})"
