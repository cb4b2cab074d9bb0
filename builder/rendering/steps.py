"""Turns the steps of a lesson into what their templates show, one builder for each kind of step."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from builder.lessons import PlacedLesson
from builder.model.lesson import (
    AnyStep,
    CommentsStep,
    CompareStep,
    MarkStep,
    ModelStep,
    QuestionsStep,
    ReadStep,
    TalkStep,
    ViewStep,
)
from builder.model.phrase import phrase
from builder.model.policy import Policy
from builder.model.study import StudyText
from builder.project import Project
from builder.questions import BY_NAME
from builder.questions.item import Item
from builder.rendering.card import card
from builder.rendering.comment_view import comment_views
from builder.rendering.pair_view import pair_views
from builder.rendering.question_view import ExerciseView, exercise_view
from builder.rendering.script_view import block_views
from builder.rendering.table_views import claim_views, credit_views, mark_views, words_views
from builder.rendering.text_view import text_view
from builder.rendering.wording import PROTOCOLS, STEP_TITLES
from builder.study.dose import chosen, content_note, share_note

Content = Mapping[str, Any]
_SHOWING = (ReadStep, ModelStep, CompareStep, TalkStep)


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of a lesson page: its heading, the teacher's words, and the content its template reads."""

    number: int
    kind: str
    title: str
    minutes: int | None
    text: str
    template: str
    content: Content

    @property
    def exercise(self) -> ExerciseView | None:
        """The questions of the step, if it has any."""
        found = self.content.get("exercise")
        return found if isinstance(found, ExerciseView) else None


def step_views(placed: PlacedLesson, project: Project) -> tuple[StepView, ...]:
    """All steps of a lesson in order, numbered from 1."""
    return tuple(_view(placed, number, step, project) for number, step in enumerate(placed.lesson.steps, start=1))


def question_steps(placed: PlacedLesson, project: Project) -> tuple[StepView, ...]:
    """The steps that ask something, without the work of setting the texts of those that only show."""
    listed = enumerate(placed.lesson.steps, start=1)
    views = (_view(placed, number, step, project) for number, step in listed if not isinstance(step, _SHOWING))
    return tuple(view for view in views if view.exercise is not None)


def _view(placed: PlacedLesson, number: int, step: AnyStep, project: Project) -> StepView:
    prefix = f"s{number}-"
    template, content = _BUILDERS[type(step)](step, prefix, project, placed)
    text = "" if isinstance(step, TalkStep) else step.text
    title = step.title or STEP_TITLES[step.kind]
    return StepView(number, step.kind, title, step.minutes, text, f"steps/{template}.html.j2", content)


def _missing(text: StudyText | None) -> tuple[str, Content]:
    """What stands in for a text that is not there, or of which only the card is known."""
    return "missing", {"card": card(text) if text is not None else None}


def _questions(step: QuestionsStep, prefix: str, project: Project, placed: PlacedLesson) -> tuple[str, Content]:
    exercise = project.exercises.get(step.exercise)
    if exercise is None:
        return _missing(None)
    own = exercise.exercise
    items = exercise.items(project.texts)[: step.pick]
    policy = own.policy.over(lesson_policy(placed, project))
    view = exercise_view(items, prefix, own.skill, own.id, placed.id, policy)
    return "questions", {"exercise": view, "intro": own.text}


def lesson_policy(placed: PlacedLesson, project: Project) -> Policy:
    """What holds in a lesson where an exercise says nothing of its own."""
    return placed.lesson.policy.over(project.settings.policy)


def _step_id(placed: PlacedLesson, kind: str, *asked: str) -> str:
    """An id made of what is asked and not of the step's number: a step put in before it loses nobody's answer."""
    told = hashlib.sha256("\n".join((placed.id, *asked)).encode("utf-8")).hexdigest()[:6]
    return f"{placed.id[:60].rstrip('-')}-{kind}-{told}"


def mark_item(step: MarkStep, project: Project, placed: PlacedLesson) -> Item:
    """The mark question that a mark step stands for, in its neutral form."""
    kind = BY_NAME["mark"]
    question = kind.record.model_validate(
        {
            "id": _step_id(placed, "mark", step.document, *step.labels, step.unit),
            "type": "mark",
            "document": step.document,
            "labels": step.labels,
            "unit": step.unit,
        }
    )
    (item,) = kind.items(question, project.texts)
    return replace(item, prompt=phrase("Mark the whole text."))


