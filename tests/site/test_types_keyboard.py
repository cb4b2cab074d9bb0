"""Every type of question by keyboard alone: answered rightly and wrongly, checked, tried again, in reading order."""

from __future__ import annotations

import itertools
import json

import pytest
from keyboard import SCRIPTS, check, focused, script, tab_to, take
from playwright.sync_api import Locator, Page, expect
from types_site import NAMES, Types

pytestmark = pytest.mark.browser

TARGET = 24
"""So many pixels of what has the focus are seen at least: the least size of a target."""
PLACE = """() => {
  const node = document.activeElement;
  const shown = node.matches("input:is([type=radio], [type=checkbox])") ? node.closest("label") ?? node : node;
  const [box, header] = [shown.getBoundingClientRect(), document.querySelector(".md-header")?.getBoundingClientRect()];
  return {
    name: node.outerHTML.slice(0, 90),
    top: box.top,
    bottom: box.bottom,
    page: box.bottom + scrollY,
    header: Math.max(0, header?.bottom ?? 0),
    window: innerHeight,
    index: [...document.querySelectorAll("*")].indexOf(node),
    inside: node.closest("ws-exercise") !== null,
  };
}"""


def first(page: Page) -> Locator:
    return page.locator(".ws-question").first


def kept(page: Page, question: Locator) -> float:
    """The credit of the first answer, as this device keeps it."""
    name = question.get_attribute("data-question")
    text = page.evaluate(
        "name => localStorage.getItem(Object.keys(localStorage).find(key => key.endsWith(name)))", name
    )
    return float(json.loads(text)["first"])


def test_every_type_has_a_keyboard_script_and_every_script_a_type() -> None:
    assert set(SCRIPTS) == set(NAMES), "add an entry to SCRIPTS in tests/keyboard.py, or remove one"


@pytest.mark.parametrize("way", ["right", "wrong"])
@pytest.mark.parametrize("name", NAMES)
def test_a_question_is_answered_with_the_keyboard_only(types: Types, name: str, way: str) -> None:
    plan = script(name)
    path = plan.right if way == "right" else plan.wrong
    page = types.page(name)
    question = first(page)
    result = question.locator(".ws-result")
    assert result.get_attribute("role") == "status"
    expect(result).to_have_text("")
    take(page, question, path.steps)
    check(page, question, path)
    if path.credit is not None:
        assert kept(page, question) == pytest.approx(path.credit)
    if plan.again:
        page.keyboard.press("Space")
        expect(result).to_have_text("")
        expect(question.locator(".ws-outcome:visible")).to_have_count(0)
        assert question.evaluate("node => node.contains(document.activeElement)"), "the focus has left the question"


@pytest.mark.parametrize("name", NAMES)
def test_a_second_try_is_as_good_as_the_first(types: Types, name: str) -> None:
    plan = script(name)
    if not plan.again:
        pytest.skip("writing stays open")
    page = types.page(name)
    question = first(page)
    take(page, question, plan.wrong.steps)
    check(page, question, plan.wrong)
    page.keyboard.press("Enter")
    for _ in range(60):
        page.keyboard.press("Shift+Tab")
        if not question.evaluate("node => node.contains(document.activeElement)"):
            break
    take(page, question, plan.right.steps)
    check(page, question, plan.right)


@pytest.mark.parametrize("name", NAMES)
def test_neither_enter_nor_an_arrow_submits(types: Types, name: str) -> None:
    page = types.page(name)
    question = first(page)
    address = page.url
    controls = question.locator("[data-slot] :is(input, select, textarea):visible, .ws-pick input, .ws-palette input")
    assert controls.count() or question.locator("[data-slot] button:visible").count()
    for control in controls.all():
        control.focus()
        for key in ("Enter", "ArrowDown", "ArrowUp", "ArrowRight", "ArrowLeft"):
            page.keyboard.press(key)
            expect(question.locator(".ws-result")).to_have_text("")
            expect(question.locator(".ws-outcome")).to_have_count(0)
    assert page.url == address


@pytest.mark.parametrize("name", NAMES)
def test_nothing_to_check_says_so_and_keeps_the_focus(types: Types, name: str) -> None:
    page = types.page(name)
    question = first(page)
    tab_to(page, question.locator(".ws-check"))
    page.keyboard.press("Space")
    expect(question.locator(".ws-result")).not_to_have_text("")
    expect(question.locator(".ws-outcome")).to_have_count(0)
    assert focused(question.locator(".ws-check"))


@pytest.mark.parametrize("size", [(320, 480), (1280, 500)], ids=["phone", "desk"])
@pytest.mark.parametrize("name", NAMES)
def test_focus_follows_reading_order_and_is_never_hidden(types: Types, name: str, size: tuple[int, int]) -> None:
    page = types.page(name, viewport={"width": size[0], "height": size[1]})
    plan = script(name)
    take(page, first(page), plan.wrong.steps)
    check(page, first(page), plan.wrong)
    page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); getSelection().collapse(document.body, 0); }")
    for key in ("Tab", "Shift+Tab"):
        stops = walk(page, key)
        assert stops, "the keyboard never reaches the exercise"
        for stop in stops:
            seen = min(stop["bottom"], stop["window"]) - max(stop["top"], stop["header"])
            assert seen >= min(stop["bottom"] - stop["top"], TARGET) - 1, f"hidden: {stop}"
        indexes = [stop["index"] for stop in stops]
        assert indexes == sorted(indexes, reverse=key != "Tab"), "focus jumps about"
        lines = stops if key == "Tab" else stops[::-1]
        for before, after in itertools.pairwise(lines):
            height = before["bottom"] - before["top"]
            assert after["page"] > before["page"] - height, (
                f"from {before['name']} the focus goes up to {after['name']}"
            )


def walk(page: Page, key: str) -> list[dict[str, float]]:
    """Presses a key through the whole exercise; where the focus was, each time."""
    stops = []
    for _ in range(200):
        page.keyboard.press(key)
        place = page.evaluate(PLACE)
        if place["inside"]:
            stops.append(place)
        elif stops:
            break
    return stops
