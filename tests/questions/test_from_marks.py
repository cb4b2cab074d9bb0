"""Questions made from marks: what is asked, what counts, what is drawn, and that one mark more changes one question."""

from __future__ import annotations

from functools import cache
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small import EXERCISE_PATH, FILES, LESSON, LESSON_PATH
from workshop import ROOT, Workshop

from builder.compile import read_project
from builder.model.study import StudyText
from builder.project import Project
from builder.questions import from_marks
from builder.questions.from_marks import FromMarksQuestion, chosen
from builder.questions.item import Item, payload
from builder.questions.made import ASKS, Candidate
from builder.sources import RawFile, Sources

WIRE, REWRITE, THREAD = (f"port-sarre-fire-{name}" for name in ("wire", "rewrite", "thread"))
ASKED = [(document, ask) for document in (WIRE, REWRITE) for ask in ASKS if ask != "severity"] + [(THREAD, "severity")]


@cache
def course() -> Project:
    files = [path for folder in ("lessons", "exercises") for path in (ROOT / folder).rglob("*") if path.is_file()]
    raw = (RawFile(path.relative_to(ROOT).as_posix(), path.read_bytes()) for path in files)
    project, _ = read_project(Sources(tuple(sorted(raw, key=lambda file: file.path))))
    return project


def asking(document: str, ask: str, **more: object) -> FromMarksQuestion:
    return FromMarksQuestion.model_validate(
        {"id": "q-made", "type": "from-marks", "document": document, "ask": ask, **more}
    )


def made(document: str, ask: str, **more: object) -> tuple[Item, ...]:
    return from_marks.items(asking(document, ask, **more), course().texts)


def named(items: tuple[Item, ...]) -> dict[str, Item]:
    return {item.id.removeprefix("q-made-"): item for item in items}


def right(item: Item) -> list[str]:
    return [choice.text for choice in item.slots[0].right]


def asked_words(item: Item) -> str:
    return "".join(segment.shown for strip in item.passage for segment in strip.segments if segment.asked)


def starting(items: tuple[Item, ...], words: str) -> Item:
    return next(item for item in items if asked_words(item).startswith(words))


@pytest.mark.parametrize(("document", "ask"), ASKED)
def test_every_question_is_a_choice_that_can_be_answered_and_explains_every_option(document: str, ask: str) -> None:
    items = made(document, ask, count=30)
    assert items
    assert len({item.id for item in items}) == len(items)
    for item in items:
        choices = item.slots[0].choices
        assert item.type == "choice"
        assert [choice.verdict for choice in choices].count("yes") <= 1
        assert any(choice.verdict in ("yes", "arguable") for choice in choices)
        assert any(choice.verdict == "no" for choice in choices)
        assert all(len(choice.why) > 20 for choice in choices)
        assert len({choice.text.casefold() for choice in choices}) == len(choices)
        assert item.passage


@pytest.mark.parametrize(("document", "ask"), ASKED)
def test_the_same_text_gives_the_same_questions_in_reading_order(document: str, ask: str) -> None:
    assert made(document, ask) == made(document, ask)
    places = [one.start for one in chosen(asking(document, ask), everything(document, ask))]
    assert places == sorted(places)


def everything(document: str, ask: str) -> list[Candidate]:
    return list(ASKS[ask].candidates(course().texts[document]))


def test_what_is_fine_is_what_needs_no_warning() -> None:
    for document, ask in ASKED:
        for one in everything(document, ask):
            fits = [option for option in one.options if option.correct != "no"]
            assert one.fine is not any(option.flags for option in fits)
            assert any(option.flags for option in one.options)


@pytest.mark.parametrize(("document", "ask"), ASKED)
def test_contested_marks_are_never_asked_and_defensible_ones_have_no_single_answer(document: str, ask: str) -> None:
    text = course().texts[document]
    status = {placed.id: placed.mark.status for placed in text.marks}
    for mark, item in named(made(document, ask, count=30)).items():
        verdicts = [choice.verdict for choice in item.slots[0].choices]
        assert status.get(mark) != "contested"
        if status.get(mark) == "defensible":
            assert "yes" not in verdicts


def test_a_voice_has_the_four_core_voices_and_a_fifth_that_tells_nothing() -> None:
    for item in made(WIRE, "voice", count=30):
        assert 4 <= len(item.slots[0].choices) <= 6
    items = made(WIRE, "voice", count=30)
    assert right(starting(items, "The drones came in")) == ["Fading attribution"]
    assert right(starting(items, "Port Sarre is")) == ["Outlet's own voice"]
    fifth = [choice.text for item in items for choice in item.slots[0].choices if choice.text == "Second-hand words"]
    assert len(fifth) > 2


