"""Says whose voice every sentence of an article is in, and by which words a reader can tell."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from builder.analysis.attribution.registry import Registry, names_in
from builder.analysis.drift import drift_reason, runs_on
from builder.analysis.nested import inner_voice
from builder.analysis.voice_reasons import MARKS, attributed_reason, nested_reason, possessive, shown_cue, the
from builder.model.document import Block, Document, Sentence, Zone
from builder.model.findings import Attribution, Quotation, Voicing
from builder.source import Span

OUTLET = "the outlet"
NOBODY = "nobody named"
_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
_MOSTLY = 0.5
_PARTLY = 0.3
_LITTLE = 0.15
_EVERYBODY = frozenset({"everyone", "everybody", "everybody else", "everyone else", "anyone", "anybody"})
_SPOKEN_FOR = frozenset({"voice-attributed", "voice-nested", "voice-drift"})


@dataclass(frozen=True, slots=True)
class _Share:
    """An attribution with the part of a sentence it covers, in words; `share` leaves out the cue and the source."""

    attribution: Attribution
    words: int
    share: float


def voicings(
    document: Document,
    quotations: Sequence[Quotation],
    attributions: Sequence[Attribution],
    names: Registry | None = None,
) -> tuple[Voicing, ...]:
    """One voicing per sentence of the article, in reading order; `names` are the document's, if known already."""
    names = names or names_in(document)
    found: list[Voicing] = []
    previous: Voicing | None = None
    reported: tuple[str, ...] = ()
    last: Attribution | None = None
    covering = _covering(document.sentences, attributions)
    for block in document.blocks:
        for at, sentence in enumerate(block.sentences):
            shares = _shares(sentence, covering.get(sentence.span.start, ()))
            if shares:
                voicing = _attributed(sentence, shares, quotations, names)
            elif last is not None and _drifts(block, at, sentence, previous, reported):
                voicing = _drift(sentence, last)
            else:
                voicing = _outlet(sentence, block)
            if voicing.voice in ("voice-attributed", "voice-nested") and shares:
                last, reported = shares[0].attribution, _recent(reported, sentence, at)
            found.append(voicing)
            previous = voicing
    return tuple(found)


def _recent(reported: tuple[str, ...], sentence: Sentence, at: int) -> tuple[str, ...]:
    return ((*reported, sentence.span.text) if at else (*reported[-2:], sentence.span.text))[-4:]


def _covering(sentences: Sequence[Sentence], attributions: Sequence[Attribution]) -> dict[int, list[Attribution]]:
    """The attributions whose content touches a sentence, by the sentence's start."""
    starts = [sentence.span.start for sentence in sentences]
    found: dict[int, list[Attribution]] = {}
    for one in attributions:
        touched = {
            starts[at]
            for part in one.content
            for at in range(max(0, bisect_right(starts, part.start) - 1), bisect_left(starts, part.end))
        }
        for start in sorted(touched):
            found.setdefault(start, []).append(one)
    return found


def _shares(sentence: Sentence, attributions: Sequence[Attribution]) -> list[_Share]:
    """How much of a sentence each attribution covers, the widest first; bare intentions (“wants to”) do not count."""
    found = []
    for one in attributions:
        if _is_intention(one):
            continue
        words = sum(_words(sentence, part) for part in one.content)
        frame = _words(sentence, one.cue) + (_words(sentence, one.source) if one.source else 0)
        rest = max(1, len(_WORD.findall(sentence.span.text)) - frame)
        if words:
            found.append(_Share(one, words, min(1.0, words / rest)))
    return sorted(found, key=lambda share: (not share.attribution.speaker or share.share < _LITTLE, -share.words))


def _words(sentence: Sentence, part: Span) -> int:
    start, end = max(part.start, sentence.span.start), min(part.end, sentence.span.end)
    return len(_WORD.findall(sentence.span.source.text[start:end])) if end > start else 0


def _is_intention(one: Attribution) -> bool:
    """Whether the cue tells a plan or a wish rather than words: the outlet still says that they plan it."""
    is_hearsay = not one.source and len(one.content) == 1  # it is believed that …
    return one.stance == "cue-mind" and not is_hearsay and (one.content[0].text.startswith("to ") or not one.source)


