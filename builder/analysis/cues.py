"""Looks up the words that signal saying or thinking: which verb a form belongs to, its frames and its stance."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from typing import NamedTuple

from builder.analysis.lexicons.reporting import DOUBLING, IRREGULAR, NOUNS, VERBS

_VOWELS = frozenset("aeiou")


class ReportingVerb(NamedTuple):
    """A verb of saying or thinking: base form, particles that must follow, frames (see the lexicon) and stance."""

    base: str
    particles: tuple[str, ...]
    frames: str
    stance: str


class VerbForm(NamedTuple):
    """One form of a reporting verb. `form` is base, s, past, pp (past participle), past-pp (both) or ing."""

    verb: ReportingVerb
    form: str


def inflect(base: str) -> tuple[tuple[str, str], ...]:
    """The forms of a verb with their names: says (s), saying (ing), said (past-pp) or wrote (past), written (pp)."""
    past, participle = IRREGULAR.get(base) or (_with_ending(base, "ed"),) * 2
    ending = (("past-pp", past),) if past == participle else (("past", past), ("pp", participle))
    third = _third_person(base)
    return (("base", base), ("s", third), ("ing", _with_ending(base, "ing")), *ending)


def _third_person(base: str) -> str:
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "go")) else "s")


def _with_ending(base: str, ending: str) -> str:
    if base in DOUBLING:
        return base + base[-1] + ending
    if base.endswith("ee"):
        return base + (ending[1:] if ending == "ed" else ending)
    if base.endswith("e") and base != "be":
        return base[:-1] + ending
    if base.endswith("y") and base[-2] not in _VOWELS and ending == "ed":
        return base[:-1] + "ied"
    return base + ending


def _reporting_verbs() -> Iterator[ReportingVerb]:
    for stance, lines in VERBS.items():
        for entry in lines.replace("\n", " ").split(","):
            words, _, frames = entry.strip().partition("/")
            if words:
                base, *particles = words.split()
                yield ReportingVerb(base, tuple(particles), frames, stance)


def _verb_forms() -> MappingProxyType[str, tuple[VerbForm, ...]]:
    forms: dict[str, list[VerbForm]] = {}
    for verb in _reporting_verbs():
        for form, word in inflect(verb.base):
            forms.setdefault(word, []).append(VerbForm(verb, form))
    ordered = {word: tuple(sorted(found, key=lambda one: -len(one.verb.particles))) for word, found in forms.items()}
    return MappingProxyType(ordered)


VERB_FORMS = _verb_forms()
"""Every form of every reporting verb; longer phrases come first, so “point out” is tried before a bare verb."""

NOUN_STANCES: MappingProxyType[str, str] = MappingProxyType(
    {
        form: stance
        for stance, lines in NOUNS.items()
        for noun in lines.split()
        for form in (noun, noun[:-1] + "ies" if noun.endswith("y") else noun + "s")
    }
)
"""Singular and plural of every noun that names a saying or a thought, with its stance."""
