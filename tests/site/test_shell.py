"""The theme's shell as we mend it: named, with contrast, and whole at 200 % text, under forced colours and on a phone."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from building import Served
from playwright.sync_api import Page, expect

HOME, LESSON, EXERCISE, DOCUMENT = (
    "index.html",
    "lessons/first/index.html",
    "exercises/first-quiz/index.html",
    "documents/boats/index.html",
)
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
WIDTHS = [320, 1280]
pytestmark = pytest.mark.browser


def violations(page: Page) -> list[str]:
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


def opened(served: Served, path: str, width: int, **options: object) -> Page:
    page = served.page(path, viewport={"width": width, "height": 800}, reduced_motion="reduce", **options)
    if page.locator(".ws-all").count():
        page.locator(".ws-all").click()
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", [HOME, LESSON, EXERCISE, DOCUMENT])
def test_axe_finds_nothing_in_the_shell(served_weighed: Served, path: str, width: int, scheme: str) -> None:
    page = opened(served_weighed, path, width, color_scheme=scheme)
    assert violations(page) == []
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_in_the_search(served_weighed: Served, width: int, scheme: str) -> None:
    page = opened(served_weighed, HOME, width, color_scheme=scheme)
    if width < 1000:
        page.locator("label[for=__search]:visible").first.click()
    page.locator(".md-search__input").focus()
    page.keyboard.type("source")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    assert page.get_by_role("dialog").get_attribute("aria-label") == "Search"
    assert violations(page) == []
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_open_menu_of_a_phone(served_weighed: Served, scheme: str) -> None:
    page = opened(served_weighed, "about.html", 320, color_scheme=scheme)
    page.locator(".md-header label[for=__drawer]").click()
    expect(page.locator(".md-sidebar--primary")).to_be_in_viewport()
    assert violations(page) == []
    page.context.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_no_two_navigations_in_sight_have_one_name(served_weighed: Served, width: int) -> None:
    page = opened(served_weighed, "about.html", width)
    names = page.evaluate(
        "() => [...document.querySelectorAll('nav')].filter(nav => nav.checkVisibility({visibilityProperty: true}))"
        ".map(nav => nav.getAttribute('aria-label') ?? nav.getAttribute('aria-labelledby'))"
    )
    assert names
    assert len(names) == len(set(names))


CUT_OFF = """() => [...document.querySelectorAll('.md-content *, .md-header__title, .md-tabs__link')].filter(node => {
  const style = getComputedStyle(node);
  const cuts = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
  return cuts && style.clipPath === 'none' && node.checkVisibility() && node.textContent.trim()
    && !['svg', 'TEXTAREA'].includes(node.tagName) && !node.closest('svg')
    && (node.scrollHeight > node.clientHeight + 2 || node.scrollWidth > node.clientWidth + 2)
    && !node.matches('.md-ellipsis, .md-header__title');
}).map(node => node.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", [LESSON, EXERCISE])
def test_text_of_twice_the_size_is_whole(served_weighed: Served, path: str, width: int) -> None:
    page = opened(served_weighed, path, width)
    page.evaluate("() => { document.documentElement.style.fontSize = '200%' }")
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width
    assert page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("path", [LESSON, EXERCISE])
@pytest.mark.parametrize("width", WIDTHS)
def test_what_has_the_focus_is_never_under_the_header(served_weighed: Served, path: str, width: int) -> None:
    page = opened(served_weighed, path, width)
    page.locator("h1").first.evaluate("node => { node.tabIndex = -1; node.focus() }")
    seen = 0
    for key in ["Tab"] * 40 + ["Shift+Tab"] * 40:
        page.keyboard.press(key)
        hidden = page.evaluate(
            """() => {
              const node = document.activeElement;
              if (!node || !node.closest('.md-content')) return null;
              const box = (node.closest('label') ?? node).getBoundingClientRect();
              const header = document.querySelector('.md-header').getBoundingClientRect();
              return box.bottom <= header.bottom || box.top >= innerHeight;
            }"""
        )
        assert hidden is not True, page.evaluate("() => document.activeElement.outerHTML.slice(0, 160)")
        seen += hidden is False
    assert seen > 20


@pytest.mark.parametrize("path", [LESSON, EXERCISE])
def test_forced_colours_leave_everything_in_sight(served_weighed: Served, path: str) -> None:
    page = opened(served_weighed, path, 1280, forced_colors="active")
    question = page.locator("ws-choice").first
    question.locator("input[type=radio]").last.check()
    chosen = question.locator(".ws-option").last.evaluate("node => getComputedStyle(node).outlineStyle")
    assert chosen == "solid"
    question.locator(".ws-check").click()
    lines = question.locator(".ws-option").evaluate_all("all => all.map(node => getComputedStyle(node).borderTopStyle)")
    assert len(set(lines)) > 1
    assert violations(page) == []


@pytest.mark.parametrize("path", [HOME, LESSON, EXERCISE])
def test_nothing_moves_for_those_who_want_it_still(served_weighed: Served, path: str) -> None:
    page = opened(served_weighed, path, 1280)
    moving = page.evaluate(
        """() => [...document.querySelectorAll('*')].filter(node => {
          const style = getComputedStyle(node);
          return style.animationName !== 'none' || !/^(0s|none)/.test(style.transitionDuration)
            || style.scrollBehavior === 'smooth';
        }).map(node => node.outerHTML.slice(0, 100))"""
    )
    assert moving == []
