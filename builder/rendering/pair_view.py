"""Sets two versions of a story side by side: each sentence of the later one with what it was made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from builder.model.study import StudyText
from builder.rendering.passages import Run, plain_runs
from builder.rendering.table_views import MarkView, mark_views
from builder.rendering.wording import place
from builder.source import Span
from builder.study.tables import MoveRow, moves


@dataclass(frozen=True, slots=True)
class PairView:
    """One sentence of the later version, the places of the earlier one that tell the same, and the moves between.

    `left` holds number and words of each place, and is empty where the earlier version has nothing of the kind.
    """

    left: tuple[tuple[str, str], ...]
    right_number: str
    right: tuple[Run, ...]
    moves: tuple[MarkView, ...]


def pair_views(text: StudyText, texts: Mapping[str, StudyText]) -> tuple[PairView, ...]:
    """The moves from the earlier version into this one, one pair for each sentence that has any."""
    groups: dict[str, list[MoveRow]] = {}
    for row in moves(text, texts):
        groups.setdefault(row.right_address, []).append(row)
    return tuple(_pair(text, rows) for rows in groups.values())


def _pair(text: StudyText, rows: list[MoveRow]) -> PairView:
    left = dict.fromkeys((place(row.left_address), row.left) for row in rows if row.left)
    spans = [row.placed.span for row in rows]
    right = _marked(text, _around(text, spans[0]), spans)
    return PairView(tuple(left), place(rows[0].right_address), right, mark_views(text, (row.placed for row in rows)))


def _around(text: StudyText, span: Span) -> Span:
    """The sentence a move stands in, or all the move covers where it is more than one."""
    sentence = text.document.sentence_at(span.start) if text.document is not None else None
    if sentence is None or span.end > sentence.span.end:
        return span
    return sentence.span


def _marked(text: StudyText, whole: Span, spans: list[Span]) -> tuple[Run, ...]:
    """The sentence with the words that were moved set apart; a move that covers all of it needs no such sign."""
    parts = sorted({span.range for span in spans if whole.covers(span) and span.range != whole.range})
    runs: list[Run] = []
    at = whole.start
    for start, end in parts:
        if start < at:
            continue
        runs.extend(plain_runs(text, Span(whole.source, at, start)))
        runs.extend(
            Run(run.text, cue=not run.veil, veil=run.veil) for run in plain_runs(text, Span(whole.source, start, end))
        )
        at = end
    return (*runs, *plain_runs(text, Span(whole.source, at, whole.end)))
