"""Finds the place-and-agency opening of a news report: `HALLIN, March 2 (CPA) —`."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = rf"(?:{_MONTH} {_DAY}(?:, ?\d{{4}})?|{_DAY} {_MONTH}(?:,? \d{{4}})?)"
_CAPITALS = r"[^\W\d_a-z][^\Wa-z]*(?:['’.-][^\Wa-z]+)*\.?"
_WORD = r"[^\W\d_a-z][\w'’.-]*"
_PLACE = rf"{_CAPITALS}(?:[ /]{_CAPITALS}){{0,4}}(?:, {_WORD}(?: {_WORD}){{0,2}})?"
_MIXED_PLACE = rf"{_WORD}(?: {_WORD}){{0,3}}(?:, {_WORD}(?: {_WORD}){{0,2}})?"
_AGENCY = r"\([^()\n]{2,40}\)"
_SLASHED = r"/[^/\n]{2,40}/\.?"
_DASH = r"(?:--?|[–—])"

_FORMS = (
    # MOSCOW, May 21. /TASS/.
    re.compile(rf"{_MIXED_PLACE}, {_DATE}\.? ?{_SLASHED}(?: ?{_DASH})?(?=\s|$)"),
    re.compile(rf"{_MIXED_PLACE}\.? ?{_SLASHED}(?: ?{_DASH})?(?=\s|$)"),
    # HALLIN, March 2 (CPA) —    Hallin (CPA) -
    re.compile(rf"{_MIXED_PLACE}(?:, {_DATE})?[,.]? ?{_AGENCY} ?{_DASH}(?=\s|$)"),
    # HALLIN, March 2 —          PORT SARRE, Ostrell —
    re.compile(rf"{_PLACE}(?:, {_DATE})?[,.]? ?{_DASH}(?=\s|$)"),
    re.compile(rf"{_MIXED_PLACE}, {_DATE} ?{_DASH}(?=\s|$)"),
    # Gazette- Members of …: an outlet's name with its dash
    re.compile(r"[^\W\d_a-z][\w.]{1,30}(?: [^\W\d_a-z][\w.]{1,30}){0,2}-(?=\s+[\"“‘'(]?[^\W_a-z])"),
)
_LONGEST = 120


def dateline_end(text: str) -> int:
    """Where a paragraph's dateline ends, in code points from its start; 0 where it has none.

    Known forms: place and agency between slashes or brackets, place in capitals with a dash, place and date with a
    dash, an outlet's name with a dash. The place may carry a region; the date is a month and a day.
    """
    head = text[:_LONGEST]
    return max((match.end() for form in _FORMS if (match := form.match(head))), default=0)
