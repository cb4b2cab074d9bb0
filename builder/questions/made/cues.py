"""Asks for the words that show somebody is being reported. Fine is a sentence of the outlet's own, which has none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from builder.analysis.cues import NOUN_STANCES, VERB_FORMS
from builder.analysis.lexicons.function_words import (
    AUXILIARIES,
    CLAUSE_STARTERS,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
)
from builder.model.document import Sentence
from builder.model.fields import Status
from builder.model.phrase import phrase, together
from builder.model.study import PlacedMark, StudyText
from builder.model.taxonomy import LABELS
from builder.questions.base import Option
from builder.questions.made.candidate import Candidate, asked_of, option, ranked
from builder.questions.made.facts import ATTRIBUTED, NESTED, OUTLET, UNSOURCED, here, outlet_of
from builder.questions.made.voice import voices
from builder.source import Span
from builder.study.veiling import shown

REPORTED = (ATTRIBUTED, NESTED, UNSOURCED)
OTHERS = 3
FEWEST = 2
LONGEST = 4
NO_CUE = phrase("None: no word here says so")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_VERB = re.compile(r"[a-z]{3,}ed")
_NO_VERB = frozenset("hundred indeed naked sacred wicked".split())
_STRONG = frozenset(
    "began broke brought came fell flew found fought gave went grew held kept led left lost made met ran rose sank saw "
    "sent set shot stood struck took threw".split()
)
_ARTICLES = frozenset({"the", "a", "an"})
_PLACES = PREPOSITIONS - CLAUSE_STARTERS - {"of", "as", "than", "like", "including"}


def candidates(text: StudyText) -> Iterator[Candidate]:
    """Clear reported places whose cue stands in them, and the outlet's own sentences, in which no such word stands."""
    for placed, passage in asked_of(text, voices(text)):
        if placed.mark.status is not Status.CLEAR or text.document is None:
            continue
        fine = placed.label.id == OUTLET
        sentence = text.document.sentence_at(placed.span.start)
        cue = _find(placed.span, placed.mark.cue)
        if sentence is None or (_speaking(text, placed) if fine else placed.label.id not in REPORTED or cue is None):
            continue
        others = _others(text, placed, sentence, cue)
        if len(others) >= FEWEST:
            yield Candidate(placed.id, placed.span.start, fine, passage, tuple(_options(text, placed, cue, others)))


def _speaking(text: StudyText, placed: PlacedMark) -> bool:
    """Whether a sentence of the outlet's own has a word of saying all the same, and is not fair to ask about."""
    cues = text.analysis.attributions if text.analysis is not None else ()
    heard = any(one.cue.overlaps(placed.span) for one in cues)
    return bool(placed.mark.cue) or heard or any(_speaks(word.text) for word in _words(placed.span))


def _find(where: Span, words: str) -> Span | None:
    """The last place of the words: a cue mostly follows what was said."""
    at = where.text.rfind(words) if words else -1
    return Span(where.source, where.start + at, where.start + at + len(words)) if at >= 0 else None


def _others(text: StudyText, placed: PlacedMark, sentence: Sentence, cue: Span | None) -> list[Span]:
    """Other words of the place, in reading order: the source's name, verbs, then short phrases of when and where."""
    taken = [veil.span for veil in text.veils if veil.span.overlaps(sentence.span)]
    if cue is not None:
        taken.append(cue)
        taken += _each(placed.span, cue.text)
    if text.analysis is not None:
        taken += [one.cue for one in text.analysis.attributions if one.cue.overlaps(sentence.span)]
    chosen: list[Span] = []
    starters = _PLACES | (_ARTICLES if placed.label.id == OUTLET else frozenset())
    for group in (_name(placed), _verbs(placed.span), _phrases(placed.span, starters)):
        for words in _mixed(placed.id, group):
            if len(chosen) < OTHERS and not any(words.overlaps(one) for one in (*taken, *chosen)):
                chosen.append(words)
    return sorted(chosen, key=lambda span: span.start)


def _mixed(seed: str, spans: Iterable[Span]) -> list[Span]:
    found = {f"{span.text}\n{span.start}": span for span in spans}
    return [found[name] for name in ranked(seed, found)]


def _each(where: Span, words: str) -> Iterator[Span]:
    for match in re.finditer(re.escape(words), where.text):
        yield Span(where.source, where.start + match.start(), where.start + match.end())


