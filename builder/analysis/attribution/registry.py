"""Knows the names a document gives: where each stands first, and which words are places."""

from __future__ import annotations

import re
from typing import NamedTuple

from builder.analysis.attribution.names import person_name
from builder.model.document import Document

_RUN = re.compile(
    r"\b[A-Z][\w’'\-]{0,40}\.?(?:[ \u00a0](?:al|bin|ibn|abu|de|van|von|der|[A-Z])\.?[\w’'\-]{0,40}\.?){1,5}"
)
_PLACE = re.compile(r"\b(?:in|near|across|into|inside|outside)\s([A-Z][\w’'\-]{1,40}(?:\s[A-Z][\w’'\-]{1,40})?)")
_TOKEN = re.compile(r"[\w][\w’'\-]*")


class Registry(NamedTuple):
    """Persons by last name with the address of the block that names them first in full; words used as places."""

    people: dict[str, tuple[str, str]]
    places: frozenset[str]
    surnames: frozenset[str]


def names_in(document: Document) -> Registry:
    """The names of a document, from every run of capitalised words in it."""
    people: dict[str, tuple[str, str]] = {}
    places: set[str] = set()
    for block in document.blocks:
        text = block.span.text
        places.update(match.group(1) for match in _PLACE.finditer(text))
        for match in _RUN.finditer(text):
            before = _TOKEN.findall(text[max(0, match.start() - 20) : match.start()])
            name = person_name(before[-1:] + _TOKEN.findall(match.group()), frozenset(), frozenset())
            if name and " " in name:
                people.setdefault(_last(name), (name, block.address))
    known = {last: found for last, found in people.items() if last not in places}
    return Registry(known, frozenset(places), frozenset(known))


def _last(name: str) -> str:
    return re.sub(r"[’']s$", "", name.split()[-1])
