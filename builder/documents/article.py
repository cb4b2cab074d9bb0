"""Tells headline, standfirst, subheadings, paragraphs, captions and furniture of an article apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from builder.documents.datelines import dateline_end
from builder.documents.furniture import AGAIN, NAVIGATION, is_caption, is_navigation, opens_links
from builder.documents.furniture import reason_to_leave_out as reason_of
from builder.documents.furniture_forms import LINKS, NEWSROOMS, NOTES
from builder.documents.lines import Unit, ends_with_stop
from builder.model.document import LeftOut, Zone

BEHIND = "a line behind the end of the text"
_HEADING_WORDS = 25
_HEADING_LENGTH = 220
_PLAIN_ENDING = re.compile(r"[.:;,…][\"'”’»)\]]*$")
_BULLET = re.compile(r"[-–—•*·▪►]\s|\(?\d{1,2}[.)]\s")
_SITE_NAME = re.compile(r"\s[|–—·:»-]+\s")
_NOT_ALPHANUMERIC = re.compile(r"[\W_]+")
_STANDFIRST_WORDS = 45
_MOST_STANDFIRSTS = 2
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Zoned:
    """A unit of the article with its zone."""

    unit: Unit
    zone: Zone


def zones_of(units: Sequence[Unit], *, comments_follow: bool) -> tuple[tuple[Zoned, ...], tuple[LeftOut, ...]]:
    """The article's parts in order, and what was set aside with its reasons.

    Lines are first judged by their own form, then by where they stand: before the first paragraph (the lead), among
    the paragraphs, or behind the last one.
    """
    left_out = dict(_by_form(units))
    rest = [unit for unit in units if unit not in left_out]
    left_out.update((unit, NAVIGATION) for unit in takewhile(lambda unit: is_navigation(unit.text), rest))
    rest = [unit for unit in units if unit not in left_out]
    left_out.update(_repeated_headlines(rest))
    rest = [unit for unit in rest if unit not in left_out]
    first, last = _body_of(rest)
    lead, body, tail = rest[:first], rest[first:last], rest[last:]
    zoned: dict[Unit, Zone] = {}
    _read_lead(lead, zoned, left_out)
    _read_body(body, zoned, left_out)
    left_out.update((unit, BEHIND) for unit in tail if not is_caption(unit.text))
    zoned.update((unit, Zone.CAPTION) for unit in tail if is_caption(unit.text))
    if len(zoned) == 1 and not comments_follow:
        zoned = {unit: Zone.CAPTION if zone is Zone.CAPTION else Zone.PARAGRAPH for unit, zone in zoned.items()}
    ordered = tuple(Zoned(unit, zoned[unit]) for unit in units if unit in zoned)
    return ordered, tuple(LeftOut(unit.span, reason) for unit, reason in left_out.items())


def is_heading(text: str) -> bool:
    """Whether a unit could be a heading: short, one line, no final stop, no dateline, not an item of a list."""
    if len(text) > _HEADING_LENGTH or len(text.split()) > _HEADING_WORDS or "\n" in text:
        return False
    return not ends_with_stop(text) and not text.endswith(",") and not dateline_end(text) and not _BULLET.match(text)


def is_first_heading(text: str) -> bool:
    """Whether a unit could be the article's headline, which may ask, exclaim or be set in title case with a stop."""
    if is_heading(text):
        return True
    if len(text) > _HEADING_LENGTH or "\n" in text or dateline_end(text) or _BULLET.match(text):
        return False
    if not _PLAIN_ENDING.search(text[-8:]):
        return len(text.split()) <= _HEADING_WORDS and text.count('"') % 2 == 0
    long_words = [word for word in text.split() if len(word) > 3]
    return (
        text.endswith(".")
        and len(long_words) > 2
        and all(word[0].isupper() or not word[0].isalpha() for word in long_words)
    )


def _by_form(units: Sequence[Unit]) -> Iterator[tuple[Unit, str]]:
    """Furniture known by its own wording, the list of links behind a line that announces one, and editors' notes."""
    listing = closed = False
    for unit in units:
        text = unit.text
        closed = closed or NOTES.fullmatch(text) is not None
        if closed:
            yield unit, NEWSROOMS
            continue
        reason = None if is_caption(text) else reason_of(text)
        if reason is not None:
            listing = opens_links(text) if reason == LINKS else listing
            yield unit, reason
        elif listing and is_heading(text):
            yield unit, LINKS
        else:
            listing = False


