"""Sums up a document in four scores from 0 to 1: loaded, subjective, hostile, antagonize."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import exp
from types import MappingProxyType

from builder.analysis.comments.describing import SEVERITY
from builder.analysis.comments.judging import Judgement
from builder.analysis.tone import comment_tone, length_feature, sentence_tone
from builder.model.document import Document
from builder.model.findings import Finding
from builder.source import Span

# Weights were set by hand from which features told the classes apart in development data, and rounded: one weight a
# sign, none for a single word, so that nothing can be learnt by heart.
_LOADED = MappingProxyType(
    {"loaded-label": 1.0, "loaded-title": 0.5, "loaded-event": 1.0, "dysphemism": 0.8, "euphemism": 0.4}
    | {"intensifier": 0.9, "editorial-adverb": 0.9, "loaded-verb": 0.9, "us-them": 0.7, "scare-quotes": 0.2}
    | {"dehumanising-metaphor": 1.1, "historical-echo": 0.5}
    | {"attitude": 0.15, "booster": 0.2, "engage": 0.1, "turn": 0.2, "report": -0.3, "adverb": 0.3, "ism": 0.2}
    | {"exclaims": 0.5, "asks": 0.2, "dashes": 0.2, "length": 0.2}
)
_LOADED_START = -2.0
_SUBJECTIVE = MappingProxyType(
    {"loaded-label": 0.6, "loaded-title": 0.6, "loaded-event": 0.8, "intensifier": 1.0, "editorial-adverb": 0.9}
    | {"loaded-verb": 0.7, "us-them": 0.3, "dehumanising-metaphor": 0.7, "scare-quotes": 0.4}
    | {"attitude": 0.35, "booster": 0.3, "hedge": 0.45, "self": 0.1, "engage": 0.35, "turn": 0.3, "report": -0.7}
    | {"adverb": 0.15, "figure": -0.5, "exclaims": 1.2, "asks": -0.2, "quotes": -0.4}
)
_SUBJECTIVE_START = -0.9
_HOSTILE = MappingProxyType(
    {"com-namecalling": 1.4, "com-aspersion": 1.2, "com-condescending": 1.0, "com-liar": 1.2, "com-vulgar": 0.5}
    | {"com-dismissive": 1.0, "com-deny": 1.5, "com-disagree": -0.6, "com-harsh-criticism": -0.5}
    | {"I": 0.3, "A": 0.5, "X": 1.5, "r": 0.6, "U": 0.6, "Y": 0.5, "E": 0.2, "tone": 0.15, "Q": 0.2, "N": 0.1}
    | {"p": -0.2, "S": -0.2, "length": -0.1}
)
_ANTAGONIZE = MappingProxyType(
    {"com-namecalling": 1.5, "com-aspersion": 1.1, "com-condescending": 0.9, "com-liar": 1.2, "com-vulgar": 0.9}
    | {"com-dismissive": 1.5, "com-deny": 1.0, "com-disagree": -0.8, "com-harsh-criticism": -0.8}
    | {"I": 0.4, "A": 0.4, "X": 1.0, "r": 0.5, "U": 0.7, "Y": 0.5, "?": -0.15, "F": -0.1, "S": -0.2, "length": -0.1}
)
_HOSTILE_START = -3.0
_MOST_COUNTED = 3
"""A sign that occurs more often than this counts this often: long texts do not win by length."""
_BELOW_HATE = 0.49
_HATE = 0.55
_HATEFUL = frozenset(
    """com-slur com-dehumanise com-glorify com-collective-guilt com-identity-attack com-generalise com-mirror-threat
    com-threat com-incite""".split()
)
_SHORT_TEXT = 3
"""Texts of at most so many sentences are scored as one."""
_LONGEST_COMMENT = 25
"""A text of more sentences, without a thread under it, is an article and is not judged as a comment."""


def score(document: Document, wording: Sequence[Finding], verdicts: Sequence[Judgement]) -> dict[str, float]:
    """The scores of the analyser's protocol, each 0–1 and rounded to four places.

    `verdicts` are the judgements of its comments or, where it has none, of the text as one (`as_comment`).
    `loaded` and `subjective` are the mean over the article's sentences (short texts are one unit). `hostile` and
    `antagonize` are those of the worst comment or, where there are none, of a text short enough to be one; `hostile` is
    0.5 or more only where somebody attacks people as a group, threatens, or urges harm.
    """
    marks = sorted((finding for finding in wording if finding.status != "decoy"), key=_start)
    units = [_counts(unit, marks) for unit in _units(document)]
    heat = [_heat(verdict) for verdict in verdicts]
    return {
        "loaded": _rounded(_mean(_logistic(counts, _LOADED, _LOADED_START) for counts in units)),
        "subjective": _rounded(_mean(_logistic(counts, _SUBJECTIVE, _SUBJECTIVE_START) for counts in units)),
        "hostile": _rounded(max((hostile for hostile, _ in heat), default=0.0)),
        "antagonize": _rounded(max((antagonize for _, antagonize in heat), default=0.0)),
    }


def as_comment(document: Document) -> Span | None:
    """All paragraphs as if they were one comment; nothing where the text is far too long to be one."""
    paragraphs = document.paragraphs
    if not paragraphs or len(document.sentences) > _LONGEST_COMMENT:
        return None
    return Span(document.source, paragraphs[0].span.start, paragraphs[-1].span.end)


def _units(document: Document) -> Iterator[Span]:
    sentences = document.sentences
    if 0 < len(sentences) <= _SHORT_TEXT:
        yield Span(document.source, sentences[0].span.start, sentences[-1].span.end)
    else:
        yield from (sentence.span for sentence in sentences)


def _start(finding: Finding) -> int:
    return finding.span.start


def _counts(unit: Span, marks: Sequence[Finding]) -> dict[str, float]:
    """The signs of a unit; `marks` are in the order in which they begin."""
    counts = sentence_tone(unit.text)
    first, last = (bisect_left(marks, place, key=_start) for place in unit.range)
    length = length_feature(counts["words"])
    counts.update(finding.label for finding in marks[first:last] if unit.covers(finding.span))
    return {**counts, "length": length}


def _heat(verdict: Judgement) -> tuple[float, float]:
    """Hostile and antagonize of one comment."""
    labels = {finding.label for finding in verdict.findings}
    tone = comment_tone(verdict.span.text, verdict.classes)
    counts = {**tone, **Counter(labels), "length": length_feature(tone["words"])}
    hostile = _logistic(counts, _HOSTILE, _HOSTILE_START)
    antagonize = _logistic(counts, _ANTAGONIZE, _HOSTILE_START)
    worst = max((SEVERITY[label] for label in labels & _HATEFUL), default=0)
    if not worst:
        return min(hostile, _BELOW_HATE), antagonize
    return min(1.0, _HATE + 0.1 * (worst - 2) + 0.2 * hostile), max(antagonize, _HATE)


def _logistic(counts: Mapping[str, float], weights: Mapping[str, float], start: float) -> float:
    total = 0.0
    for name, weight in weights.items():
        count = counts.get(name)
        if count:
            total += weight * min(_MOST_COUNTED, count)
    return 1 / (1 + exp(-(start + total)))


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return sum(listed) / len(listed) if listed else 0.0


def _rounded(value: float) -> float:
    return round(value, 4)
