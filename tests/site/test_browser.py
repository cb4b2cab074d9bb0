"""What people see and press, in a real browser: keyboard only, without JavaScript, light and dark, on paper."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from building import Served
from playwright.sync_api import Locator, Page, expect

LESSON = "lessons/who-is-talking/index.html"
TEACHER = "lessons/who-is-talking/teacher.html"
REFERENCE = "lessons/004-d33ab64c805647b0/index.html"
REWRITE = "documents/port-sarre-fire-rewrite/index.html"
pytestmark = pytest.mark.browser


def step_with(page: Page, tag: str) -> Locator:
    """Goes to the step that holds the first question of a type, and returns the question."""
    question = page.locator(tag).first
    step = question.locator("xpath=ancestor::section[contains(@class, 'ws-step')]")
    page.evaluate("id => { location.hash = id }", step.get_attribute("id"))
    expect(question).to_be_visible()
    return question


def press_until(page: Page, target: Locator, key: str = "Tab", most: int = 400) -> None:
    """Presses a key until the target has the focus, as somebody without a mouse would."""
    for _ in range(most):
        if target.evaluate("node => node === document.activeElement"):
            return
        page.keyboard.press(key)
    raise AssertionError("the keyboard never reached it")


def focused_in(question: Locator) -> bool:
    return bool(question.evaluate("node => node.contains(document.activeElement)"))


def test_a_choice_with_the_keyboard_only(served: Served) -> None:
    page = served.page(LESSON)
    question = step_with(page, "ws-choice")
    radios, check, result = question.locator("input"), question.locator(".ws-check"), question.locator(".ws-result")
    expect(result).to_have_text("")
    press_until(page, radios.first)
    page.keyboard.press("ArrowDown")
    expect(radios.nth(1)).to_be_checked()
    expect(result).to_have_text("")
    press_until(page, check)
    page.keyboard.press("Enter")
    expect(result).not_to_have_text("")
    assert result.get_attribute("role") == "status"
    assert focused_in(question)
    expect(question.locator(".ws-option .ws-why")).to_have_count(radios.count())
    page.keyboard.press("Enter")
    expect(result).to_have_text("")
    expect(question.locator("input:checked")).to_have_count(0)


def test_choices_with_the_keyboard_only(served: Served) -> None:
    page = served.page(LESSON)
    question = step_with(page, "ws-choices")
    boxes, check, result = question.locator("input"), question.locator(".ws-check"), question.locator(".ws-result")
    press_until(page, boxes.first)
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(question.locator("input:checked")).to_have_count(2)
    press_until(page, check)
    page.keyboard.press("Space")
    expect(result).to_have_text(re.compile("You chose|That is right"))
    expect(question.locator(".ws-option .ws-why")).to_have_count(boxes.count())


def test_a_text_is_marked_with_the_keyboard_only(served: Served) -> None:
    page = served.page(LESSON)
    question = step_with(page, ".ws-step-mark ws-mark:has(.ws-palette)")
    picks, check, result = question.locator(".ws-pick"), question.locator(".ws-check"), question.locator(".ws-result")
    palette = question.locator(".ws-palette input")
    press_until(page, palette.first)
    page.keyboard.press("ArrowDown")
    expect(palette.nth(1)).to_be_checked()
    press_until(page, picks.first.locator("input"))
    page.keyboard.press("Space")
    expect(picks.first.locator("input")).to_be_checked()
    expect(picks.first.locator(".ws-tag")).not_to_have_text("")
    second = question.locator(".ws-palette label").first.locator("span").inner_text()
    page.keyboard.press("1")
    expect(picks.first.locator(".ws-tag")).to_contain_text(second)
    page.keyboard.press("Space")
    expect(picks.first.locator("input")).not_to_be_checked()
    page.keyboard.press("Space")
    press_until(page, check)
    page.keyboard.press("Enter")
    expect(result).to_have_text(re.compile(r"You caught \d+ of \d+\."))
    expect(result).to_have_text(re.compile(r"You also flagged \d+ of \d+ that were fine\."))
    expect(question.locator(".ws-key li")).to_have_count(picks.count())
    for words in question.locator(".ws-key .ws-why").all_inner_texts():
        assert len(words) > 20


def test_every_pick_is_judged_as_its_marks_say(served: Served) -> None:
    page = served.page(LESSON)
    question = step_with(page, ".ws-step-mark ws-mark:has(.ws-palette)")
    key = page.evaluate(
        "id => [...document.querySelectorAll(\"ws-exercise script[type='application/json']\")]"
        ".flatMap(one => JSON.parse(one.textContent).questions).find(one => one.id === id)",
        question.get_attribute("data-question"),
    )
    verdicts = []
    for pick in question.locator(".ws-pick").all():
        slot = key["slots"][pick.get_attribute("data-slot")]["v"]
        labels = [label for label, verdict in slot.items() if label and verdict in {"yes", "arguable"}]
        if labels:
            question.locator(f".ws-palette input[value='{labels[0]}']").check()
            pick.click()
        verdicts.append("no" if slot[""] == "yes" else next((slot[label] for label in labels), "contested"))
    question.locator(".ws-check").click()
    expected = {"yes": "found", "no": "fine, rightly left", "arguable": "can be defended", "contested": "talk about it"}
    shown = [pick.locator(".ws-outcome").inner_text() for pick in question.locator(".ws-pick").all()]
    assert [words.split(" ", 1)[1] for words in shown] == [expected[verdict] for verdict in verdicts]
    count = verdicts.count("yes")
    expect(question.locator(".ws-result")).to_contain_text(f"You caught {count} of {count}.")


def test_steps_have_addresses_and_the_back_button_works(served: Served) -> None:
    page = served.page(LESSON)
    expect(page.locator(".ws-step:visible")).to_have_count(1)
    page.locator(".ws-next").click()
    expect(page.locator("#step-2")).to_be_visible()
    expect(page.locator("#step-2 h2")).to_be_focused()
    page.locator(".ws-next").click()
    expect(page.locator("#step-3")).to_be_visible()
    page.go_back()
    expect(page.locator("#step-2")).to_be_visible()
    expect(page.locator(".ws-steplist [aria-current=step]")).to_contain_text("2")
    page.locator(".ws-all").click()
    assert page.locator(".ws-step:visible").count() > 8


def test_without_javascript_everything_is_there(served: Served) -> None:
    page = served.page(LESSON, java_script_enabled=False)
    assert page.locator(".ws-step:visible").count() > 8
    assert page.locator("ws-choice:visible").count() > 10
    answers = page.locator(".ws-answers")
    assert answers.count() == page.locator(".ws-question").count()
    answers.first.locator("summary").click()
    expect(answers.first.locator(".ws-why").first).to_be_visible()
    expect(page.locator(".ws-check:visible")).to_have_count(0)


def test_a_script_in_a_document_is_shown_and_never_run(served: Served) -> None:
    page = served.page(LESSON)
    assert page.evaluate("() => window.intruded") is None


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("path", ["index.html", LESSON, REWRITE, TEACHER])
def test_nothing_sticks_out_sideways(served: Served, path: str, width: int) -> None:
    page = served.page(path, viewport={"width": width, "height": 800})
    if path == LESSON:
        page.locator(".ws-all").click()
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


PAGES = ["index.html", LESSON, TEACHER, REWRITE, "glossary.html", "lessons/index.html", "students.html"]


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(served: Served, path: str, scheme: str) -> None:
    page = served.page(path, color_scheme=scheme)
    if path == LESSON:
        page.locator(".ws-all").click()
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_an_answered_quiz(served: Served, scheme: str) -> None:
    page = served.page(LESSON, color_scheme=scheme)
    for tag in ("ws-choice", "ws-choices", ".ws-step-mark ws-mark:has(.ws-palette)"):
        question = step_with(page, tag)
        question.locator("input:visible, .ws-pick input").last.check(force=True)
        question.locator(".ws-check").click()
        assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_a_drafted_lesson(served_references: Served, scheme: str) -> None:
    page = served_references.page(REFERENCE, color_scheme=scheme)
    page.locator(".ws-all").click()
    assert violations(page) == []


@pytest.mark.parametrize("path", [*PAGES, "documents/index.html", "teachers.html", "about.html"])
def test_no_page_asks_another_host_for_anything(served_references: Served, path: str) -> None:
    context = served_references.browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{served_references.address}/{path}")
    page.wait_for_load_state("networkidle")
    assert asked
    assert [url for url in asked if not url.startswith((served_references.address, "data:", "blob:"))] == []


def test_paper_shows_every_step_and_no_answer(served: Served) -> None:
    page = served.page(LESSON)
    page.emulate_media(media="print")
    assert page.locator(".ws-step:visible").count() > 8
    expect(page.locator(".ws-answers:visible")).to_have_count(0)
    expect(page.locator(".ws-check:visible")).to_have_count(0)
    expect(page.locator(".md-header:visible")).to_have_count(0)


def test_comments_are_behind_a_note(served_references: Served) -> None:
    page = served_references.page("documents/004-d33ab64c805647b0/index.html")
    first = page.locator("#c1")
    expect(first).not_to_be_visible()
    page.locator("details.ws-thread > summary").click()
    expect(first).to_be_visible()


def test_the_text_can_be_read_as_a_script_and_as_an_article(served: Served) -> None:
    page = served.page("documents/port-sarre-fire-wire/index.html")
    expect(page.locator(".ws-script")).to_be_visible()
    page.get_by_role("button", name="Article").click()
    expect(page.locator(".ws-script")).not_to_be_visible()
    expect(page.locator(".ws-article")).to_be_visible()
