"""Finds who is credited with what: source, cue and content.

The parts and their bounds follow the annotation guidelines of PolNeAR (Newell, Margolin and Ruths, 2018): a cue may be
a verb, a noun, a phrase or a mark; thoughts count as well as words; inner layers belong to the outer speaker.
"""

from __future__ import annotations

from collections.abc import Sequence

from builder.analysis.attribution.lone import with_lone_quotations
from builder.analysis.attribution.patterns import outer_readings
from builder.analysis.attribution.registry import Registry, names_in
from builder.analysis.attribution.resolution import resolve
from builder.analysis.words import passages
from builder.model.document import Document
from builder.model.findings import Attribution, Quotation

__all__ = ["find_attributions"]


def find_attributions(
    document: Document, quotations: Sequence[Quotation], names: Registry | None = None
) -> tuple[Attribution, ...]:
    """Every attribution of the article's outermost layer, in reading order of the cues.

    `names` are those of the document (`names_in`), if they are known already.
    """
    parts = passages(document, quotations)
    found = with_lone_quotations(parts, [outer_readings(passage) for passage in parts])
    return tuple(resolve(parts, found, quotations, names or names_in(document)))
