"""Gaps and swaps in a browser: with the keyboard alone, with slips and with markup typed in, and after a reload."""

from __future__ import annotations

import functools
import http.server
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from building import Served, copy_settings
from playwright.sync_api import Browser, Locator, Page, expect
from small import FILES
from workshop import ROOT

EXAMPLES = ROOT / "tests" / "questions" / "examples"
FILL, SWAP = "exercises/gaps-fill/index.html", "exercises/gaps-swap/index.html"
MARKUP = "<img src=x onerror=alert(1)>"
pytestmark = pytest.mark.browser


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        """Says nothing: a test's output is its result."""


@pytest.fixture(scope="module")
def gaps(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Served]:
    """The small project with the examples of fill and swap as exercises."""
    folder = tmp_path_factory.mktemp("gaps")
    files = dict(FILES)
    for name in ("fill", "swap"):
        text = (EXAMPLES / f"{name}.yml").read_text(encoding="utf-8")
        files[f"exercises/gaps-{name}.yml"] = text.replace("id: first-quiz", f"id: gaps-{name}")
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    shutil.copytree(ROOT / "site_src", folder / "site_src")
    copy_settings(folder)
    command = [sys.executable, "-m", "builder", "build"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    yield from _serve(folder / "site", browser)


def _serve(site: Path, browser: Browser) -> Iterator[Served]:
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield Served(f"http://127.0.0.1:{server.server_port}", browser)
        server.shutdown()
        thread.join()


def typed(page: Page) -> Locator:
    return page.locator("ws-fill").first


def fill(question: Locator, *words: str) -> None:
    for box, word in zip(question.locator("input").all(), words, strict=True):
        box.fill(word)
    question.locator(".ws-check").click()


def outcomes(question: Locator) -> list[str]:
    return [one.inner_text().split(" ", 1)[1] for one in question.locator(".ws-gap .ws-outcome").all()]


def test_gaps_are_filled_with_the_keyboard_only(gaps: Served) -> None:
    page = gaps.page(FILL)
    question, result = typed(page), typed(page).locator(".ws-result")
    question.locator("input").first.focus()
    for word in ("the Coast Guard", "nine", "seven"):
        page.keyboard.type(word)
        page.keyboard.press("Enter")
        expect(result).to_have_text("")
        page.keyboard.press("Tab")
    expect(question.locator(".ws-check")).to_be_focused()
    page.keyboard.press("Enter")
    expect(result).to_have_text("All of it is right. Each answer has its reason.")
    assert outcomes(question) == ["right"] * 3
    expect(question.locator(".ws-check")).to_be_focused()
    expect(question.locator(".ws-answers")).to_have_attribute("open", "")


def test_a_gap_is_chosen_with_the_keyboard_only(gaps: Served) -> None:
    page = gaps.page(FILL)
    question = page.locator("ws-fill").nth(1)
    select = question.get_by_label("Gap 1 of 1")
    select.focus()
    page.keyboard.press("ArrowDown")
    expect(select).to_have_value("a")
    expect(question.locator(".ws-result")).to_have_text("")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert outcomes(question) == ["not this one"]
    expect(question.locator(".ws-key li .ws-outcome")).to_have_count(1)
    expect(question.locator(".ws-key li[data-key=a] .ws-outcome")).to_be_visible()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("“COAST-GUARD”.", " Nine ", "7.0"), ["right", "right", "right"]),
        (("Ostrel Coast Guard", "9", "seven boats"), ["right", "right", "can be defended"]),
        (("agensy", "nin", "sevn"), ["not this one", "not this one", "not this one"]),
        (("ágency", "seven", "8"), ["not this one", "not this one", "not this one"]),
    ],
)
def test_slips_are_forgiven_and_other_answers_are_not(
    gaps: Served, words: tuple[str, ...], expected: list[str]
) -> None:
    question = typed(gaps.page(FILL))
    fill(question, *words)
    assert outcomes(question) == expected
    assert [one.inner_text() for one in question.locator(".ws-said").all()] == [
        re.sub(r"\s+", " ", f"You wrote: {word}".strip()) + one.inner_text().split(word.strip(), 1)[-1]
        for word, one in zip(words, question.locator(".ws-said").all(), strict=True)
    ]
    expect(question.locator(".ws-key .ws-why")).to_have_count(9)