def test_a_source_is_one_however_it_is_called() -> None:
    items = made(WIRE, "source", count=30)
    for item in items:
        ministries = [one for one in item.slots[0].choices if "Tolvane" in one.text or "Defence" in one.text]
        assert len(ministries) <= 1
    assert right(starting(items, "Port Sarre is")) == ["CPA itself"]
    assert right(starting(items, "Several more drones")) == ["Somebody, but we are not told who"]
    told = {choice.text: choice.verdict for choice in starting(items, "A man detained").slots[0].choices}
    assert told["Ministry spokeswoman Mara Tolvane"] == "yes"
    assert told["A man detained near the river"] == "arguable"


def test_no_wrong_word_overlaps_the_cue_or_is_a_word_of_saying() -> None:
    items = made(WIRE, "cue", count=30) + made(REWRITE, "cue", count=30)
    assert right(starting(items, "Port Sarre is")) == ["None: no word here says so"]
    for item in items:
        cue = right(item)[0].strip("“”")
        for choice in item.slots[0].choices:
            words = choice.text.strip("“”")
            if choice.verdict == "no" and words != choice.text:
                assert words in asked_words(item)
                assert words not in cue and cue not in words
                assert not {"said", "told", "denied", "reported"} & set(words.split())


def test_of_the_answers_about_support_one_in_four_says_that_something_is_missing() -> None:
    for item in made(WIRE, "support", count=30):
        choices = item.slots[0].choices
        if all(choice.verdict != "arguable" for choice in choices):
            assert [choice.flags for choice in choices].count(True) == 1


def test_wording_is_a_two_by_two_of_wording_and_voice() -> None:
    items = made(WIRE, "wording", count=30) + made(REWRITE, "wording", count=30)
    quoted = starting(items, "cowardly")
    assert right(quoted) == ["Loaded, and a source’s"]
    assert [choice.flags for choice in quoted.slots[0].choices] == [False, False, True, False]
    assert right(starting(items, "Killer")) == ["Loaded, and the outlet’s own"]
    reported = {choice.text: choice.verdict for choice in starting(items, "shot down").slots[0].choices}
    assert reported["Plain, and a source’s"] == "yes"
    assert reported["Plain, and the outlet’s own"] == "arguable"


def test_a_rating_one_step_off_can_be_defended_but_not_across_the_line_of_harm() -> None:
    items = named(made(THREAD, "severity", count=30))
    verdicts = {mark: [choice.verdict for choice in item.slots[0].choices] for mark, item in items.items()}
    assert verdicts["c2"] == ["yes", "arguable", "no", "no", "no"]
    assert verdicts["c6"] == ["arguable", "yes", "no", "no", "no"]
    assert verdicts["c9"] == ["no", "no", "arguable", "yes", "arguable"]
    assert verdicts["c10"] == ["no", "no", "no", "arguable", "yes"]


def test_no_word_of_a_described_comment_and_no_name_reaches_a_question() -> None:
    for item in made(THREAD, "severity", count=30):
        words = " ".join(segment.shown for strip in item.passage for segment in strip.segments)
        assert "pay." not in words and "osquito" not in words and "breed" not in words
        for name in ("Paperboat", "Tinwhistle", "Oatcake", "Mossy7", "Gravelpath"):
            assert name not in words


def test_the_payload_says_what_warns() -> None:
    item = starting(made(WIRE, "voice", count=30), "Port Sarre is")
    told = payload(item)["slots"]["1"]
    assert set(told["v"]) - set(told["f"]) == {key for key, verdict in told["v"].items() if verdict == "yes"}


candidates = st.lists(
    st.tuples(st.text("abcdef", min_size=1, max_size=6), st.booleans()), max_size=25, unique_by=lambda one: one[0]
).map(lambda drawn: [Candidate(mark, index, fine, (), ()) for index, (mark, fine) in enumerate(drawn)])


@given(candidates, st.integers(1, 10), st.sampled_from([0, 0.2, 0.4, 0.5, 1]))
def test_as_many_as_there_are_and_the_share_that_is_fine(found: list[Candidate], count: int, fine: float) -> None:
    drawn = chosen(asking(WIRE, "voice", count=count, fine=fine), found)
    assert len(drawn) == min(count, len(found))
    there = sum(one.fine for one in found)
    assert sum(one.fine for one in drawn) >= min(there, ceil(round(count * fine, 6)))


@given(candidates, st.booleans(), st.integers(0, 30), st.integers(1, 10), st.sampled_from([0, 0.4, 1]))
def test_one_mark_more_changes_at_most_one_question(
    found: list[Candidate], kind: bool, place: int, count: int, fine: float
) -> None:
    question = asking(WIRE, "voice", count=count, fine=fine)
    more = [*found, Candidate("new-mark", place, kind, (), ())]
    before, after = ({one.mark for one in chosen(question, listed)} for listed in (found, more))
    assert after - before <= {"new-mark"}
    assert len(before - after) <= 1