def verdict_item(step: ViewStep, project: Project, placed: PlacedLesson) -> Item:
    """The verdict question that a verdict step stands for, in its neutral form."""
    kind = BY_NAME["verdict"]
    shape = {"id": _step_id(placed, "verdict", step.document), "type": "verdict", "document": step.document}
    (item,) = kind.items(kind.record.model_validate(shape), project.texts)
    return item


def _mark(step: MarkStep, prefix: str, project: Project, placed: PlacedLesson) -> tuple[str, Content]:
    text = project.texts.get(step.document)
    if text is None or text.document is None:
        return _missing(text)
    item = mark_item(step, project, placed)
    lesson = placed.lesson
    exercise = exercise_view((item,), prefix, lesson.skill, "", placed.id, lesson_policy(placed, project))
    return "questions", {"exercise": exercise, "intro": ""}


def _read(step: ReadStep, prefix: str, project: Project, placed: PlacedLesson) -> tuple[str, Content]:
    text = project.texts.get(step.document)
    if text is None or text.document is None:
        return _missing(text)
    return "read", {"view": text_view(text, prefix, tuple(step.show))}


def _model(step: ModelStep, prefix: str, project: Project, placed: PlacedLesson) -> tuple[str, Content]:
    text = project.texts.get(step.document)
    if text is None or text.document is None:
        return _missing(text)
    wanted = {f"p{number}" for number in step.paragraphs}
    places = [block.span for block in text.document.blocks if block.address in wanted]
    marks = [mark for mark in text.marks if any(span.overlaps(mark.span) for span in places)]
    skill = placed.lesson.skill
    return "model", {
        "card": card(text),
        "blocks": block_views(text, wanted),
        "marks": mark_views(text, (mark for mark in marks if mark.label.skill is skill)),
        "others": mark_views(text, (mark for mark in marks if mark.label.skill is not skill)),
        "prefix": prefix,
    }


def _compare(step: CompareStep, prefix: str, project: Project, placed: PlacedLesson) -> tuple[str, Content]:
    both = [project.texts.get(name) for name in step.documents]
    for text in both:
        if text is None or text.document is None:
            return _missing(text)
    earlier, later = (text for text in both if text is not None)
    pairs = pair_views(later, project.texts)
    return "compare", {"earlier": card(earlier), "later": card(later), "pairs": pairs, "ask": step.ask}


def _table(step: ViewStep, prefix: str, project: Project, placed: PlacedLesson) -> tuple[str, Content]:
    text = project.texts.get(step.document)
    if text is None or (text.document is None and step.kind != "verdict"):
        return _missing(text)
    content: dict[str, Any] = {"card": card(text), "prefix": ""}
    if step.kind == "ledger":
        content["claims"] = claim_views(text)
    elif step.kind == "words":
        content["groups"] = words_views(text)
    else:
        content.update(exercise=_verdict(step, prefix, project, placed), credits=credit_views(text))
    return step.kind, content


def _comments(step: CommentsStep, prefix: str, project: Project, placed: PlacedLesson) -> tuple[str, Content]:
    text = project.texts.get(step.document)
    if text is None or text.document is None:
        return _missing(text)
    comments = chosen(text, step.pick)
    return "comments", {
        "card": card(text),
        "comments": comment_views(text, comments),
        "note": content_note(text, comments),
        "share": share_note(text, comments, step.pick),
    }


def _verdict(step: ViewStep, prefix: str, project: Project, placed: PlacedLesson) -> ExerciseView:
    item = verdict_item(step, project, placed)
    return exercise_view((item,), prefix, placed.lesson.skill, "", placed.id, lesson_policy(placed, project))


def _talk(step: TalkStep, prefix: str, project: Project, placed: PlacedLesson) -> tuple[str, Content]:
    name, how = PROTOCOLS[step.protocol]
    return "talk", {"protocol": name, "how": how, "text": step.text}


_BUILDERS: MappingProxyType[type, Callable[..., tuple[str, Content]]] = MappingProxyType(
    {
        QuestionsStep: _questions,
        MarkStep: _mark,
        ReadStep: _read,
        ModelStep: _model,
        CompareStep: _compare,
        ViewStep: _table,
        CommentsStep: _comments,
        TalkStep: _talk,
    }
)
