"""Knows the fair parts of a comment: disagreement, criticism, claims, grief, questions and counterspeech."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from builder.analysis.comments.tagging import Tagged
from builder.analysis.lexicons import counterspeech, criticism, harm
from builder.analysis.lexicons.phrases import phrase_search, words_of
from builder.analysis.spelling import lowered
from builder.source import Span

_PHRASED = tuple(
    (label, phrase_search(found))
    for label, found in (
        ("com-disagree", counterspeech.DISAGREE),
        ("com-grief", harm.GRIEF),
        ("com-whatabout", counterspeech.DEFLECT),
        ("cs-fact", counterspeech.FACT),
        ("cs-empathy", counterspeech.EMPATHY),
        ("cs-contradiction", counterspeech.CONTRADICTION),
        ("cs-consequence", counterspeech.CONSEQUENCE),
        ("cs-affiliation", counterspeech.SUPPORT),
    )
)
_MILD = frozenset({"com-aspersion", "com-vulgar"})
_DENOUNCE = phrase_search(counterspeech.DENOUNCE)
_QUOTED = re.compile(r"[\"“‘'][^\"”’\n]{3,200}[\"”’']")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]?")
_ASSERTS = re.compile(
    r"\b(?:has|have|had|was|were|is|are|did|made|makes|used|uses|funded|armed|supplied|created|built|sold|owns|treated|harbou?ring|"
    r"reduced|learned|won|voted|gave|killed|financing|eliminated|imposed|targeted)\b"
)
_ABOUT_WORLD = re.compile(
    r"\d|(?<=[a-z,;:] )[A-Z][A-Za-z]{2,}|^[A-Z][a-z]+ (?:[a-z]+ ){0,2}(?:has|have|was|were|is|are|did|made|used)\b"
)
_OPINION = re.compile(r"\b(?:i think|i hope|maybe|perhaps|i guess|should|would|if|could|might|looks like|probably)\b")
_CRITICAL = phrase_search(criticism.BLAME)


class Heard(NamedTuple):
    """A comment's text in lower case (the length stays) and the words in it."""

    lower: str
    words: frozenset[str]


def hear(text: str) -> Heard:
    """A comment made ready for looking up phrases."""
    lower = lowered(text)
    return Heard(lower, words_of(lower))


def countered(heard: Heard, classes: str) -> bool:
    """Whether hateful words are there only to be condemned: quoted or reported, and denounced outside the quotation."""
    lower, words = heard
    if not _DENOUNCE.may_find(words):
        return False
    outside = _QUOTED.sub(" ", lower)
    if _DENOUNCE.pattern.search(outside) is None:
        return False
    return len(outside) < len(lower) - 3 or "R" in classes


def fair_labels(span: Span, heard: Heard, tagged: Tagged, hostile: Sequence[str]) -> Iterator[tuple[str, Span]]:
    """Labels of severity 0 with their cues; counterspeech only where the comment does not attack in kind."""
    fighting = any(label not in _MILD for label in hostile)
    for label, pattern in _PHRASED:
        found = pattern.search(*heard)
        if found is not None and not (fighting and label.startswith("cs-")):
            yield label, Span(span.source, span.start + found.start(), span.start + found.end())
    denounced = _DENOUNCE.search(*heard)
    if denounced is not None and not fighting and (countered(heard, tagged.classes) or "Y" in tagged.classes):
        yield "cs-denounce", Span(span.source, span.start + denounced.start(), span.start + denounced.end())
    yield from _sentencewise(span, tagged, fighting, _CRITICAL.may_find(heard.words))


def _sentencewise(span: Span, tagged: Tagged, fighting: bool, blaming: bool) -> Iterator[tuple[str, Span]]:
    institutions = [start for name, start in zip(tagged.classes, tagged.starts, strict=True) if name == "S"]
    claimed = questioned = False
    for found in _SENTENCE.finditer(span.source.text, span.start, span.end):
        sentence = Span(span.source, found.start(), found.end()).trimmed()
        if blaming and _criticises(sentence, institutions):
            yield "com-harsh-criticism", sentence
        if not claimed and _claims(sentence):
            claimed = True
            yield "com-claim", sentence
        if not questioned and not fighting and sentence.text.endswith("?"):
            questioned = True
            yield "cs-question", sentence


def _claims(sentence: Span) -> bool:
    """A statement of fact about the world that somebody could look up."""
    text = sentence.text
    if text.endswith("?") or len(text.split()) < 5:
        return False
    return bool(_ASSERTS.search(text) and _ABOUT_WORLD.search(text) and not _OPINION.search(text.lower()))


def _criticises(sentence: Span, institutions: list[int]) -> bool:
    """Blame for an institution, a leader, a state or a policy."""
    if not institutions or _CRITICAL.pattern.search(lowered(sentence.text)) is None:
        return False
    at = bisect_left(institutions, sentence.start)
    return at < len(institutions) and institutions[at] < sentence.end
