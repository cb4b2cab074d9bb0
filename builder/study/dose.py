"""How much of a comment section one lesson or question shows, and what is said before it (pedagogy §7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from builder.diagnostics import Rule, Severity
from builder.model.fields import Status
from builder.model.phrase import phrase, plural, together
from builder.model.study import PlacedComment, StudyText
from builder.study.veiling import HIGHEST, Piece, pieces

MOST = 8
"""How many comments the builder chooses, and how many hostile ones an author may."""
SEVERE_MOST = 3
CIVIL_PERCENT = 40
HOSTILE = 2
"""From this severity on a comment does harm (pedagogy §5.1); below it is civil, however heated."""
SEVERE = 3
"""From this severity on a comment is folded: shown to those only who open it."""

NO_COMMENT = Rule(
    code="QST031",
    name="a comment the document does not have",
    why="Comments are named by their numbers, counted from 1 in the order of the thread. A number past the end shows "
    "nothing.",
    bad="comments: [1, 2, 99]",
    good="comments: [1, 2, 9]",
)
TOO_MUCH = Rule(
    code="QST032",
    name="more hostility than a lesson should hold",
    severity=Severity.WARNING,
    why="Hostile comments wear readers down, and some readers are whom they are aimed at. A lesson holds at most "
    f"{MOST} hostile ones, at most {SEVERE_MOST} of severity {SEVERE}, and at least {CIVIL_PERCENT} % that are civil: "
    "whoever sees only hostile ones learns to flag everything.",
    bad="comments: [3, 4, 7]   # all of them hostile",
    good="comments: [1, 2, 3, 4, 5]   # two of them civil",
)
COMMENT_TWICE = Rule(
    code="QST033",
    name="the same comment named twice",
    why="A comment shown twice would be asked, and counted, twice.",
    bad="comments: [1, 2, 2]",
    good="comments: [1, 2, 3]",
)
RULES = (NO_COMMENT, TOO_MUCH, COMMENT_TWICE)


def chosen(text: StudyText, numbers: Sequence[int] = ()) -> tuple[PlacedComment, ...]:
    """The comments with these numbers, from 1, in thread order; the builder's own dose where none is named."""
    if not numbers:
        return dose(text.comments)
    return tuple(placed for number, placed in enumerate(text.comments, start=1) if number in numbers)


def dose(comments: Sequence[PlacedComment]) -> tuple[PlacedComment, ...]:
    """At most eight comments, in thread order, of as many kinds as possible.

    At least 40 % are civil, at most three are of severity 3 or more, and one of severity 4 is always described.
    Half are hostile if the thread has them. A thread without any civil comment gives its first, mildest one alone.
    """
    civil = _varied([placed for placed in comments if placed.mark.severity < HOSTILE])
    hostile = _bearable(_varied([placed for placed in comments if placed.mark.severity >= HOSTILE]))
    if not civil:
        return tuple(sorted(hostile, key=lambda placed: placed.mark.severity)[:1])
    fits = len(civil) * (100 - CIVIL_PERCENT) // CIVIL_PERCENT
    harsh = hostile[: min(MOST // 2 if len(civil) >= MOST // 2 else MOST - len(civil), fits)]
    wanted = {id(placed) for placed in (*civil[: MOST - len(harsh)], *harsh)}
    return tuple(placed for placed in comments if id(placed) in wanted)


def _varied(comments: Sequence[PlacedComment]) -> list[PlacedComment]:
    """The first comment of every main label, then the second of each, and so on; clear cases before others."""
    seen: Counter[str] = Counter()
    ranked = []
    for position, placed in enumerate(sorted(comments, key=lambda placed: placed.mark.status is not Status.CLEAR)):
        label = placed.mark.labels[0] if placed.mark.labels else ""
        ranked.append((seen[label], position, placed))
        seen[label] += 1
    return [placed for _, _, placed in sorted(ranked, key=lambda entry: entry[:2])]


def _bearable(comments: Sequence[PlacedComment]) -> list[PlacedComment]:
    """Not more of the severest than a lesson should hold, and none that should be described and is not."""
    kept: list[PlacedComment] = []
    for placed in comments:
        severe = sum(one.mark.severity >= SEVERE for one in kept)
        if placed.mark.severity >= HIGHEST and not placed.mark.describe:
            continue
        if placed.mark.severity < SEVERE or severe < SEVERE_MOST:
            kept.append(placed)
    return kept


def excess(comments: Sequence[PlacedComment]) -> Iterator[str]:
    """What is too much in comments that an author has named, each limit that is broken with its count."""
    hostile = sum(placed.mark.severity >= HOSTILE for placed in comments)
    severe = sum(placed.mark.severity == SEVERE for placed in comments)
    if hostile > MOST:
        yield f"{hostile} comments are hostile; {MOST} are the most"
    if severe > SEVERE_MOST:
        yield f"{severe} comments are of severity {SEVERE}; {SEVERE_MOST} are the most"
    if (len(comments) - hostile) * 100 < CIVIL_PERCENT * len(comments):
        yield f"{len(comments) - hostile} of {len(comments)} comments are civil; at least {CIVIL_PERCENT} % should be"


def message(text: StudyText, placed: PlacedComment) -> tuple[tuple[Piece, ...], ...]:
    """A comment's paragraphs as they may be shown; a described comment is its description, once."""
    span = placed.comment.span
    for veil in text.veils:
        if veil.kind == "described" and veil.span.overlaps(span):
            return ((Piece(veil.shown, span.start, span.end, veil.kind),),)
    return tuple(tuple(pieces(text, paragraph)) for paragraph in placed.comment.paragraphs)


def content_note(text: StudyText, comments: Sequence[PlacedComment]) -> str:
    """What a reader may want to know before opening these comments of a text, in neutral words."""
    if text.file.note:
        return text.file.note
    hostile = sum(placed.mark.severity >= 1 for placed in comments)
    veiled = [veil.kind for veil in text.veils if any(veil.span.overlaps(placed.comment.span) for placed in comments)]
    described = veiled.count("described")
    rude = plural("{n} of them rude or hostile", "{n} of them rude or hostile", hostile)
    found = rude if hostile else phrase("none of them rude or hostile")
    parts = [plural("{n} comment, {found}.", "{n} comments, {found}.", len(comments), found=found)]
    if "slur" in veiled:
        parts.append(phrase("Slurs are removed."))
    if described:
        parts.append(plural("{n} is described and not shown.", "{n} are described and not shown.", described))
    return together(" ", parts)


def share_note(text: StudyText, comments: Sequence[PlacedComment], numbers: Sequence[int] = ()) -> str:
    """How many of a text's comments are shown, and why these; nothing where all are."""
    shown, total = len(comments), len(text.comments)
    if shown == total:
        return ""
    if numbers:
        return plural("{shown} of {n} comment.", "{shown} of {n} comments.", total, shown=shown)
    return plural(
        "{shown} of {n} comment, chosen so that different kinds are there, with enough fair ones and few severe ones.",
        "{shown} of {n} comments, chosen so that different kinds are there, with enough fair ones and few severe ones.",
        total,
        shown=shown,
    )
