"""A question about a comment section: name each comment, say how serious it is, choose what to do.

Only masked words reach it (study.veiling), and where an author names no comments, a dose of them (study.dose).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import Literal

from pydantic import Field

from builder.diagnostics import Diagnostic
from builder.model.fields import Id, Record, Status
from builder.model.label import Layer, Strictness
from builder.model.phrase import phrase, together
from builder.model.study import PlacedComment, StudyText
from builder.model.taxonomy import LABELS, SEVERITIES
from builder.questions import rules as shared_rules
from builder.questions import thread_rules as rules
from builder.questions.base import Option, Question, QuestionType, Texts, asked
from builder.questions.comment_choice import comment_faults
from builder.questions.item import Choice, Item, Segment, Slot, Strip
from builder.questions.options import choices_of, same_words, some_way
from builder.questions.rating import rated
from builder.questions.references import unknown_document, unknown_labels
from builder.reading.records import locate
from builder.reading.yaml_tree import Node
from builder.study.dose import HOSTILE, SEVERE, chosen, content_note, message, share_note

NONE = "none"
LABEL, RATING, RESPONSE = "label", "rating", "response"
ROLES = MappingProxyType(
    {
        "reader": phrase("You read along. What do you do?"),
        "friend": phrase("You are a friend of the person who is attacked. What do you do?"),
        "moderator": phrase("You moderate this section. What do you do?"),
    }
)
VERDICTS = MappingProxyType({Status.DEFENSIBLE: "arguable", Status.CONTESTED: "contested"})


class Response(Record):
    """What somebody in one role can do; several answers may be acceptable."""

    role: Literal["reader", "friend", "moderator"]
    """Who decides: a reader, a friend of the target, or the moderator."""
    options: tuple[Option, ...] = Field(min_length=2, max_length=6)
    """What can be done. Severity 4 is never answered in public: where the comments hold a threat or a call for harm,
    replying is never correct: yes; saving the evidence, reporting and telling an adult are."""


class ThreadQuestion(Question):
    """Read a masked comment section, sort it, and decide what to do."""

    type: Literal["thread"]
    document: Id
    """The document whose comments are shown."""
    comments: tuple[int, ...] = ()
    """The numbers of the comments; a small, mixed choice where it is empty."""
    labels: tuple[Id, ...] = Field(min_length=2, max_length=6)
    """The labels to choose from; “none of these” comes along by itself."""
    rate: bool = True
    """Whether each comment is rated from 0 to 4 as well."""
    respond: tuple[Response, ...] = Field(default=(), max_length=3)
    """What to do about it, role by role."""


def check(question: ThreadQuestion, node: Node, texts: Texts) -> Iterator[Diagnostic]:
    """Labels are for comments, the comments are there, and they are not too much."""
    yield from unknown_labels(question.labels, node)
    for index, label in enumerate(question.labels):
        if label in LABELS and LABELS[label].layer not in {Layer.COMMENT, Layer.COUNTERSPEECH}:
            place = locate(node, ("labels", index))
            yield rules.NOT_FOR_COMMENTS.at(
                place.span, f"{label} is not for comments", "Choose com-… and cs-… labels (`whosays explain labels`)."
            )
    yield from _twice(question.labels, node, ("labels",), (), "label")
    yield from _twice([response.role for response in question.respond], node, ("respond",), ("role",), "role")
    for index, response in enumerate(question.respond):
        yield from same_words(response.options, node, ("respond", index, "options"))
        yield from some_way(response.options, locate(node, ("respond", index, "role")))
    if not texts:
        return
    yield from unknown_document(question.document, node, texts)
    text = texts.get(question.document)
    if text is not None and text.document is not None:
        yield from comment_faults(text, question.comments, "comments", node)
        named = {label for placed in chosen(text, question.comments) for label in placed.mark.labels}
        if text.comments and not named.intersection(question.labels):
            found = (node.get("labels") or node).span
            remedy = f"The comments have: {', '.join(sorted(named))}."
            yield shared_rules.NO_PICKS.at(found, "no comment shown here has one of these labels", remedy)


def _twice(
    names: Sequence[str], node: Node, before: tuple[str, ...], after: tuple[str, ...], what: str
) -> Iterator[Diagnostic]:
    for index, name in enumerate(names):
        if name in names[:index]:
            place = locate(node, (*before, index, *after))
            yield rules.TWICE.at(place.span, f"the {what} {name} is there before", "Take one of the two out.")


def items(question: ThreadQuestion, texts: Texts) -> tuple[Item, ...]:
    """The neutral form: a label and a rating for each comment, then a response for each role."""
    text = texts.get(question.document)
    comments = chosen(text, question.comments) if text is not None and text.document is not None else ()
    letters = {placed.comment.address: placed.letter for placed in text.comments} if text is not None else {}
    slots = [slot for placed in comments for slot in _slots(question, placed)]
    slots += [
        Slot(response.role, choices_of(response.options), ROLES[response.role], address=f"R{number}", role=RESPONSE)
        for number, response in enumerate(question.respond, start=1)
    ]
    passage = tuple(_strip(text, placed, letters) for placed in comments) if text is not None else ()
    language = text.file.language if text is not None else ""
    item = Item(
        slots=tuple(slots),
        labels=question.labels,
        passage=passage,
        language=language,
        note=content_note(text, comments) if text is not None and comments else "",
        share=share_note(text, comments, question.comments) if text is not None else "",
        **asked(question),
    )
    return (item,)


def _slots(question: ThreadQuestion, placed: PlacedComment) -> Iterator[Slot]:
    address = placed.comment.address
    verdict = VERDICTS.get(placed.mark.status, "yes")
    yield Slot(address, tuple(_labels(question, placed, verdict)), address=address, why=placed.mark.why, role=LABEL)
    if question.rate:
        choices = tuple(_rating(severity, placed.mark.severity, verdict) for severity in range(len(SEVERITIES)))
        yield Slot(f"{address}-rating", choices, phrase("How serious?"), address=address, role=RATING)


def _labels(question: ThreadQuestion, placed: PlacedComment, verdict: str) -> Iterator[Choice]:
    """The palette and “none of these”, which is right where no label of the comment is in the palette, or is a decoy.

    Where readers agree too poorly on all labels that fit, the comment is there to be talked about.
    """
    decoy = placed.mark.status is Status.DECOY
    fitting = [label for label in question.labels if label in placed.mark.labels and not decoy] or [NONE]
    if all(label in LABELS and LABELS[label].strictness is Strictness.DISCUSSION for label in fitting):
        verdict = "contested"
    other = "contested" if verdict == "contested" else "no"
    for label in question.labels:
        name = LABELS[label].name if label in LABELS else label
        yield Choice(label, name, verdict if label in fitting else other)
    yield Choice(NONE, phrase("none of these"), verdict if NONE in fitting else other)


def _rating(severity: int, right: int, verdict: str) -> Choice:
    """One step of the scale, judged for a mark that is clear, defensible or contested."""
    if verdict != "contested":
        judged = rated(severity, right)
        verdict = verdict if judged == "yes" else judged
    text = together(" ", (str(severity), SEVERITIES[severity]))
    return Choice(str(severity), text, verdict, flags=severity >= HOSTILE)


def _strip(text: StudyText, placed: PlacedComment, letters: dict[str, str]) -> Strip:
    """One comment as it may be shown, its paragraphs on lines of their own."""
    segments: list[Segment] = []
    for paragraph in message(text, placed):
        segments += [Segment("\n")] if segments else []
        segments += [Segment(piece.shown, veil=piece.veil) for piece in paragraph]
    letter, severe = letters.get(placed.replies_to, ""), placed.mark.severity >= SEVERE
    return Strip(placed.comment.address, tuple(segments), placed.letter, letter, severe)


TYPE = QuestionType("thread", ThreadQuestion, check, items)
