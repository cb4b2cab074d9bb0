"""Tells what kind of source a phrase names and how to call it: a person's surname, a body, a role, a document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from builder.analysis.lexicons.function_words import DETERMINERS, PERSONAL, POSSESSIVES
from builder.analysis.lexicons.places import METONYMS
from builder.analysis.lexicons.sources import (
    DOCUMENT_NOUNS,
    INSTITUTION_NOUNS,
    NOT_NAMES,
    OUTLET_NOUNS,
    PERSON_ROLES,
    ROLE_NOUNS,
    TITLES,
    UNNAMED_MARKS,
    UNNAMED_NOUNS,
)
from builder.analysis.lexicons.word_sets import word_set

_TOKEN = re.compile(r"[\w][\w’'\-]*|[,;()\[\]]")
_POSSESSIVE = re.compile(r"(?:[’']s|(?<=s)[’'])$")
_PARTICLES = word_set("al el bin ibn abu de da di del della van von der den la le dos du ter ben")
_BODY_WORDS = INSTITUTION_NOUNS | OUTLET_NOUNS
_LEADING = DETERMINERS | POSSESSIVES | word_set("even both only")
_AFTER_NAME = frozenset({"", ",", "(", "[", "who", "whose", "of", "in", "and", "from", "himself", "herself"})
_BEHIND_HEAD = word_set(
    ", ; ( who which that of for in from at on with to by captured published released issued seen obtained written "
    "commissioned today yesterday"
)
_POSTNOMINALS = word_set("kc qc mp mps mep msp ms td mla obe cbe mbe phd md jr sr frs")
"""What stands behind a person's name and is no part of it: Tobias Marchetti KC."""
_PRONOUNS = PERSONAL | POSSESSIVES | word_set("him her them who me us")
_NO_PERSON = NOT_NAMES | _BODY_WORDS | DOCUMENT_NOUNS
_NO_LABEL = _LEADING - word_set("no some many several most")
_LONGEST_LABEL = 9
"""A description of a source is cut after so many words."""


class SourceName(NamedTuple):
    """A phrase read as a source. `kind` is a source-… label, `label` what to show, `person` a full or last name."""

    kind: str
    label: str
    person: str = ""
    roles: frozenset[str] = frozenset()
    pronoun: str = ""


def read_source(phrase: str, surnames: Sequence[str] | frozenset[str], places: frozenset[str]) -> SourceName:
    """What kind of source a phrase names; `surnames` and `places` are the last names and places the document uses."""
    tokens = _TOKEN.findall(_POSSESSIVE.sub("", phrase.strip()))
    lowers = [token.lower() for token in tokens]
    if len(tokens) == 1 and lowers[0] in _PRONOUNS:
        return SourceName("source-none", tokens[0], pronoun=lowers[0])
    if any(mark in phrase.lower() for mark in UNNAMED_MARKS):
        return SourceName("source-unnamed", _label(tokens), roles=_roles(lowers))
    person = person_name(tokens, surnames, places)
    if person:
        return SourceName("source-named", person.split()[-1], person=person, roles=_roles(lowers))
    kind = _kind_without_name(tokens, lowers, places)
    generic = sum(1 for token in tokens if token[0].isupper() and token.lower() not in _LEADING) == 1
    label = _abbreviation(tokens) if kind == "source-outlet" or generic else ""
    return SourceName(kind, label or _label(tokens), roles=_roles(lowers))


def _abbreviation(tokens: Sequence[str]) -> str:
    """An agency's short name in capitals, if the phrase gives it: the news agency CPA."""
    return next((token for token in tokens if len(token) > 1 and token.isupper()), "")


def _roles(lowers: Sequence[str]) -> frozenset[str]:
    return frozenset(word for word in lowers if word in PERSON_ROLES)


