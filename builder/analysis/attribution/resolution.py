"""Turns candidates into attributions: says who “he”, “the ministry” and “the diplomat” are and shows the steps."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from builder.analysis.attribution.antecedents import Known, for_description, for_pronoun, near
from builder.analysis.attribution.candidate import Candidate, Range
from builder.analysis.attribution.names import SourceName, read_source
from builder.analysis.attribution.registry import Registry
from builder.analysis.lexicons.sources import ROLE_NOUNS
from builder.analysis.words import Passage
from builder.model.findings import Attribution, Quotation
from builder.source import SourceFile, Span

_DIRECT_SHARE = 0.8
_LONGEST_OPENING = 8
_REMEMBERED = 120
"""So many sources back a short form can point."""
_OWNED = re.compile(r"^([^,]{2,60}?)(?:[’']s|(?<=s)[’']) ([\w \-]{3,40})$")


def resolve(
    passages: Sequence[Passage],
    found: Sequence[tuple[Candidate, ...]],
    quotations: Sequence[Quotation],
    names: Registry,
) -> Iterator[Attribution]:
    """Attributions in reading order; each source is read in the light of those before it."""
    known: tuple[Known, ...] = ()
    quoted = tuple(quote.span.range for quote in quotations)
    for passage, candidates in zip(passages, found, strict=True):
        mentioned = _opening_person(passage, names) if not any(one.source for one in candidates) else None
        if mentioned is not None:
            known = (*known[-_REMEMBERED:], mentioned)
        for one in candidates:
            if not one.content:
                continue
            made, entry = _attribution(passage, one, known, quoted, names)
            yield made
            if entry is not None:
                known = (*known[-_REMEMBERED:], entry)


def _opening_person(passage: Passage, names: Registry) -> Known | None:
    """The person a sentence opens with: “she” in the next one means her, though she has said nothing yet."""
    opening = takewhile(lambda word: word.kind in ("word", "mark"), passage.words[:_LONGEST_OPENING])
    run = list(takewhile(lambda word: word.text[0].isupper() or word.kind == "mark", opening))
    if not run or passage.block[0] != "p":
        return None
    wording = passage.source.text[run[0].start : run[-1].end]
    name = read_source(wording, names.surnames, names.places)
    if not name.person or name.label not in names.people:
        return None
    full, address = names.people[name.label]
    return Known(name._replace(person=full), address, wording, passage.block)


def _attribution(
    passage: Passage, one: Candidate, known: tuple[Known, ...], quoted: tuple[Range, ...], names: Registry
) -> tuple[Attribution, Known | None]:
    source = passage.source
    base = Attribution(
        cue=Span(source, *one.cue), content=tuple(Span(source, *part) for part in one.content),
        form=_form(one, quoted), stance=one.stance,
    )  # fmt: skip
    if one.source is None:
        return _without_source(base, one, passage.block, known), None
    span = Span(source, *one.source)
    name = read_source(span.text, names.surnames, names.places)
    entry, chain = _identify(span.text, name, passage.block, known, names)
    via = read_source(_text(source, one.inner), names.surnames, names.places).label if one.inner else ""
    made = replace(base, source=span, kind=entry.name.kind, speaker=entry.name.label, chain=chain, via=via)
    return made, entry


def _text(source: SourceFile, part: Range) -> str:
    return source.text[part[0] : part[1]]


def _without_source(base: Attribution, one: Candidate, block: str, known: tuple[Known, ...]) -> Attribution:
    """A quotation with no cue of its own keeps to whoever spoke last; hearsay stays with nobody."""
    last = next((entry for entry in reversed(known) if not entry.name.pronoun), None)
    if one.pattern != "bare-quote" or last is None or not near(last.seen, block, 1):
        return base
    return replace(
        base, kind=last.name.kind, speaker=last.name.label,
        chain=(f"no saying-word beside the quotation → {last.name.label}, who speaks just before",),
    )  # fmt: skip


def _identify(
    wording: str, name: SourceName, block: str, known: tuple[Known, ...], names: Registry
) -> tuple[Known, tuple[str, ...]]:
    """The source a phrase stands for, and the steps that led there."""
    if name.pronoun:
        earlier = for_pronoun(name.pronoun, block, known)
    elif name.person:
        full, address = names.people.get(name.label, (name.person, block))
        return Known(name._replace(person=full), address, wording, block), ()
    else:
        earlier = for_description(wording, name, known)
        if earlier is None and _OWNED.match(wording):
            return _owned(wording, name, block, known, names)
    if earlier is None:
        return Known(name, block, wording, block), ()
    return earlier._replace(seen=block), (f"“{wording}” → {earlier.name.label}, named in {earlier.address}",)


def _owned(
    wording: str, name: SourceName, block: str, known: tuple[Known, ...], names: Registry
) -> tuple[Known, tuple[str, ...]]:
    """“The ministry's press service”: the owner is resolved; words on paper count as the owner's own."""
    match = _OWNED.match(wording)
    if match is None or " of " in match.group(1):  # in “the head of Hallin's council” the town owns only the council
        return Known(name, block, wording, block), ()
    owner, chain = _identify(
        match.group(1), read_source(match.group(1), names.surnames, names.places), block, known, names
    )
    if name.kind in ("source-document", "source-role") and match.group(2).lower().split()[-1] not in ROLE_NOUNS:
        return owner._replace(seen=block), chain
    ending = "’" if owner.name.label.endswith("s") else "’s"
    shown = name._replace(label=f"{owner.name.label}{ending} {match.group(2)}")
    return Known(shown, block, wording, block), chain


def _form(one: Candidate, quoted: Sequence[Range]) -> str:
    total = sum(end - start for start, end in one.content)
    inside = sum(_quoted_inside(start, end, quoted) for start, end in one.content)
    if inside == 0:
        return "form-indirect"
    return "form-direct" if inside >= _DIRECT_SHARE * total else "form-mixed"


def _quoted_inside(start: int, end: int, quoted: Sequence[Range]) -> int:
    """How many code points between `start` and `end` lie in quotations; `quoted` is in reading order."""
    at = max(0, bisect_left(quoted, (start, start)) - 1)
    inside = 0
    while at < len(quoted) and quoted[at][0] < end:
        inside += max(0, min(end, quoted[at][1]) - max(start, quoted[at][0]))
        at += 1
    return inside
