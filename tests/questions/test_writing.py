"""Questions answered by writing: never graded, compared with others, and checked before anybody meets them."""

from __future__ import annotations

from small import EXERCISE_PATH, FILES, LESSON, LESSON_PATH, MARKS, MARKS_PATH
from workshop import Workshop

from builder.questions import BY_NAME, reflect, verdict
from builder.questions.item import Item, payload

VIEWS = [{"by": "One reader", "text": "Yes."}, {"by": "Another reader", "text": "No."}]
CARD = {"by": "A reader", "known": ["A"], "claimed": ["B"], "unknown": ["C"], "settle": ["D"]}


def reflected(**changed: object) -> Item:
    question = {"id": "q-one", "type": "reflect", "prompt": "Why?", "models": VIEWS, **changed}
    (item,) = reflect.items(reflect.ReflectQuestion.model_validate(question), {})
    return item


def small(workshop: Workshop, question: str) -> Workshop:
    for path, text in FILES.items():
        workshop.write(path, text)
    head = "schema: 1\nid: first-quiz\ntitle: First quiz\nskill: attribution\nquestions:\n"
    return workshop.write(EXERCISE_PATH, head + question)


def test_writing_is_a_slot_without_choices_and_never_graded() -> None:
    item = reflected()
    assert not item.graded
    told = payload(item)
    assert told["graded"] is False
    assert told["slots"] == {"1": {"v": {}, "free": True}}


def test_a_graded_question_says_nothing_of_grading() -> None:
    options = [{"text": "A", "correct": "yes", "why": "It is."}, {"text": "B", "correct": "no", "why": "It is not."}]
    record = BY_NAME["choice"].record.model_validate(
        {"id": "q-two", "type": "choice", "prompt": "Which?", "options": options}
    )
    (item,) = BY_NAME["choice"].items(record, {})
    assert "graded" not in payload(item)


def test_other_model_answers_keep_what_was_written_and_another_prompt_does_not() -> None:
    other = [{**VIEWS[0], "text": "Perhaps."}, VIEWS[1]]
    assert reflected(models=other).digest == reflected().digest
    assert reflected(prompt="Why not?").digest != reflected().digest


def test_nobody_is_asked_how_sure_they_are() -> None:
    assert not reflected(confidence=True).confidence


def test_a_verdict_has_four_fields_and_each_card_fills_all() -> None:
    record = verdict.VerdictQuestion.model_validate({"id": "q-card", "type": "verdict", "models": [CARD]})
    (item,) = verdict.items(record, {})
    assert [slot.key for slot in item.slots] == ["known", "claimed", "unknown", "settle"]
    assert [(model.by, dict(model.answers)["settle"]) for model in item.models] == [("A reader", ("D",))]


def test_the_documents_own_card_comes_first_without_a_name(workshop: Workshop) -> None:
    small(workshop, "  - {id: q-card, type: verdict, document: boats}\n")
    assert workshop.problems() == []
    page = workshop.page("exercises/first-quiz/index.md")
    assert "A filled card" in page
    assert "The harbour book." in page
    assert page.count('rows="4" dir="auto"></textarea>') == 4


def test_one_view_is_too_few(workshop: Workshop) -> None:
    small(workshop, "  - {id: q, type: reflect, prompt: Why?, models: [{by: A reader, text: So.}]}\n")
    assert workshop.codes() == ["QST040"]


def test_two_views_with_one_name(workshop: Workshop) -> None:
    views = "[{by: A reader, text: So.}, {by: a  Reader, text: Not so.}]"
    small(workshop, f"  - {{id: q, type: reflect, prompt: Why?, models: {views}}}\n")
    assert workshop.codes() == ["QST041"]


def test_a_card_with_nothing_to_compare(workshop: Workshop) -> None:
    small(workshop, "  - {id: q, type: verdict}\n")
    assert workshop.codes() == ["QST042"]
    start = MARKS.index("verdict: {known")
    workshop.write(MARKS_PATH, MARKS[:start])
    small(workshop, "  - {id: q, type: verdict, document: boats}\n").write(MARKS_PATH, MARKS[:start])
    assert workshop.codes() == ["QST042"]


def test_an_unknown_document_is_named_with_the_nearest(workshop: Workshop) -> None:
    small(workshop, "  - {id: q, type: verdict, document: boat}\n")
    (problem,) = workshop.problems()
    assert problem.rule.code == "QST004"
    assert "'boats'" in problem.remedy


def test_a_lessons_verdict_step_is_the_same_question(workshop: Workshop) -> None:
    for path, text in FILES.items():
        workshop.write(path, text)
    workshop.write(
        LESSON_PATH,
        LESSON.replace("  - {kind: ledger, document: boats}", "  - {kind: verdict, document: boats}").replace(
            "[ledger]", "[verdict]"
        ),
    )
    assert workshop.problems() == []
    page = workshop.page("lessons/first/index.md")
    assert 'data-question="first-verdict-' in page
    assert "assets/js/questions/verdict.js" in page
    assert page.count("<ws-verdict") == 1
    assert "The harbour book." in workshop.page("lessons/first/teacher.md")
