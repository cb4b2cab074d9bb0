"""Writing and questions from marks in a real browser: with the keyboard only, kept after a reload, never graded."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest
from axe_playwright_python.sync_playwright import Axe
from building import Served, copy_settings
from playwright.sync_api import Browser, Locator, Page, expect
from small import FILES
from workshop import ROOT

pytestmark = pytest.mark.browser
EXAMPLES = ROOT / "tests" / "questions" / "examples"
NASTY = "<img src=x onerror=\"document.title='run'\">"


@pytest.fixture(scope="module")
def writing(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Served:
    """A small site with one exercise for each type."""
    folder = tmp_path_factory.mktemp("writing")
    shutil.copytree(ROOT / "site_src", folder / "site_src")
    copy_settings(folder)
    files = dict(FILES)
    for name in ("reflect", "verdict", "from-marks"):
        text = (EXAMPLES / f"{name}.yml").read_text(encoding="utf-8")
        files[f"exercises/{name}.yml"] = text.replace("id: first-quiz", f"id: {name}")
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "builder", "build"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return Served((folder / "site").as_uri(), browser)


def opened(writing: Served, name: str, **options: object) -> tuple[Page, Locator]:
    page = writing.page(f"exercises/{name}/index.html", **options)
    return page, page.locator(".ws-question").first


def press_until(page: Page, target: Locator, most: int = 200) -> None:
    for _ in range(most):
        if target.evaluate("node => node === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError("the keyboard never reached it")


def test_writing_with_the_keyboard_only(writing: Served) -> None:
    page, question = opened(writing, "reflect")
    field, compare, result = question.locator("textarea"), question.locator(".ws-check"), question.locator(".ws-result")
    expect(question.locator(".ws-answers")).to_be_hidden()
    press_until(page, compare)
    page.keyboard.press("Enter")
    expect(result).to_have_text("Write something first.")
    field.focus()
    page.keyboard.type("The harbour book,")
    page.keyboard.press("Enter")
    page.keyboard.type("please.")
    expect(question.locator(".ws-answers")).to_be_hidden()
    press_until(page, compare)
    page.keyboard.press("Enter")
    expect(compare).to_be_focused()
    expect(compare).to_have_text("Compare")
    expect(result).to_contain_text("Now compare.")
    expect(question.locator(".ws-own dd")).to_have_text("The harbour book,\nplease.")
    expect(question.locator(".ws-compared dt")).to_have_count(3)
    expect(question.locator(".ws-outcome")).to_have_count(0)


def test_what_is_written_stays_text_and_is_kept_and_can_be_written_on(writing: Served) -> None:
    page, question = opened(writing, "reflect")
    field, compare = question.locator("textarea"), question.locator(".ws-check")
    field.fill(NASTY)
    compare.click()
    expect(question.locator(".ws-own dd")).to_have_text(NASTY)
    assert question.locator("img").count() == 0
    page.reload()
    expect(field).to_have_value(NASTY)
    expect(question.locator(".ws-own dd")).to_have_text(NASTY)
    assert page.title() != "run"
    field.fill("Something else.")
    compare.click()
    expect(field).to_have_value("Something else.")
    expect(question.locator(".ws-own dd")).to_have_text("Something else.")


def test_what_is_written_earns_nothing_and_counts_in_no_lean(writing: Served) -> None:
    page, question = opened(writing, "reflect")
    question.locator("textarea").fill("I would ask for the book.")
    question.locator(".ws-check").click()
    kept = page.evaluate(
        "JSON.stringify(Object.entries(localStorage).filter(([name]) => name.endsWith(':q-what-next')))"
    )
    ((_, entry),) = json.loads(kept)
    told = json.loads(entry)
    assert told["answer"] == {"1": "I would ask for the book."}
    assert told["counts"] == [0, 0, 0, 0]
    assert told["first"] == told["best"] == told["last"] == 0
    assert told["sure"] is None
    expect(page.locator(".ws-summary")).to_have_text("")


def test_a_verdict_card_is_compared_field_by_field(writing: Served) -> None:
    page, question = opened(writing, "verdict")
    question.get_by_label("Known", exact=True).fill("The coast guard spoke.")
    question.get_by_label("What would settle it").fill("A count.")
    question.locator(".ws-check").click()
    expect(question.locator(".ws-compared")).to_have_count(4)
    expect(question.locator("[data-own=known] dd")).to_have_text("The coast guard spoke.")
    expect(question.locator("[data-own=claimed] dd")).to_have_text("–")
    expect(question.locator(".ws-compared").last).to_contain_text("The harbour book.")
    second = page.locator("ws-verdict").nth(1)
    expect(second.locator(".ws-answers")).to_be_hidden()


def test_without_javascript_the_fields_and_the_other_answers_are_there(writing: Served) -> None:
    _, question = opened(writing, "verdict", java_script_enabled=False)
    expect(question.locator("textarea")).to_have_count(4)
    expect(question.locator(".ws-check")).to_be_hidden()
    question.locator(".ws-answers summary").click()
    expect(question.locator(".ws-answers")).to_contain_text("The harbour book.")
    expect(question.locator(".ws-own").first).to_be_hidden()


def test_questions_from_marks_are_choices_about_marked_words(writing: Served) -> None:
    page, question = opened(writing, "from-marks")
    expect(page.locator("ws-choice")).to_have_count(4)
    expect(question.locator("mark")).to_contain_text("seized")
    question.locator("input").nth(2).check()
    question.locator(".ws-check").click()
    expect(question.locator(".ws-option .ws-why")).to_have_count(4)
    expect(page.locator(".ws-summary")).to_contain_text("You also flagged 1 of 1 that was fine.")


@pytest.mark.parametrize("name", ["reflect", "verdict", "from-marks"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_sticks_out_on_a_phone(writing: Served, name: str, scheme: str) -> None:
    page, _ = opened(writing, name, color_scheme=scheme, viewport={"width": 320, "height": 640})
    for field in page.locator("textarea:visible").all():
        field.fill("A line of my own, " + "long" * 20)
    for radio in page.locator(".ws-option:first-of-type input").all():
        radio.check()
    for button in page.locator(".ws-check").all():
        button.click()
    result = Axe().run(page, options={"rules": {"region": {"enabled": False}}})
    assert result.violations_count == 0, result.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
