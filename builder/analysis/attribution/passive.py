"""Finds passives: it is claimed that, is said to, was quoted as saying, was described by X as, reportedly."""

from __future__ import annotations

from collections.abc import Iterator

from builder.analysis.attribution.candidate import Candidate, Range
from builder.analysis.attribution.clauses import clause_end
from builder.analysis.attribution.complement import complement
from builder.analysis.attribution.phrases import Words, subject_after, subject_before, text_range
from builder.analysis.attribution.verbs import VerbGroup, verb_group
from builder.analysis.cues import VERB_FORMS
from builder.analysis.lexicons.function_words import ADVERBS, BE, CONNECTIVES, HAVE
from builder.analysis.lexicons.word_sets import word_set
from builder.analysis.words import Passage

HEARSAY_ADVERBS = word_set("reportedly allegedly purportedly supposedly")
_HEARERS = word_set("court jury jurors inquest tribunal inquiry hearing magistrates")
_QUOTING = word_set("quoted cited quotes quoting citing")
_TELLING = _QUOTING | {"heard"}
_TOLD = word_set("tell inform brief notify remind advise warn assure")
_HEARSAY = word_set(
    "say believe think expect claim allege report know understand consider estimate suspect fear suppose presume "
    "assume deem predict anticipate project forecast reckon"
)


def passive(passage: Passage) -> Iterator[Candidate]:
    """Attributions whose cue is a passive verb group or an adverb of hearsay, in the passage's order."""
    words = passage.words
    for at, word in enumerate(words):
        if word.kind != "word":
            continue
        if word.lower in HEARSAY_ADVERBS:
            yield _hearsay_adverb(words, at)
            continue
        if word.lower not in VERB_FORMS and word.lower not in _TELLING:
            continue
        group = verb_group(words, at)
        found = _quoted_as(words, at) or _heard(words, at)
        if found is None and group is not None and (group.voice == "passive" or _is_reduced(words, group)):
            found = _passive(words, group)
        if found is not None:
            yield found


def _passive(words: Words, group: VerbGroup) -> Candidate | None:
    subject = subject_before(words, group.start)
    following = words[group.end].lower if group.end < len(words) else ""
    base = group.lexeme.base
    if following == "by":
        return _by(words, group, subject)
    if following == "to" and base in _HEARSAY and subject:
        return _hearsay_verb(words, group, subject)
    if (
        subject
        and words[subject[1] - 1].lower == "it"
        and base in _HEARSAY | {"announce", "reveal", "confirm", "argue"}
    ):
        follows = complement(words, group.end, "tb")
        if follows.kind in ("that", "clause"):
            return _of_nobody(words, group, ((follows.start, clause_end(words, follows.start)),))
    if base in _TOLD and subject:
        follows = complement(words, group.end, "tb")
        if follows.kind == "that":
            return _of_nobody(words, group, ((follows.start, clause_end(words, follows.start)),))
    return None


def _heard(words: Words, at: int) -> Candidate | None:
    """The court heard that …, or …, the court heard: told before a court by somebody the sentence does not name."""
    if words[at].lower != "heard" or at == 0 or words[at - 1].lower not in _HEARERS:
        return None
    follows = complement(words, at + 1, "tb")
    if follows.kind in ("that", "clause"):
        content = (follows.start, clause_end(words, follows.start))
    else:
        subject = subject_before(words, at)
        behind = subject is not None and subject[0] > 1 and words[subject[0] - 1].kind in ("comma", "quote")
        content = (0, subject[0] - 1) if subject is not None and behind else (0, 0)
    ranges = (text_range(words, *content),) if content[1] > content[0] else ()
    cue = text_range(words, at, at + 1)
    return Candidate(cue=cue, content=ranges, stance="cue-neutral", pattern="hearsay") if ranges else None


def _is_reduced(words: Words, group: VerbGroup) -> bool:
    """Whether an active-looking form is a passive without its auxiliary: an allegation rejected by X."""
    is_past = not words[group.verb].lower.endswith(("s", "ing")) and group.voice == "active"
    return is_past and group.end < len(words) and words[group.end].lower == "by"


