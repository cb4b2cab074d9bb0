"""Reads our word lists: a line of words, a plainer word, and one reason for the whole group."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from builder.analysis.lexicons.inflection import forms

LEAVE_OUT = "(leave it out)"


@dataclass(frozen=True, slots=True)
class Entry:
    """One inflected form. `because` completes “Here “word” …”; `guard` names a context test in guards.GUARDS."""

    words: tuple[str, ...]
    label: str
    swap: str
    because: str
    guard: str = ""
    status: str = "clear"
    lemma: str = ""


def group(
    label: str, because: str, listing: str, *, part: str = "", guard: str = "", status: str = "clear"
) -> tuple[Entry, ...]:
    """Entries of one label. `listing` is `word, word = swap; word = swap`; without `=` the swap is to leave it out.

    `part` is `n` (plurals are added), `v` (the five verb forms are added) or empty.
    """
    made: list[Entry] = []
    for item in filter(None, (piece.strip() for piece in listing.split(";"))):
        heads, _, swap = (side.strip() for side in item.partition("="))
        swaps = forms(swap, part) if swap else ()
        for head in heads.split(","):
            for place, form in enumerate(forms(" ".join(head.split()), part)):
                plainer = "" if status == "decoy" else swaps[place] if swaps else LEAVE_OUT
                made.append(Entry(tuple(form.split()), label, plainer, because, guard, status, head.strip()))
    return tuple(made)


Lookup = Mapping[str, tuple[Entry, ...]]


def lookup(entries: Iterable[Entry]) -> Lookup:
    """Entries by their first word, longest first; of two entries for one form the first listed stays."""
    table: dict[str, dict[tuple[str, ...], Entry]] = {}
    for entry in entries:
        table.setdefault(entry.words[0], {}).setdefault(entry.words, entry)
    return MappingProxyType(
        {first: tuple(sorted(found.values(), key=lambda e: -len(e.words))) for first, found in table.items()}
    )
