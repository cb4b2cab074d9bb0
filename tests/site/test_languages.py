"""Whole sites in Arabic and Polish in a real browser: direction, the scripts' words, accessibility, narrow screens."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from languages.building_courses import build_course, build_pseudo
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

PAGES = (
    "lessons/first/index.html",
    "exercises/first-quiz/index.html",
    "exercises/every-type/index.html",
    "progress.html",
    "documents/boats/index.html",
    "lessons/index.html",
)
DIRECTIONS = {"ar": "rtl", "pl": "ltr"}
COUNTED = {
    "ar": {1: "إجابة واحدة", 2: "إجابتان", 3: "3 إجابات", 11: "11 إجابة", 100: "100 إجابة"},
    "pl": {1: "1 odpowiedź", 2: "2 odpowiedzi", 5: "5 odpowiedzi", 22: "22 odpowiedzi"},
}


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The addresses of both courses' sites."""
    return {code: build_course(tmp_path_factory.mktemp(code), code).as_uri() for code in DIRECTIONS}


@pytest.fixture(params=sorted(DIRECTIONS))
def spoken(request: pytest.FixtureRequest, sites: dict[str, str]) -> tuple[str, str]:
    """The code of a language, and the address of its course's site."""
    return request.param, sites[request.param]


def opened(browser: Browser, address: str, width: int = 1280, scheme: str = "light") -> Page:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(address)
    return page


def overflow(page: Page) -> int:
    wide: int = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return wide


def test_a_page_says_its_language_and_direction(browser: Browser, spoken: tuple[str, str]) -> None:
    code, site = spoken
    for path in PAGES:
        page = opened(browser, f"{site}/{path}")
        assert page.locator("html").get_attribute("lang") == code
        assert page.locator("body").get_attribute("dir") == DIRECTIONS[code]


def test_scripts_speak_and_count(browser: Browser, spoken: tuple[str, str]) -> None:
    code, site = spoken
    page = opened(browser, f"{site}/exercises/first-quiz/index.html")
    for number, words in COUNTED[code].items():
        said = page.evaluate(
            "(n) => WhoSaysWords._n('{n} answer is in the code.', '{n} answers are in the code.', n)", number
        )
        assert words in said
    question = page.locator("#q-who")
    question.locator("input[type=radio]").first.check()
    question.locator(".ws-check").click()
    shown = question.inner_text() + page.locator(".ws-summary").inner_text()
    english = page.evaluate("Object.keys(WhoSaysWords._('x') ? WhoSaysSite.words : {}).filter((key) => key.length > 6)")
    assert [words for words in english if words in shown] == []


def test_steps_are_named_in_the_language(browser: Browser, spoken: tuple[str, str]) -> None:
    code, site = spoken
    page = opened(browser, f"{site}/lessons/first/index.html")
    assert {"ar": "الخطوة 1 من 8", "pl": "Krok 1 z 8"}[code] in page.locator(".ws-progress").inner_text()


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_nothing_scrolls_sideways_and_axe_finds_nothing(
    browser: Browser, spoken: tuple[str, str], width: int, scheme: str
) -> None:
    for path in PAGES:
        page = opened(browser, f"{spoken[1]}/{path}", width, scheme)
        assert overflow(page) <= 0, path
        found = Axe().run(page).response["violations"]
        assert [(one["id"], one["nodes"][0]["html"]) for one in found] == [], path


def test_a_right_to_left_page_is_mirrored(browser: Browser, sites: dict[str, str]) -> None:
    page = opened(browser, f"{sites['ar']}/lessons/first/index.html")
    turn = page.locator(".ws-turn").first
    margin, says = turn.locator(".ws-who").bounding_box(), turn.locator(".ws-say").bounding_box()
    assert margin and says and margin["x"] >= says["x"] + says["width"] - 1
    cells = page.locator(".ws-map li")
    first, second = cells.nth(0).bounding_box(), cells.nth(1).bounding_box()
    assert first and second and first["x"] > second["x"]
    arrow = page.locator(".ws-verdict").first.evaluate("(node) => getComputedStyle(node, '::before').content")
    assert "←" in arrow


def test_longer_words_still_fit_a_phone(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> None:
    site = build_pseudo(tmp_path_factory.mktemp("pseudo")).as_uri()
    for path in PAGES:
        assert overflow(opened(browser, f"{site}/{path}", 320)) <= 0, path
