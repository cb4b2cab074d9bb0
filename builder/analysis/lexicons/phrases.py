"""Reads lists of phrases that are written with semicolons between them."""

from __future__ import annotations


def phrases(listing: str) -> tuple[str, ...]:
    """The phrases of a listing, white space squeezed."""
    return tuple(filter(None, (" ".join(item.split()) for item in listing.split(";"))))