def test_markup_that_is_typed_stays_text_and_runs_nothing(gaps: Served) -> None:
    page = gaps.page(FILL)
    spoken: list[str] = []
    page.on("dialog", lambda dialog: (spoken.append(dialog.message), dialog.dismiss()))
    fill(typed(page), MARKUP, MARKUP, "</li><script>alert(2)</script>")
    for _ in range(2):
        expect(typed(page).locator(".ws-said").first).to_contain_text(f"You wrote: {MARKUP}")
        expect(typed(page).locator(".ws-said").nth(2)).to_contain_text("</li><script>alert(2)</script>")
        expect(typed(page).locator("img, li script")).to_have_count(0)
        expect(typed(page).locator("input").first).to_have_value(MARKUP)
        page.reload()
    assert spoken == []


def test_a_reload_keeps_what_was_typed_and_its_result(gaps: Served) -> None:
    page = gaps.page(FILL)
    fill(typed(page), "agency", "seven", "seven")
    result = typed(page).locator(".ws-result").inner_text()
    page.reload()
    assert [box.input_value() for box in typed(page).locator("input").all()] == ["agency", "seven", "seven"]
    expect(typed(page).locator(".ws-result")).to_have_text(result)
    assert outcomes(typed(page)) == ["not this one", "not this one", "right"]


def test_trying_again_empties_the_gaps_and_typing_takes_the_result_away(gaps: Served) -> None:
    page = gaps.page(FILL)
    question = typed(page)
    fill(question, "agency", "seven", "seven")
    question.locator("input").first.press_sequentially("x")
    expect(question.locator(".ws-outcome, .ws-said")).to_have_count(0)
    expect(question.locator(".ws-answers")).not_to_be_visible()
    question.locator(".ws-check").click()
    expect(question.locator(".ws-said")).to_have_count(3)
    question.locator(".ws-check").click()
    assert [box.input_value() for box in question.locator("input").all()] == ["", "", ""]
    expect(question.locator(".ws-outcome, .ws-said")).to_have_count(0)


def test_open_gaps_are_counted_before_anything_is_checked(gaps: Served) -> None:
    question = typed(gaps.page(FILL))
    question.locator(".ws-check").click()
    expect(question.locator(".ws-result")).to_have_text("Fill a gap first.")
    question.locator("input").first.fill("agency")
    question.locator(".ws-check").click()
    expect(question.locator(".ws-result")).to_have_text("2 are still open.")


def test_no_gap_tells_how_long_its_answer_is_or_what_it_is(gaps: Served) -> None:
    question = typed(gaps.page(FILL))
    boxes = question.locator("input").all()
    assert len(set(question.locator("input").evaluate_all("all => all.map(one => one.offsetWidth)"))) == 1
    for box in boxes:
        html = box.evaluate("node => node.outerHTML").casefold()
        assert not re.search("guard|nine|seven|agency", html)
        assert 'autocomplete="off"' in html and 'spellcheck="false"' in html and 'autocapitalize="off"' in html


def swap(question: Locator, *keys: str) -> None:
    for select, key in zip(question.locator("select").all(), keys, strict=True):
        select.select_option(key)


def test_words_are_swapped_with_the_keyboard_only_and_read_again(gaps: Served) -> None:
    page = gaps.page(SWAP)
    question = page.locator("ws-swap")
    result, now = question.locator(".ws-result"), question.locator("output")
    first = question.get_by_label("Word 1 of 3")
    expect(now).to_contain_text("The coast guard stormed the harbour")
    first.focus()
    page.keyboard.press("ArrowDown")
    expect(first).to_have_value("a")
    expect(now).to_have_text(
        "The coast guard entered the harbour at dawn and seized nine boats. "
        "The owners called it “a robbery in broad daylight”."
    )
    expect(question.locator("dd").first).to_contain_text("stormed")
    expect(now).to_have_attribute("aria-live", "off")
    expect(result).to_have_text("")
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(question.locator(".ws-check")).to_be_focused()
    page.keyboard.press("Enter")
    expect(result).to_have_text(
        "You swapped 1 of 1 loaded word for a plainer one. You also swapped 0 of 1 that was fine. It now reads: "
        + now.inner_text()
    )
    assert outcomes(question) == ["right", "fine, rightly left", "can be defended"]
    expect(question.locator(".ws-voice")).to_be_visible()