def _by(words: Words, group: VerbGroup, subject: tuple[int, int] | None) -> Candidate | None:
    """Was described by X as Y: X is the source, subject and rest are what X says."""
    source = subject_after(words, group.end + 1) if group.end + 1 < len(words) else None
    if source is None or subject is None or "o" not in group.lexeme.frames:
        return None
    end = clause_end(words, source[1])
    ranges = [subject] + ([(source[1], end)] if end > source[1] else [])
    return Candidate(
        cue=text_range(words, group.start, group.end + 1), content=tuple(text_range(words, *pair) for pair in ranges),
        source=text_range(words, *source), stance=group.lexeme.stance, pattern="passive-by",
    )  # fmt: skip


def _hearsay_verb(words: Words, group: VerbGroup, subject: tuple[int, int]) -> Candidate | None:
    end = clause_end(words, group.end)
    return _of_nobody(words, group, (subject, (group.end, end))) if end > group.end else None


def _of_nobody(words: Words, group: VerbGroup, content: tuple[tuple[int, int], ...]) -> Candidate | None:
    ranges = tuple(text_range(words, start, end) for start, end in content if end > start)
    if not ranges:
        return None
    return Candidate(
        cue=text_range(words, group.start, group.end), content=ranges, stance=group.lexeme.stance, pattern="hearsay"
    )


def _hearsay_adverb(words: Words, at: int) -> Candidate:
    start = 0
    while start < at and (words[start].lower in CONNECTIVES or words[start].kind == "comma"):
        start += 1
    end = clause_end(words, at + 1)
    stance = "cue-neutral" if words[at].lower == "reportedly" else "cue-doubting"
    left = (text_range(words, start, at),) if at > start else ()
    right = (text_range(words, at + 1, end),) if end > at + 1 else ()
    return Candidate(
        cue=text_range(words, at, at + 1), content=left + right, stance=stance, pattern="hearsay",
    )  # fmt: skip


def _quoted_as(words: Words, at: int) -> Candidate | None:
    """TASS quoted X as saying; X was quoted by TASS as saying; cited X as saying."""
    if words[at].lower not in _QUOTING:
        return None
    saying = next((ahead for ahead in range(at + 1, min(len(words) - 1, at + 20)) if _as_saying(words, ahead)), None)
    if saying is None:
        return None
    group_start = at
    while group_start and words[group_start - 1].lower in ADVERBS | BE | HAVE:
        group_start -= 1
    is_passive = words[at].lower in ("quoted", "cited") and group_start < at
    outer, inner = _outer_and_inner(words, at, saying, group_start, is_passive)
    follows = complement(words, saying + 2, "tbq")
    content = _content(words, group_start, follows.kind, follows.start, outer)
    if not content:
        return None
    return Candidate(
        cue=text_range(words, group_start, saying + 2), content=content, source=outer or inner,
        pattern="quoted-as", inner=inner if outer else None,
    )  # fmt: skip


def _as_saying(words: Words, at: int) -> bool:
    return words[at].lower == "as" and words[at + 1].lower in ("saying", "telling", "stating", "writing")


def _outer_and_inner(
    words: Words, at: int, saying: int, group_start: int, is_passive: bool
) -> tuple[Range | None, Range | None]:
    before = subject_before(words, group_start)
    if is_passive:
        by = text_range(words, at + 2, saying) if words[at + 1].lower == "by" and saying > at + 2 else None
        return by, text_range(words, *before) if before else None
    inner = text_range(words, at + 1, saying) if saying > at + 1 else None
    return (text_range(words, *before) if before else None), inner


def _content(words: Words, group_start: int, kind: str, start: int, outer: Range | None) -> tuple[Range, ...]:
    if kind in ("that", "quote", "clause", "colon"):
        end = clause_end(words, start)
        return (text_range(words, start, end),) if end > start else ()
    before = subject_before(words, group_start)
    left = before[0] if before and outer else group_start
    while left and words[left - 1].kind in ("comma", "dash"):
        left -= 1
    quotes = [at for at in range(left) if words[at].kind == "quote"]
    if not quotes and left < 3:
        return ()
    stop = quotes[-1] + 1 if quotes else left
    return (text_range(words, 0 if not quotes else quotes[0], stop),)