def _repeated_headlines(units: Sequence[Unit]) -> Iterator[tuple[Unit, str]]:
    """Further copies of a heading, with other quotation marks or with the site's name behind it."""
    headings = [unit for unit in units if is_first_heading(unit.text)]
    plain = {_folded(unit.text) for unit in headings}
    seen: set[str] = set()
    for unit in headings:
        key = _folded(unit.text)
        if key in seen or any(part in plain - {key} for part in _without_site(unit.text)):
            yield unit, AGAIN
        seen.add(key)


def _folded(text: str) -> str:
    return _NOT_ALPHANUMERIC.sub("", text).casefold()


def _without_site(text: str) -> Iterator[str]:
    """What remains of a page title when the last part behind a dash or bar is dropped."""
    parts = list(_SITE_NAME.finditer(text))
    if parts:
        head = text[: parts[-1].start()]
        if len(head.split()) > _SHORT:
            yield _folded(head)


def _body_of(units: Sequence[Unit]) -> tuple[int, int]:
    """The range of units from the first to the last paragraph; without any paragraph all is body but the headline."""
    prose = [
        number
        for number, unit in enumerate(units)
        if not is_caption(unit.text) and not is_heading(unit.text) and not (number == 0 and is_first_heading(unit.text))
    ]
    if prose:
        return _before_dateline(units, prose), prose[-1] + 1
    headings = [
        number for number, unit in enumerate(units) if not is_caption(unit.text) and not is_navigation(unit.text)
    ]
    worded = (number for number in headings if len(units[number].text.split()) > _SHORT)
    return next(worded, headings[0] if headings else 0) + 1, len(units)


def _before_dateline(units: Sequence[Unit], prose: Sequence[int]) -> int:
    """Where the body begins: behind a short sentence that stands before a dateline and so is a standfirst."""
    first = prose[0]
    headed = any(len(unit.text.split()) > _SHORT and not is_caption(unit.text) for unit in units[:first])
    if not headed or len(prose) < 2 or len(units[first].text.split()) > _STANDFIRST_WORDS:
        return first
    return prose[1] if dateline_end(units[prose[1]].text) and not dateline_end(units[first].text) else first


def _read_lead(lead: Sequence[Unit], zoned: dict[Unit, Zone], left_out: dict[Unit, str]) -> None:
    """Headline and standfirst; short lines around them are navigation or say who wrote when."""
    worded = [unit for unit in lead if len(unit.text.split()) > _SHORT and not is_navigation(unit.text)]
    candidates = worded or [unit for unit in lead if not is_caption(unit.text) and not is_navigation(unit.text)][-1:]
    headline = next((unit for unit in candidates if not is_caption(unit.text)), None)
    standfirsts = 0
    for unit in lead:
        long_enough = len(unit.text.split()) > 2 and not is_navigation(unit.text)
        if is_caption(unit.text):
            zoned[unit] = Zone.CAPTION
        elif unit is headline:
            zoned[unit] = Zone.HEADLINE
        elif headline in zoned and long_enough and standfirsts < _MOST_STANDFIRSTS:
            zoned[unit] = Zone.STANDFIRST
            standfirsts += 1
        else:
            left_out[unit] = NAVIGATION


def _read_body(body: Sequence[Unit], zoned: dict[Unit, Zone], left_out: dict[Unit, str]) -> None:
    """Paragraphs, captions and subheadings; three and more headings in a row are a list of links."""
    without_prose = all(is_heading(unit.text) or is_caption(unit.text) for unit in body)
    run: list[Unit] = []
    for unit in body:
        if is_caption(unit.text):
            zoned[unit] = Zone.CAPTION
        elif is_heading(unit.text) and not without_prose:
            run.append(unit)
        else:
            _close_run(run, zoned, left_out)
            zoned[unit] = Zone.PARAGRAPH
            run = []
    _close_run(run, zoned, left_out)


def _close_run(run: Sequence[Unit], zoned: dict[Unit, Zone], left_out: dict[Unit, str]) -> None:
    if len(run) > 2:
        left_out.update((unit, LINKS) for unit in run)
    else:
        zoned.update((unit, Zone.HEADLINE) for unit in run)
