"""Reads a saved page or a plain text into a document, finds quotations in it, and hides the names of commenters."""

from __future__ import annotations

from builder.documents import decoding, reader

RULES = tuple(sorted(decoding.RULES + reader.RULES, key=lambda rule: rule.code))
"""Every rule of this package, by code."""
