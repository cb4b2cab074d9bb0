"""Finds attributions made by a verb: X said that, X said: “…”, …, X said, …, said X, X blamed Y, …, adding that."""

from __future__ import annotations

from collections.abc import Iterator

from builder.analysis.attribution.candidate import Candidate, Range
from builder.analysis.attribution.clauses import clause_end
from builder.analysis.attribution.complement import Complement, complement, starts_clause
from builder.analysis.attribution.inserted import as_told
from builder.analysis.attribution.participles import first_phrase, opening_phrase, participle
from builder.analysis.attribution.phrases import Words, subject_after, subject_before, text_range
from builder.analysis.attribution.verbs import VerbGroup, verb_group
from builder.analysis.cues import VERB_FORMS
from builder.analysis.lexicons.function_words import CONNECTIVES, FINITE, NOT_SUBJECTS
from builder.analysis.lexicons.sources import DOCUMENT_NOUNS
from builder.analysis.words import Passage

_SHORTEST = 3
"""Fewer words before “, he said” are an adverbial, not what was said, unless the sentence goes on behind."""
_WHOLE = frozenset({"that", "quote", "colon", "clause", "to", "object"})


def verbal(passage: Passage) -> Iterator[Candidate]:
    """Attributions whose cue is an active verb or participle, in the passage's order."""
    words = passage.words
    subject: tuple[int, int] | None = None
    for at, word in enumerate(words):
        group = verb_group(words, at) if word.lower in VERB_FORMS and word.kind == "word" else None
        if group is None:
            continue
        if group.end < len(words) and words[group.end].lower == "by" and "o" in group.lexeme.frames:
            continue
        if group.voice == "active":
            found, subject = _active(words, group, subject)
            if found:
                yield found
        elif group.voice in ("participle", "infinitive"):
            found = participle(words, group, subject)
            if found:
                yield found


def _active(
    words: Words, group: VerbGroup, earlier: tuple[int, int] | None
) -> tuple[Candidate | None, tuple[int, int] | None]:
    if _is_inverted(words, group):
        source = subject_after(words, group.end)
        return (_trailing(words, group, source, group.start) if source else None), source or earlier
    source = subject_before(words, group.start)
    if source is None and group.start > 0:
        source = _subject_elsewhere(words, group, earlier)
    if source is None or (words[source[0]].lower in NOT_SUBJECTS and source[1] - source[0] == 1):
        return None, earlier
    frames = group.lexeme.frames.replace("d", "o" if _is_document(words, source) else "")
    follows = complement(words, group.end, frames)
    inserted = as_told(words, group, source, follows)
    if inserted is not None:
        return inserted, source
    if _is_adverbial(words, source, follows):
        return _trailing(words, group, source, source[0]), source
    if follows.kind == "object" and words[source[0]].lower in ("no", "none", "nobody", "neither"):
        return None, earlier  # no group has repeated the trial: nobody said anything
    if follows.kind in _WHOLE:
        return _leading(words, group, source, follows), source
    if _has_opening_phrase(words, group, source, follows):
        return _leading(words, group, source, Complement("clause", group.end)), source
    if (
        "q" in group.lexeme.frames
        or _is_document(words, source)
        or (group.lexeme.stance == "cue-mind" and "b" in group.lexeme.frames)
    ):
        return _trailing(words, group, source, source[0], follows), source
    return None, source


def _is_adverbial(words: Words, source: tuple[int, int], follows: Complement) -> bool:
    """Whether “when …” tells the time of saying because the quotation stands before: “Really,” she added when asked."""
    is_question = follows.kind == "that" and words[follows.start - 1].lower != "that" and follows.start < len(words)
    behind_quote = source[0] > 0 and words[source[0] - 1].kind == "quote"
    return is_question and behind_quote and words[follows.start].lower in ("when", "where", "who", "if")


def _has_opening_phrase(words: Words, group: VerbGroup, source: tuple[int, int], follows: Complement) -> bool:
    """Whether the reported clause opens with a phrase and a comma: the office said that night, the road was open."""
    behind = follows.kind == "comma" and group.end < follows.start and source[0] == 0
    return behind and "b" in group.lexeme.frames and starts_clause(words, follows.start + 1)


def _is_document(words: Words, source: tuple[int, int]) -> bool:
    return any(words[at].lower in DOCUMENT_NOUNS for at in range(*source))