def _name(placed: PlacedMark) -> list[Span]:
    """The last two words of the source, where they stand in the place: the source is often taken for the cue."""
    words = [] if placed.label.id == OUTLET else placed.mark.source.split()[-2:]
    found = _find(placed.span, " ".join(words)) if words else None
    return [found] if found is not None else []


def _verbs(where: Span) -> list[Span]:
    return [span for span in _words(where) if _is_verb(span.text) and not _speaks(span.text)]


def _phrases(where: Span, starters: frozenset[str]) -> Iterator[Span]:
    """A preposition (or an article) with the few words after it, up to the next mark, verb or small word."""
    words = _words(where)
    for index, first in enumerate(words):
        if first.text.lower() not in starters:
            continue
        last = first
        for word in takewhile(_goes_on, words[index + 1 : index + LONGEST]):
            if not where.source.text[last.end : word.start].isspace():
                break
            last = word
        whole = last is not first and last.text.lower() not in DETERMINERS
        if whole and not _goes_on_after(where, words, last):
            yield Span(where.source, first.start, last.end)


def _goes_on(word: Span) -> bool:
    """Whether a word can be part of a short phrase."""
    lower = word.text.lower()
    small = lower in PREPOSITIONS or lower in AUXILIARIES or lower in CLAUSE_STARTERS or lower in COORDINATORS
    return not small and not _speaks(lower) and not _is_verb(lower)


def _is_verb(word: str) -> bool:
    return word not in _NO_VERB and bool(word in _STRONG or _VERB.fullmatch(word))


def _goes_on_after(where: Span, words: Sequence[Span], last: Span) -> bool:
    """Whether the phrase would be cut in the middle: another of its words, or a figure, follows at once."""
    after = next((word for word in words if word.start >= last.end), None)
    if after is None or not where.source.text[last.end : after.start].isspace():
        return where.source.text[last.end : last.end + 2].strip()[:1].isdigit()
    return _goes_on(after)


def _words(where: Span) -> list[Span]:
    return [
        Span(where.source, where.start + match.start(), where.start + match.end())
        for match in _WORD.finditer(where.text)
    ]


def _speaks(word: str) -> bool:
    return word.lower() in VERB_FORMS or word.lower() in NOUN_STANCES


def _options(text: StudyText, placed: PlacedMark, cue: Span | None, others: Sequence[Span]) -> Iterator[Option]:
    """The words in the order of the text, then that there is none."""
    fine = placed.label.id == OUTLET
    spans = sorted((*others, cue) if cue is not None and not fine else others, key=lambda span: span.start)
    for span in spans:
        words = phrase("“{words}”", words=shown(text, span))
        if span is cue:
            why = together(" ", (LABELS["attr-cue"].plain, here(placed, text)))
            yield option(words, "yes", why, placed.mark.near, True)
        else:
            yield option(words, "no", *_refused(text, placed, span), flags=True)
    if fine:
        yield option(NO_CUE, "yes", placed.mark.why, placed.mark.near)
        return
    near = phrase(
        "Read to the full stop before you decide: such a word may stand at the very end, or far into the sentence."
    )
    yield option(NO_CUE, "no", together(" ", (LABELS["attr-cue"].question, here(placed, text))), near)


def _refused(text: StudyText, placed: PlacedMark, span: Span) -> tuple[str, str]:
    """Why these words do not show that somebody is reported, and what would."""
    words = shown(text, span)
    if placed.label.id == OUTLET:
        return phrase(
            "Does “{words}” say that somebody spoke, wrote or thought? It does not: it belongs to what is told.",
            words=words,
        ), phrase(
            "“Said” or “according to”, with a name, would be such a word; then {outlet} would report.",
            outlet=outlet_of(text),
        )
    if span in _name(placed):
        reason = phrase("Who is speaking is one question, how you can tell is another. This is the name of the source.")
        near = phrase("In “according to her”, two small words before the name do the work.")
    else:
        reason = phrase(
            "Cover “{words}” with a finger: can you still tell whose words these are? You can.", words=words
        )
        near = phrase(
            "A word counts if it says that somebody spoke, wrote or thought; what they did besides does not count."
        )
    return together(" ", (reason, here(placed, text))), near