@pytest.mark.parametrize("ask", ["voice", "cue", "support", "wording"])
def test_a_mark_taken_away_leaves_the_other_questions_as_they_were(ask: str) -> None:
    text = course().texts[WIRE]
    whole = named(made(WIRE, ask, count=30))
    for mark in list(whole)[:3]:
        fewer = StudyText(
            text.file,
            text.where,
            text.document,
            text.analysis,
            tuple(placed for placed in text.marks if placed.id != mark),
            text.comments,
            text.veils,
        )
        left = named(from_marks.items(asking(WIRE, ask, count=30), {WIRE: fewer}))
        assert left == {name: item for name, item in whole.items() if name != mark}


def small(workshop: Workshop, question: str) -> Workshop:
    for path, text in FILES.items():
        workshop.write(path, text)
    head = "schema: 1\nid: first-quiz\ntitle: First quiz\nskill: attribution\nquestions:\n"
    return workshop.write(EXERCISE_PATH, head + question)


def test_too_few_marks_say_how_many_there_are_and_which_to_add(workshop: Workshop) -> None:
    small(workshop, "  - {id: q, type: from-marks, document: boats, ask: voice}\n")
    (problem,) = workshop.problems()
    assert problem.rule.code == "QST045"
    assert not problem.is_error
    assert "2 to ask about, 0 of them fine" in problem.message
    assert "voice-outlet" in problem.remedy


def test_nothing_to_ask_is_an_error(workshop: Workshop) -> None:
    small(workshop, "  - {id: q, type: from-marks, document: boats, ask: severity}\n")
    (problem,) = workshop.problems()
    assert problem.rule.code == "QST044"
    assert problem.is_error


def test_only_the_paragraphs_asked_for(workshop: Workshop) -> None:
    items = made(WIRE, "voice", count=30, paragraphs=[11])
    assert {item.passage[-1].address for item in items} == {"p11"}


def test_a_text_that_is_not_there_gives_no_questions_and_no_problem(workshop: Workshop) -> None:
    small(workshop, "  - {id: q, type: from-marks, document: elsewhere, ask: voice}\n")
    sha = "0" * 64
    workshop.write(
        "lessons/documents/elsewhere.marks.yml",
        "schema: 1\ndocument: elsewhere\nkind: wire\nreality: reference\ntitle: Elsewhere\n"
        f"source: {{outlet: An agency}}\nstate: edited\nfile: other.txt\nsha256: '{sha}'\n",
    )
    assert [problem for problem in workshop.problems() if problem.is_error] == []
    assert "<ws-choice" not in workshop.page("exercises/first-quiz/index.md")


def test_one_question_gives_many_and_a_step_picks_among_them(workshop: Workshop) -> None:
    small(workshop, "  - {id: q-words, type: from-marks, document: boats, ask: wording, count: 2}\n")
    workshop.write(LESSON_PATH, LESSON.replace("exercise: first-quiz", "exercise: first-quiz, pick: 1"))
    assert workshop.problems() == []
    step = workshop.page("lessons/first/index.md")
    assert step.count("<ws-choice") == 1
    assert workshop.page("exercises/first-quiz/index.md").count("<ws-choice") == 2
    assert workshop.page("exercises/first-quiz/key.md").count('<ul class="ws-key">') == 2


def test_an_id_written_by_hand_may_not_be_one_that_is_made(workshop: Workshop) -> None:
    small(workshop, "  - {id: q-words, type: from-marks, document: boats, ask: wording, count: 2}\n")
    project = read_project(Sources(tuple(RawFile(path, data) for path, data in sorted(workshop.files.items()))))[0]
    taken = project.exercises["first-quiz"].items(project.texts)[0].id
    small(
        workshop,
        "  - {id: q-words, type: from-marks, document: boats, ask: wording, count: 2}\n"
        f"  - {{id: {taken}, type: mark, document: boats, labels: [loaded-event]}}\n",
    )
    assert workshop.codes() == ["CHK001"]


def test_pages_with_comments_asked_about_are_not_listed(workshop: Workshop) -> None:
    small(workshop, "  - {id: q, type: from-marks, document: talk, ask: severity, count: 1, fine: 1}\n")
    workshop.write(
        "lessons/documents/talk.txt", "Comments under a report\n\nComments\n\nReedwarbler:\n\nWho counted the boats?\n"
    )
    workshop.write(
        "lessons/documents/talk.marks.yml",
        "schema: 1\ndocument: talk\nkind: thread\nreality: fictional\ntitle: Talk\nsource: {outlet: CPA}\nstate: edited\n"
        "comments:\n  - {at: c1, labels: [cs-question], severity: 0, why: It asks for the source.}\n",
    )
    assert workshop.problems() == []
    head = workshop.page("exercises/first-quiz/index.md").split("---")[1]
    assert "exclude: true" in head
    assert "exclude: true" in workshop.page("lessons/first/index.md").split("---")[1]
