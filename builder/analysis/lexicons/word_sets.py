"""Reads a list of words written as running text, the shape in which the lexicons can be read and compared."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text that is parted by white space."""
    return frozenset(text.split())