def _subject_elsewhere(words: Words, group: VerbGroup, earlier: tuple[int, int] | None) -> tuple[int, int] | None:
    """The subject that “who said” stands for, that “and said” goes on with, or that an insertion has parted off."""
    before = words[group.start - 1]
    if before.lower == "who":
        at = group.start - 1
        while at and words[at - 1].kind in ("comma", "dash"):
            at -= 1
        found = subject_before(words, at) if at else None
        return (found[0], group.start) if found else (group.start - 1, group.start)
    if before.lower in ("and", "but"):
        return earlier or first_phrase(words, group.start) or opening_phrase(words, group.start)
    if before.kind in ("comma", "dash") and "b" in group.lexeme.frames:
        return opening_phrase(words, group.start)
    return None


def _is_inverted(words: Words, group: VerbGroup) -> bool:
    """Whether the subject follows the verb: “…,” said X, or …, said X on Friday."""
    if group.start != group.verb or not set(group.lexeme.frames) & set("bq"):
        return False
    before = words[group.start - 1] if group.start else None
    if before is None or before.kind not in ("quote", "comma", "dash"):
        return False
    following = complement(words, group.end, "b")
    if before.kind != "quote" and words[group.start - 2].kind != "quote":
        source = subject_after(words, group.end)
        return source is not None and following.kind == "end" and subject_before(words, group.start) is None
    return following.kind in ("end", "comma", "clause") and subject_after(words, group.end) is not None


def _leading(words: Words, group: VerbGroup, source: tuple[int, int], follows: Complement) -> Candidate | None:
    start = follows.start
    waits = start >= len(words) or (follows.kind == "colon" and all(word.kind == "stop" for word in words[start:]))
    end = clause_end(words, start) if not waits else start
    if follows.kind == "colon" and not waits:
        end = len(words)
    if end <= start and not waits:
        return None
    content: tuple[Range, ...] = () if waits else (text_range(words, start, end),)
    if follows.kind == "quote" and source[0] > 0 and words[source[0] - 1].kind == "quote":
        left = _left_content(words, source[0])
        content = (text_range(words, *left), *content) if left else content
    return Candidate(
        cue=text_range(words, group.start, group.end), content=content, source=text_range(words, *source),
        stance=group.lexeme.stance, pattern=f"verb-{follows.kind}", waits=waits,
    )  # fmt: skip


def _trailing(
    words: Words, group: VerbGroup, source: tuple[int, int], left_end: int, follows: Complement | None = None
) -> Candidate | None:
    """What is said stands before: …, X said on Friday. Words behind a second comma may go on with it."""
    left = _left_content(words, left_end)
    right = _right_content(words, follows.start if follows else source[1], left_end)
    if left is None or (right is None and left[1] - left[0] < _SHORTEST and words[left[0]].kind != "quote"):
        return None
    content = (text_range(words, *left), *((right,) if right else ()))
    return Candidate(
        cue=text_range(words, group.start, group.end), content=content, source=text_range(words, *source),
        stance=group.lexeme.stance, pattern="verb-trailing",
    )  # fmt: skip


def _left_content(words: Words, end: int) -> tuple[int, int] | None:
    """The words before a comma, dash or quotation that ends at `end`, back to the sentence's start, as indices."""
    at = end
    while at > 0 and words[at - 1].kind in ("comma", "dash"):
        at -= 1
    if at == 0 or (at == end and words[at - 1].kind != "quote"):
        return None
    start = next((back + 1 for back in range(at - 2, -1, -1) if words[back].kind == "stop"), 0)
    while start < at - 1 and (words[start].lower in CONNECTIVES or words[start].kind in ("comma", "dash")):
        start += 1
    return (start, at) if start < at and words[start].kind in ("word", "quote", "open") else None


def _right_content(words: Words, behind: int, left_end: int) -> Range | None:
    if behind >= len(words) or words[behind].kind != "comma" or behind + 1 >= len(words):
        return None
    following = words[behind + 1]
    if following.kind == "quote":
        return text_range(words, behind + 1, clause_end(words, behind + 1))
    short = left_end <= 6 or following.lower in FINITE
    if short and following.kind == "word" and not following.lower.endswith("ing") and following.lower != "according":
        end = clause_end(words, behind + 1)
        return text_range(words, behind + 1, end) if end > behind + 1 else None
    return None