def person_name(tokens: Sequence[str], surnames: Sequence[str] | frozenset[str], places: frozenset[str]) -> str:
    """The person's name in a phrase, titles left out, or nothing."""
    for run, before, after in reversed(_capital_runs(tokens)):
        name, cut = _without_titles(run)
        while len(name) > 1 and name[-1].lower() in _POSTNOMINALS:
            name.pop()
        if not name or (before in ("of", "for", "on", "in", "from", "and") and not cut and len(tokens) > len(run)):
            if name and len(name) == 1 and name[0] in surnames and before == "and":
                return name[0]
            continue
        words = [word for word in name if word.lower() not in _PARTICLES]
        if any(word.lower() in _NO_PERSON for word in words):
            continue
        if len(words) == 1 and after not in _AFTER_NAME:
            continue
        if (
            _is_single(words, cut, before, surnames, places)
            if len(words) == 1
            else not _is_group(words, before, after, cut)
        ):
            return " ".join(name)
    return ""


def _is_single(
    words: Sequence[str], cut: bool, before: str, surnames: Sequence[str] | frozenset[str], places: frozenset[str]
) -> bool:
    word = words[0]
    if word in surnames or cut:
        return word.lower() not in METONYMS
    plain = word[1:].lower() == word[1:] or "-" in word or "’" in word or "'" in word or word[:2] in ("Mc", "De", "La")
    return plain and not before and word.lower() not in METONYMS and word not in places and not word.endswith("ians")


def _is_group(words: Sequence[str], before: str, after: str, cut: bool) -> bool:
    """Whether several capitals name a group: after “the”, before a common noun, or an abbreviation."""
    return (before == "the" and not cut) or after in _BODY_WORDS or after in ("group", "terrorists") or not words


def _capital_runs(tokens: Sequence[str]) -> list[tuple[list[str], str, str]]:
    """Runs of capitalised words with the lower-cased word before and after each."""
    runs: list[tuple[list[str], str, str]] = []
    run: list[str] = []
    before = ""
    for at, token in enumerate(tokens):
        particle = token.lower() in _PARTICLES and run and at + 1 < len(tokens) and tokens[at + 1][0].isupper()
        if (token[0].isupper() and not (at == 0 and token.lower() in _LEADING)) or particle:
            if not run:
                before = tokens[at - 1].lower() if at else ""
            run.append(token)
            continue
        if run:
            runs.append((run, before, token.lower()))
            run = []
    if run:
        runs.append((run, before, ""))
    return runs


def _without_titles(run: Sequence[str]) -> tuple[list[str], bool]:
    """What follows the last title, role or body noun of a run, and whether anything was cut."""
    last = -1
    for at, word in enumerate(run):
        lower = _POSSESSIVE.sub("", word.lower())
        if lower in TITLES or lower in ROLE_NOUNS or lower in _BODY_WORDS or word.endswith(("'s", "’s")):
            last = at
    return list(run[last + 1 :]), last >= 0


def _kind_without_name(tokens: Sequence[str], lowers: Sequence[str], places: frozenset[str]) -> str:
    head = head_noun(lowers)
    if head in OUTLET_NOUNS and head not in ROLE_NOUNS:
        return "source-outlet"
    if head in UNNAMED_NOUNS:
        return "source-unnamed"
    if head in DOCUMENT_NOUNS and head not in INSTITUTION_NOUNS:
        return "source-document"
    if head in INSTITUTION_NOUNS:
        return "source-institution"
    if head in ROLE_NOUNS:
        return "source-role"
    if {"news", "agency"} <= set(lowers):
        return "source-outlet"
    if any(word in OUTLET_NOUNS and tokens[at][0].isupper() for at, word in enumerate(lowers)):
        return "source-outlet"
    if set(lowers) & INSTITUTION_NOUNS or any(
        word in METONYMS or tokens[at] in places for at, word in enumerate(lowers)
    ):
        return "source-institution"
    capitals = any(token[0].isupper() for at, token in enumerate(tokens) if at or token.lower() not in _LEADING)
    return "source-institution" if capitals else "source-role"


def head_noun(lowers: Sequence[str]) -> str:
    """The head noun: the last word before a comma, a relative clause or a preposition."""
    head = ""
    for word in lowers:
        if word in _BEHIND_HEAD:
            if head:
                break
            continue
        head = word
    return head


def _label(tokens: Sequence[str]) -> str:
    kept: list[str] = []
    for token in tokens:
        if token in ",;([" or (token in ("who", "which") and kept):
            break
        if kept or token.lower() not in _NO_LABEL:
            kept.append(token)
    return " ".join(kept[:_LONGEST_LABEL]) or " ".join(tokens[:_LONGEST_LABEL])
