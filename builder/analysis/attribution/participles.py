"""Finds attributions whose verb leans on a subject named elsewhere: “…, adding that”, “a statement saying that”."""

from __future__ import annotations

from builder.analysis.attribution.candidate import Candidate
from builder.analysis.attribution.clauses import clause_end
from builder.analysis.attribution.complement import Complement, complement, looks_past
from builder.analysis.attribution.phrases import Words, subject_before, text_range
from builder.analysis.attribution.verbs import VerbGroup
from builder.analysis.lexicons.function_words import CLAUSE_STARTERS, DETERMINERS, FINITE, PREPOSITIONS
from builder.analysis.lexicons.sources import DOCUMENT_NOUNS

_REPORTS = frozenset({"that", "quote", "clause", "colon"})
_SPOKEN = frozenset({"cue-force", "cue-neutral", "cue-doubting", "cue-endorsing"})
"""Stances of words rather than wishes: vowing to stay is said, hoping to stay is not."""


def participle(words: Words, group: VerbGroup, subject: tuple[int, int] | None) -> Candidate | None:
    """…, adding that the road was closed: the source is the subject named before."""
    follows = complement(words, group.end, group.lexeme.frames)
    is_promise = follows.kind == "to" and group.lexeme.stance in _SPOKEN
    if follows.kind not in _REPORTS and not is_promise and not _is_object_of_speech(words, group, follows):
        return None
    source = _writing_before(words, group) or subject or first_phrase(words, group.start)
    end = clause_end(words, follows.start)
    if source is None or end <= follows.start:
        return None
    return Candidate(
        cue=text_range(words, group.verb, group.end), content=(text_range(words, follows.start, end),),
        source=text_range(words, *source), stance=group.lexeme.stance, pattern="participle",
    )  # fmt: skip


def _writing_before(words: Words, group: VerbGroup) -> tuple[int, int] | None:
    """A statement saying that, a letter warning of: the paper itself is the source."""
    before = words[group.start - 1] if group.start else None
    if before is None or before.lower not in DOCUMENT_NOUNS:
        return None
    start = group.start - 1
    while (
        start and words[start - 1].kind == "word" and words[start - 1].lower not in PREPOSITIONS | FINITE | DETERMINERS
    ):
        start -= 1
    return (max(0, start - (words[start - 1].lower in DETERMINERS)) if start else 0), group.start


def _is_object_of_speech(words: Words, group: VerbGroup, follows: Complement) -> bool:
    """…, blaming the army, …, calling it “a farce”: an object counts with a verb of force or with a quotation in it."""
    if follows.kind != "object":
        return False
    if group.lexeme.stance in ("cue-force", "cue-manner"):
        return True
    end = clause_end(words, follows.start)
    return group.lexeme.stance == "cue-neutral" and any(word.kind == "quote" for word in words[follows.start : end])


def first_phrase(words: Words, before: int) -> tuple[int, int] | None:
    """The subject of the clause that “and said” goes on from: the phrase before the passage's first verb."""
    for at in range(1, before):
        if words[at].lower in FINITE or words[at].kind == "comma" or looks_past(words, at):
            return subject_before(words, at)
    return None


def opening_phrase(words: Words, before: int) -> tuple[int, int] | None:
    """The noun phrase that opens the sentence, behind a leading phrase and its comma, up to a comma or a verb."""
    start = next((at + 1 for at in range(before - 2, -1, -1) if words[at].kind == "stop"), 0)
    if words[start].lower in PREPOSITIONS:
        start = next((at + 1 for at in range(start, before) if words[at].kind == "comma"), start)
    at = start
    while at < before and words[at].kind == "word" and words[at].lower not in FINITE | CLAUSE_STARTERS:
        if words[at].lower in PREPOSITIONS - {"of", "for", "from"} or words[at].lower.endswith("ed"):
            break
        at += 1
    is_phrase = at > start and (words[start].text[:1].isupper() or words[start].lower in DETERMINERS)
    return (start, at) if is_phrase and words[at].kind != "quote" else None
