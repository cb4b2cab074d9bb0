"""Asks how serious one comment is, 0 to 4. Fine are those that are fair or merely rude."""

from __future__ import annotations

from collections.abc import Iterator

from builder.model.fields import Status
from builder.model.phrase import begun, continued, phrase, together
from builder.model.study import PlacedComment, StudyText
from builder.model.taxonomy import LABELS, SEVERITIES
from builder.questions.base import Option
from builder.questions.item import Segment, Strip
from builder.questions.made.candidate import Candidate, option
from builder.questions.rating import rated
from builder.study.dose import HOSTILE, message

RULES = (
    phrase("Fair means that whoever is meant could answer the point, however sharp it is."),
    phrase("Rude means that it insults or mocks a person, and no whole group."),
    phrase("Hostile means that it turns on a whole group for what they are, or tells somebody to be silent."),
    phrase("Denying people their dignity means that it makes them less than human, or cheers that they suffer."),
    phrase("A threat or a call for harm means that it announces or asks for something to be done to people."),
)
NEAR = (
    phrase("If it kept to what was said or decided, it would be fair."),
    phrase("If it only insulted one person, it would be rude."),
    phrase("If it blamed a whole group, or shut somebody up, it would be hostile."),
    phrase(
        "If it spoke of people as of pests or things, or cheered their suffering, it would deny them their dignity."
    ),
    phrase("If it asked anybody to go and do harm, it would be a call for it."),
)


def candidates(text: StudyText) -> Iterator[Candidate]:
    """Every comment whose case is clear; what is described or masked everywhere is described or masked here."""
    for placed in text.comments:
        if placed.mark.status is Status.CLEAR:
            options = tuple(_option(step, placed) for step in range(len(SEVERITIES)))
            fine = placed.mark.severity < HOSTILE
            yield Candidate(
                placed.comment.address, placed.comment.span.start, fine, _passage(text, placed), options, "comment"
            )


def _passage(text: StudyText, placed: PlacedComment) -> tuple[Strip, ...]:
    """The comment's paragraphs, the first with its number."""
    address = placed.comment.address
    strips = []
    for number, paragraph in enumerate(message(text, placed)):
        runs = (Segment(piece.shown, veil=piece.veil) for piece in paragraph)
        strips.append(Strip(address, (Segment("", address="" if number else address), *runs)))
    return tuple(strips)


def _option(step: int, placed: PlacedComment) -> Option:
    mark = placed.mark
    verdict = rated(step, mark.severity)
    words, flags = begun(SEVERITIES[step]), step >= HOSTILE
    if verdict == "yes":
        return option(words, verdict, mark.why, flags=flags)
    reasons = (RULES[step], _here(placed))
    if verdict == "arguable":
        return option(words, verdict, together(" ", (*reasons, phrase("One step apart, readers differ."))), flags=flags)
    return option(words, verdict, together(" ", reasons), NEAR[step], flags)


def _here(placed: PlacedComment) -> str:
    """The first thing that its label says of the comment."""
    label = LABELS.get(placed.mark.labels[0]) if placed.mark.labels else None
    return phrase("This one: {rule}", rule=continued(label.plain)) if label is not None else placed.mark.why
