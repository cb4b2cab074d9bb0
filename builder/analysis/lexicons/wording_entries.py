"""Puts all word lists of wording into one table by first word."""

from __future__ import annotations

from builder.analysis.lexicons.adjectives import ADJECTIVES
from builder.analysis.lexicons.entries import lookup
from builder.analysis.lexicons.events import EVENTS
from builder.analysis.lexicons.manner import MANNER
from builder.analysis.lexicons.names import NAMES
from builder.analysis.lexicons.softeners import DECOYS, SOFTENERS
from builder.analysis.lexicons.verbs import VERBS

WORDING = lookup((*NAMES, *EVENTS, *SOFTENERS, *ADJECTIVES, *MANNER, *VERBS, *DECOYS))
"""Every entry by its first word, longest first. A form listed twice keeps the entry of the earlier list."""