def test_a_fine_word_swapped_is_a_false_alarm_and_a_loaded_one_left_a_miss(gaps: Served) -> None:
    page = gaps.page(SWAP)
    question = page.locator("ws-swap")
    swap(question, "", "b", "b")
    question.locator(".ws-check").click()
    assert outcomes(question) == ["missed", "fine as it is", "not this one"]
    expect(question.locator(".ws-result")).to_contain_text("You swapped 0 of 1 loaded word")
    expect(question.locator(".ws-result")).to_contain_text("You also swapped 1 of 1 that was fine.")
    names = page.evaluate("() => Object.keys(localStorage).filter(name => name.endsWith('q-swap'))")
    entry = page.evaluate("name => JSON.parse(localStorage.getItem(name))", names[0])
    assert entry["counts"] == [0, 1, 1, 1]
    assert entry["answer"] == {"k1": "", "k2": "b", "k3": "b"}


def test_swapping_nothing_is_not_yet_an_answer(gaps: Served) -> None:
    question = gaps.page(SWAP).locator("ws-swap")
    question.locator(".ws-check").click()
    expect(question.locator(".ws-result")).to_have_text("Swap a word first.")
    expect(question.locator(".ws-outcome")).to_have_count(0)


def test_a_reload_keeps_the_swaps_and_trying_again_takes_them_back(gaps: Served) -> None:
    page = gaps.page(SWAP)
    question = page.locator("ws-swap")
    swap(question, "b", "", "a")
    question.locator(".ws-check").click()
    page.reload()
    assert [one.input_value() for one in question.locator("select").all()] == ["b", "", "a"]
    expect(question.locator("output")).to_contain_text("The coast guard raided the harbour")
    expect(question.locator("output")).to_contain_text("called it unlawful.")
    assert outcomes(question) == ["can be defended", "fine, rightly left", "can be defended"]
    question.locator(".ws-check").click()
    expect(question.locator("output")).to_contain_text("stormed")
    expect(question.locator(".ws-outcome")).to_have_count(0)


@pytest.mark.parametrize("path", [FILL, SWAP])
def test_without_javascript_there_is_the_text_and_a_folded_key(gaps: Served, path: str) -> None:
    page = gaps.page(path, java_script_enabled=False)
    question = page.locator(".ws-question").first
    expect(question.locator(".ws-gap :is(input, select)").first).to_be_visible()
    expect(question.locator(".ws-check, .ws-reread").first).not_to_be_visible()
    question.locator(".ws-answers summary").click()
    expect(question.locator(".ws-key .ws-why").first).to_be_visible()


def test_on_paper_there_are_lines_and_boxes(gaps: Served) -> None:
    page = gaps.page(FILL)
    page.emulate_media(media="print")
    expect(typed(page).locator("input").first).to_be_visible()
    chosen = page.locator("ws-fill").nth(1)
    expect(chosen.locator("select")).not_to_be_visible()
    expect(chosen.locator(".ws-gap")).to_have_text(re.compile("☐ admitted ☐ said ☐ claimed"))
    page = gaps.page(SWAP)
    page.emulate_media(media="print")
    expect(page.locator("ws-swap select").first).not_to_be_visible()
    expect(page.locator("ws-swap u").first).to_be_visible()
    expect(page.locator("ws-swap .ws-paper").first).to_have_text("stormed (☐ leave it ☐ entered ☐ raided ☐ invaded)")


@pytest.mark.parametrize("path", [FILL, SWAP])
@pytest.mark.parametrize("width", [320, 390])
def test_nothing_sticks_out_sideways(gaps: Served, path: str, width: int) -> None:
    page = gaps.page(path, viewport={"width": width, "height": 800})
    for large in ("100%", "200%"):
        page.evaluate("size => { document.documentElement.style.fontSize = size }", large)
        assert page.evaluate("() => document.documentElement.scrollWidth") <= width
