"""Knows the lines of a saved page that are not part of the text: navigation, counters, appeals, notices, buttons."""

from __future__ import annotations

import re

from builder.documents import furniture_forms as forms

_LONGEST = 300
_SEPARATORS = re.compile(r"[\s|/·•>»›,:]+")
_SECTIONS = frozenset(forms.SECTIONS.split())
_NETWORKS = frozenset(forms.NETWORKS.split())

NAVIGATION = "navigation"
DIVIDER = "a line without words"
AGAIN = "the headline again"


def reason_to_leave_out(text: str) -> str | None:
    """Why a line of an article's page is furniture, in plain words; nothing where its form does not show it."""
    if not any(map(str.isalnum, text)):
        return DIVIDER
    if len(text) > _LONGEST:
        return None
    for reason, pattern in forms.RULES:
        if pattern.fullmatch(text):
            return reason
    if forms.BYLINE.fullmatch(text):
        return "the byline"
    return "asks for money or sharing" if _all_in(text, _NETWORKS) else None


def is_navigation(text: str) -> bool:
    """Whether a line consists of nothing but names of a site's sections and its menu."""
    return len(text) <= _LONGEST and _all_in(text, _SECTIONS)


def is_caption(text: str) -> bool:
    """Whether a paragraph says of itself that it belongs to a picture."""
    return forms.CAPTION.fullmatch(text) is not None or forms.PHOTO_BY.fullmatch(text) is not None


def opens_links(text: str) -> bool:
    """Whether a furniture line announces a list of links behind it: `Read also:`, and not one link in the same line."""
    return len(text.split()) <= 5


def _all_in(text: str, words: frozenset[str]) -> bool:
    tokens = [token for token in _SEPARATORS.split(text.lower()) if token]
    return bool(tokens) and all(token in words for token in tokens)