def _attributed(
    sentence: Sentence, shares: Sequence[_Share], quotations: Sequence[Quotation], names: Registry
) -> Voicing:
    main = shares[0].attribution
    total = min(1.0, sum(share.share for share in shares))
    if not main.speaker:
        return _of_nobody(sentence, main, total)
    if main.speaker.lower() in _EVERYBODY:
        reason = f"“{shown_cue(main)}” credits everyone, and so nobody who could be asked."
        return Voicing(sentence, "voice-unsourced", NOBODY, reason, main.cue)
    if total < _MOSTLY and any(_is_quoted(part, quotations) for part in main.content):
        reason = (
            f"Only the words inside the quotation marks are {possessive(the(main))}; "
            "the outlet chose the rest of the sentence."
        )
        return Voicing(sentence, "voice-mixed", main.speaker, reason, main.cue, main.kind, main.via)
    if total < _PARTLY:
        return _mostly_outlet(sentence, main)
    return _nested(sentence, main, names) or Voicing(
        sentence, "voice-attributed", main.speaker, attributed_reason(sentence, main), main.cue, main.kind, main.via
    )


def _is_quoted(part: Span, quotations: Sequence[Quotation]) -> bool:
    """Whether a part overlaps one of the quotations, which are in reading order."""
    at = bisect_left(quotations, part.start, key=lambda quote: quote.span.end)
    return any(quote.span.overlaps(part) for quote in quotations[at : at + 2])


def _nested(sentence: Sentence, main: Attribution, names: Registry) -> Voicing | None:
    if main.via:
        reason = nested_reason(main.via, the(main), shown_cue(main))
        return Voicing(sentence, "voice-nested", main.speaker, reason, main.cue, main.kind, main.via)
    inner = inner_voice(sentence, main, names)
    if inner is None:
        return None
    reason = nested_reason(inner.speaker, the(main), inner.cue.text)
    return Voicing(sentence, "voice-nested", main.speaker, reason, inner.cue, main.kind, inner.speaker)


def _of_nobody(sentence: Sentence, main: Attribution, total: float) -> Voicing:
    if main.cue.text in MARKS:
        voice = "voice-unsourced" if total > _MOSTLY else "voice-mixed"
        reason = "There are quotation marks, but no word says who is being quoted."
        return Voicing(sentence, voice, NOBODY, reason, main.cue)
    somebody = "somebody thinks so" if main.stance == "cue-mind" else "somebody told this"
    reason = f"“{main.cue.text}” says that {somebody}, but not who."
    return Voicing(sentence, "voice-unsourced", NOBODY, reason, main.cue)


def _mostly_outlet(sentence: Sentence, main: Attribution) -> Voicing:
    reason = f"Only a few words go back to {the(main)}; the rest of the sentence is the outlet's own."
    return Voicing(sentence, "voice-outlet", OUTLET, reason, main.cue)


def _drifts(block: Block, at: int, sentence: Sentence, previous: Voicing | None, reported: Sequence[str]) -> bool:
    if block.zone is not Zone.PARAGRAPH or previous is None or previous.voice not in _SPOKEN_FOR:
        return False
    if not previous.sentence.address.startswith("p"):
        return False
    return runs_on(sentence, reported, same_paragraph=at > 0)


def _drift(sentence: Sentence, last: Attribution) -> Voicing:
    return Voicing(sentence, "voice-drift", last.speaker, drift_reason(the(last), shown_cue(last)), last.cue, last.kind)


def _outlet(sentence: Sentence, block: Block) -> Voicing:
    words = sentence.span.text.split()
    first = " ".join(words[:4])
    end = sentence.span.start + len(first)
    if sentence.span.source.text[sentence.span.start : end] != first:
        end = sentence.span.start + len(words[0]) if words else sentence.span.end
    cue = Span(sentence.span.source, sentence.span.start, end)
    where = "headline" if block.zone is Zone.HEADLINE else "sentence"
    reason = f"No word in this {where} tells you who says so: the outlet says it in its own voice."
    return Voicing(sentence, "voice-outlet", OUTLET, reason, cue)
