"""Answers the analyser's JSON-lines protocol: one record in, one record out, offsets in code points."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from builder.analysis import analyse
from builder.analysis.comments import judge
from builder.diagnostics import Parsed
from builder.documents.reader import read_page, read_plain
from builder.model.document import Document, Zone
from builder.model.findings import Analysis, Attribution, CommentFinding, Finding
from builder.source import SourceFile, Span

Record = dict[str, Any]

KINDS: Mapping[str, Callable[[SourceFile, str], Parsed[Document]]] = MappingProxyType(
    {"article": read_plain, "sentence": read_plain, "comment": read_plain, "page": read_page}
)
"""The kinds of record and the reader of each."""

_WORDING_LABELS = frozenset(
    """loaded-label loaded-title loaded-event dysphemism euphemism intensifier editorial-adverb loaded-verb us-them
    dehumanising-metaphor historical-echo scare-quotes""".split()
)
"""What counts as loaded wording in an answer; decoys are left out, for they say that nothing is wrong."""


_JUDGING_CUES = frozenset({"cue-doubting", "cue-manner"})


class ProtocolError(ValueError):
    """A line that is not a record: says which line and what is wrong with it."""


def answer_lines(lines: Iterable[str]) -> Iterator[str]:
    """One JSON line for each line that is not blank, in the same order."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield json.dumps(answer(_record(line)), ensure_ascii=False)
            except ProtocolError as problem:
                raise ProtocolError(f"line {number}: {problem}") from None


def answer(record: Record) -> Record:
    """The answer to one record `{"id", "text", "kind"}`; the fields are those of the protocol."""
    kind, text, name = _checked(record)
    source = SourceFile(str(name), text)
    document = KINDS[kind](source, str(name)).value
    if document is None:
        document = Document(str(name), source, ())
    analysis = analyse(document)
    found: Record = {
        "id": name,
        "attributions": [_attribution(attribution) for attribution in analysis.attributions],
        "wording": _wording(analysis),
        "scores": dict(analysis.scores),
    }
    if kind == "comment":
        found["comment"] = _comment(source)
    if kind == "page":
        found |= _page(document, analysis)
    return found


def _record(line: str) -> Record:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as problem:
        raise ProtocolError(f"this is not JSON ({problem.msg} at column {problem.colno})") from None
    except RecursionError:
        raise ProtocolError("this JSON is nested too deeply to be a record") from None
    if not isinstance(record, dict):
        raise ProtocolError("a record is a JSON object with id, text and kind; this line holds something else")
    return record


def _checked(record: Record) -> tuple[str, str, str | int]:
    for field in ("id", "text", "kind"):
        if field not in record:
            raise ProtocolError(f"the record has no “{field}”; it needs id, text and kind")
    kind, text, name = record["kind"], record["text"], record["id"]
    if not isinstance(kind, str) or kind not in KINDS:
        raise ProtocolError(f"the kind is {json.dumps(kind)}; it must be one of {', '.join(KINDS)}")
    if not isinstance(text, str):
        raise ProtocolError("the text must be a string")
    if not isinstance(name, str | int) or isinstance(name, bool):
        raise ProtocolError("the id must be a string or a whole number")
    return kind, text, name


def _range(span: Span) -> list[int]:
    return list(span.range)


def _attribution(attribution: Attribution) -> Record:
    return {
        "source": [_range(attribution.source)] if attribution.source is not None else [],
        "cue": [_range(attribution.cue)],
        "content": [_range(span) for span in attribution.content],
    }


def _is_loaded(finding: Finding) -> bool:
    return finding.label in _WORDING_LABELS and finding.status != "decoy"


def _wording(analysis: Analysis) -> list[Record]:
    """Loaded words, and cues that judge what they report (“claimed”, “ranted”) where no loaded word stands already."""
    found = [(finding.span, finding.label) for finding in analysis.findings if _is_loaded(finding)]
    for attribution in analysis.attributions:
        if attribution.stance in _JUDGING_CUES and not any(span.overlaps(attribution.cue) for span, _ in found):
            found.append((_last_word(attribution.cue), attribution.stance))
    return [{"span": _range(span), "label": label} for span, label in sorted(found, key=lambda item: item[0].range)]


def _last_word(cue: Span) -> Span:
    """The word of a cue that reports, behind its auxiliaries and adverbs."""
    return Span(cue.source, cue.end - len(cue.text.rpartition(" ")[2]), cue.end)


def _comment(source: SourceFile) -> Record:
    """The whole text judged as one comment: how often each label was found, and the words that insult or swear."""
    verdict = judge(source.whole())
    labels: dict[str, int] = {}
    for finding in verdict.findings:
        labels[finding.label] = labels.get(finding.label, 0) + 1
    return {
        "labels": labels,
        "severity": verdict.severity,
        "spans": [_range(span) for span in verdict.harsh],
        "masks": [_range(span) for span in verdict.masks],
    }


def _page(document: Document, analysis: Analysis) -> Record:
    return {
        "zones": [{"span": _range(span), "zone": zone.value} for span, zone in _zones(document)],
        "sentences": [
            {
                "span": _range(voicing.sentence.span),
                "address": voicing.sentence.address,
                "voice": voicing.voice,
                "source": voicing.speaker,
            }
            for voicing in analysis.voicings
        ],
        "comments": [_thread_comment(finding) for finding in analysis.comments],
    }


def _zones(document: Document) -> list[tuple[Span, Zone]]:
    """Every zone of the page in the order of the page."""
    found = [(block.span, block.zone) for block in document.blocks]
    found += [(comment.span, Zone.COMMENT) for comment in document.comments]
    found += [(comment.author, Zone.COMMENT_AUTHOR) for comment in document.comments if comment.author is not None]
    found += [(part.span, Zone.FURNITURE) for part in document.left_out]
    return sorted(found, key=lambda item: item[0].range)


def _thread_comment(finding: CommentFinding) -> Record:
    comment = finding.comment
    return {
        "span": _range(comment.span),
        "address": comment.address,
        "author": comment.author.text if comment.author is not None else None,
        "labels": list(dict.fromkeys(noticed.label for noticed in finding.findings)),
        "severity": finding.severity,
    }
