"""Every type of question as everybody may see it: axe, narrow and enlarged, in forced colours, without motion, on paper."""

from __future__ import annotations

import pytest
from answering import answer_all
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from types_site import NAMES, ONCE, Types

pytestmark = pytest.mark.browser

AXE = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
WIDTHS = {320: 640, 1280: 900}
BIGGER = "() => { document.documentElement.style.fontSize = '200%'; }"
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
CLIPPED = """() => [...document.querySelectorAll("ws-exercise *")].filter(node => {
  const box = node.getBoundingClientRect();
  const hidden = node.closest(".ws-hidden, .ws-pick > input, .ws-pill > input") || !node.checkVisibility();
  return !hidden && (box.right > innerWidth + 1 || box.left < -1);
}).map(node => node.outerHTML.slice(0, 120))"""
SIGNS = """() => [...document.querySelectorAll(".ws-outcome")].filter(node => node.checkVisibility()).map(node => {
  const style = getComputedStyle(node);
  return {
    sign: node.querySelector("[aria-hidden=true]")?.textContent.trim() ?? "",
    word: [...node.childNodes].filter(one => one.nodeType === Node.TEXT_NODE).map(one => one.data).join("").trim(),
    border: parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== "none"
      && style.borderTopColor !== style.backgroundColor,
    seen: style.color !== style.backgroundColor,
  };
})"""
MOVING = """() => [...document.querySelectorAll("ws-exercise, ws-exercise *")].filter(node => {
  const style = getComputedStyle(node);
  const lasts = (value) => value.split(",").some(one => parseFloat(one) > 0.01);
  return lasts(style.transitionDuration) || (style.animationName !== "none" && lasts(style.animationDuration));
}).map(node => node.outerHTML.slice(0, 120))"""


def violations(page: Page) -> list[str]:
    found = Axe().run(page, context="ws-exercise", options=AXE).response["violations"]
    return [f"{one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", NAMES)
def test_axe_finds_nothing(types: Types, name: str, scheme: str, width: int) -> None:
    size = {"width": width, "height": WIDTHS[width]}
    page = types.page(name, color_scheme=scheme, viewport=size)
    assert violations(page) == [], "before an answer"
    answer_all(page)
    assert violations(page) == [], "after a check"
    page = types.page(f"{name}{ONCE}", color_scheme=scheme, viewport=size)
    answer_all(page)
    assert violations(page) == [], "with no attempt left"


@pytest.mark.parametrize("bigger", [False, True], ids=["100%", "200%"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", NAMES)
def test_nothing_sticks_out_sideways(types: Types, name: str, width: int, bigger: bool) -> None:
    page = types.page(name, viewport={"width": width, "height": WIDTHS[width]})
    if bigger:
        page.evaluate(BIGGER)
    for moment in ("before an answer", "after a check"):
        assert page.evaluate(SIDEWAYS) <= 0, f"{moment}: {page.evaluate(CLIPPED)}"
        assert page.evaluate(CLIPPED) == [], moment
        answer_all(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", NAMES)
def test_an_outcome_is_a_sign_a_word_and_a_line_in_forced_colours_too(types: Types, name: str, scheme: str) -> None:
    page = types.page(name, forced_colors="active", color_scheme=scheme)
    answer_all(page)
    signs = page.evaluate(SIGNS)
    graded = page.evaluate(
        "() => JSON.parse(document.querySelector(\"ws-exercise script[type='application/json']\").textContent)"
        ".questions.some(one => one.graded !== false)"
    )
    assert signs or not graded, "nothing says how it turned out"
    for sign in signs:
        assert sign["sign"], sign
        assert len(sign["word"]) > 2, sign
        assert sign["border"], sign
        assert sign["seen"], sign


@pytest.mark.parametrize("name", NAMES)
def test_nothing_moves_for_those_who_asked_for_stillness(types: Types, name: str) -> None:
    page = types.page(name, reduced_motion="reduce")
    answer_all(page)
    assert page.evaluate(MOVING) == []
    assert page.evaluate("() => document.getAnimations().length") == 0


@pytest.mark.parametrize("name", NAMES)
def test_paper_has_boxes_and_lines_and_neither_answers_nor_buttons(types: Types, name: str) -> None:
    page = types.page(name)
    answer_all(page)
    page.emulate_media(media="print")
    paper = page.locator("ws-exercise")
    for gone in (
        "button",
        ".ws-answers",
        ".ws-outcome",
        ".ws-why",
        ".ws-verdict",
        ".ws-result",
        ".ws-summary",
        ".ws-sure",
    ):
        assert paper.locator(f"{gone}:visible").count() == 0, f"{gone} is printed"
    assert paper.locator("select:visible").count() == 0, "nobody can open a list on paper"
    text = paper.inner_text()
    assert "☐" in text or page.evaluate(ROOM), "there is nowhere to write or tick"


ROOM = """() => [...document.querySelectorAll("ws-exercise :is(input, textarea, .ws-box, .ws-blank, .ws-option, .ws-line-to-write)")]
  .some(node => node.checkVisibility())"""
