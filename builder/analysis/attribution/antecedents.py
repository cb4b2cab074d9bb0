"""Finds whom a pronoun or a short description means among the sources a text has named so far."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from builder.analysis.attribution.names import SourceName
from builder.analysis.lexicons.function_words import DETERMINERS, POSSESSIVES
from builder.analysis.lexicons.word_sets import word_set

_PERSON_PRONOUNS = word_set("he she his her him who")
_BODY_PRONOUNS = word_set("it its")
_GROUP_PRONOUNS = word_set("they their them")
_BODIES = frozenset({"source-institution", "source-outlet"})
_ISSUED = word_set("statement letter communique communiqué release message text")
_NUMBERED = re.compile(r"^([a-z]+)(\d+)$")
_WORD = re.compile(r"[\w\-]+")


class Known(NamedTuple):
    """A source met so far: how to show it, the block that named it, its wording, and the block it was last seen in."""

    name: SourceName
    address: str
    wording: str
    seen: str


def for_pronoun(pronoun: str, block: str, known: Sequence[Known]) -> Known | None:
    """The last fitting source: a person for he and she, a body for it, several or a body for they."""
    for one in reversed(known):
        is_person = one.name.kind == "source-named" or (one.name.kind == "source-role" and not _is_plural(one))
        if pronoun in _PERSON_PRONOUNS and is_person:
            return one if near(one.seen, block, 6) else None
        if pronoun in _BODY_PRONOUNS and one.name.kind in _BODIES | {"source-document"}:
            return one if near(one.seen, block, 1) else None
        if pronoun in _GROUP_PRONOUNS and one.name.kind != "source-named" and not one.name.pronoun:
            return one if near(one.seen, block, 2) else None
    return None


def _is_plural(one: Known) -> bool:
    return one.name.label.endswith("s") or one.name.label.lower() in ("people", "police")


def near(seen: str, block: str, most: int) -> bool:
    """Whether two blocks stand at most so many numbers apart; different zones count as near."""
    one, other = _NUMBERED.match(seen), _NUMBERED.match(block)
    if one is None or other is None:
        return True
    if one.group(1) != other.group(1):
        return one.group(1) != "p" or other.group(1) == "cap"
    return int(other.group(2)) - int(one.group(2)) <= most


def for_description(wording: str, name: SourceName, known: Sequence[Known]) -> Known | None:
    """“The diplomat” is the last person with that role, or the last person; “the ministry” the last ministry."""
    lower = wording.lower()
    first = lower.split(" ")[0] if lower else ""
    if first not in DETERMINERS | POSSESSIVES or first in ("a", "an", "some", "many", "both", "several", "no"):
        return None
    words = [word for word in _WORD.findall(lower) if word not in DETERMINERS]
    if name.kind == "source-role" and name.roles and len(words) <= 4 and "of" not in words:
        people = [one for one in reversed(known) if one.name.kind == "source-named"]
        same = [one for one in people if one.name.roles & name.roles]
        return next(iter(same or people), None)
    if name.kind == "source-document" and len(words) == 1 and words[0] in _ISSUED:
        return next((one for one in reversed(known) if one.name.kind != "source-document"), None)
    if name.kind in _BODIES | {"source-document"}:
        return _longer_name(words, name, known)
    return None


def _longer_name(words: Sequence[str], name: SourceName, known: Sequence[Known]) -> Known | None:
    """The last body whose name holds all the words of a shorter one: the ministry, the Ostrell Defence Ministry.

    A paper is never meant by the name of a body, though the paper's name may hold it: a report by the council.
    """
    kinds = frozenset({name.kind}) if name.kind == "source-document" else _BODIES
    for one in reversed(known):
        if one.name.kind not in kinds:
            continue
        longer = _WORD.findall(one.wording.lower())
        if set(words) < set(longer):
            return one
    return None
