"""What all types of question share in a browser: rules of an exercise, hints, sureness, memory, and hostile input."""

from __future__ import annotations

import json

import pytest
from answering import answer_all
from keyboard import script, take
from playwright.sync_api import BrowserContext, Locator, Page, expect
from types_site import NAMES, Types

pytestmark = pytest.mark.browser

HOSTILE = "<img src=x onerror='window.intruded = true'>"
REASON = ".ws-option .ws-why"


def question(page: Page, kind: str) -> Locator:
    return page.locator(f"ws-{kind}").first


def choose(asked: Locator, *keys: str) -> None:
    for key in keys:
        asked.locator(f"input[value={key}]").check()


def check(asked: Locator, *keys: str) -> str:
    """Picks these options, presses the button, and returns what it says."""
    choose(asked, *keys)
    asked.locator(".ws-check").click()
    return asked.locator(".ws-result").inner_text()


def retry(asked: Locator) -> None:
    expect(asked.locator(".ws-check")).to_have_text("Try again")
    asked.locator(".ws-check").click()


def entry(page: Page, name: str) -> dict[str, object]:
    """What this device keeps of a question."""
    find = "name => localStorage.getItem(Object.keys(localStorage).find(key => key.endsWith(`:${name}`)) ?? '')"
    return dict(json.loads(page.evaluate(find, name) or "{}"))


def test_tries_are_free_and_every_reason_shows_unless_somebody_said_otherwise(types: Types) -> None:
    page = types.page("try-freely")
    asked = question(page, "choice")
    for _ in range(4):
        assert check(asked, "a") == "Not this one. Each answer has its reason."
        expect(asked.locator(REASON)).to_have_count(3)
        retry(asked)
    assert check(asked, "b").startswith("That is right")
    kept = entry(page, "try-freely-one")
    assert (kept["tries"], kept["first"], kept["best"], kept["last"]) == (5, 0, 1, 1)


def test_three_attempts_keep_their_reasons_to_the_last(types: Types) -> None:
    page = types.page("try-thrice")
    asked = question(page, "choice")
    assert check(asked, "a") == "Not yet. You can try 2 more times."
    expect(asked.locator(f"{REASON}, .ws-outcome")).to_have_count(0)
    expect(asked.locator(".ws-answers")).to_be_hidden()
    retry(asked)
    assert check(asked, "a") == "Not yet. You can try once more."
    retry(asked)
    assert check(asked, "a") == "Not this one. Each answer has its reason."
    expect(asked.locator(REASON)).to_have_count(3)
    button = asked.locator(".ws-check")
    expect(button).to_have_attribute("aria-disabled", "true")
    expect(asked.locator("[data-slot] input").first).to_be_disabled()
    button.focus()
    page.keyboard.press("Enter")
    assert entry(page, "try-thrice-one")["tries"] == 3
    page.reload()
    expect(question(page, "choice").locator(".ws-check")).to_have_attribute("aria-disabled", "true")
    expect(question(page, "choice").locator(REASON)).to_have_count(3)


def test_an_answer_solved_early_shows_its_reasons_at_once(types: Types) -> None:
    asked = question(types.page("try-thrice"), "choice")
    assert check(asked, "b") == "That is right. Each answer has its reason."
    expect(asked.locator(REASON)).to_have_count(3)


def test_hints_come_one_after_the_other(types: Types) -> None:
    asked = question(types.page("try-freely"), "choice")
    hints = asked.locator(".ws-hint")
    expect(hints.nth(0)).to_be_visible()
    expect(hints.nth(1)).to_be_hidden()
    hints.nth(0).locator("summary").click()
    expect(hints.nth(0)).to_contain_text("First hint.")
    expect(hints.nth(1)).to_be_visible()


def test_hints_wait_for_a_first_try_where_the_exercise_says_so(types: Types) -> None:
    asked = question(types.page("try-thrice"), "choice")
    expect(asked.locator(".ws-hint").first).to_be_hidden()
    check(asked, "a")
    expect(asked.locator(".ws-hint").first).to_be_visible()


def test_no_exercise_that_forbids_hints_shows_one(types: Types) -> None:
    page = types.page("try-whole")
    expect(page.locator(".ws-hint:visible")).to_have_count(0)
    check(question(page, "choice"), "a")
    expect(page.locator(".ws-hint:visible")).to_have_count(0)


def test_how_many_hints_were_opened_is_kept(types: Types) -> None:
    page = types.page("try-freely")
    asked = question(page, "choice")
    asked.locator(".ws-hint summary").first.click()
    check(asked, "b")
    assert entry(page, "try-freely-one")["hints"] == 1


@pytest.mark.parametrize(
    ("picked", "credit"), [(("a", "b"), 1), (("a",), 0.5), (("a", "c"), 0), (("c",), 0), (("a", "b", "c"), 0.5)]
)
def test_a_partly_right_answer_earns_its_part(types: Types, picked: tuple[str, ...], credit: float) -> None:
    page = types.page("try-freely")
    check(question(page, "choices"), *picked)
    assert entry(page, "try-freely-two")["first"] == credit


@pytest.mark.parametrize(("picked", "credit"), [(("a", "b"), 1), (("a",), 0), (("a", "b", "c"), 0)])
def test_where_only_the_whole_counts_a_part_earns_nothing(types: Types, picked: tuple[str, ...], credit: float) -> None:
    page = types.page("try-whole")
    check(question(page, "choices"), *picked)
    assert entry(page, "try-whole-two")["first"] == credit


def test_an_arguable_answer_earns_its_credit_and_says_that_it_is_one(types: Types) -> None:
    page = types.page("try-freely")
    asked = question(page, "choice")
    assert check(asked, "c").startswith("That can be defended")
    assert entry(page, "try-freely-one")["first"] == 1
    expect(asked.locator("[data-key=c] .ws-outcome")).to_contain_text("can be defended")
    expect(asked.locator("[data-key=b] .ws-outcome")).to_contain_text("this is the answer")


@pytest.mark.parametrize(
    ("exercise", "says"),
    [
        ("try-freely", "Your first answer earned 0 of 1."),
        ("try-thrice", "Your last answer earned 1 of 1."),
        ("try-whole", "Your best answer earned 1 of 1."),
    ],
)
def test_the_attempt_that_counts_is_the_one_the_exercise_names(types: Types, exercise: str, says: str) -> None:
    page = types.page(exercise)
    asked = question(page, "choice")
    check(asked, "a")
    retry(asked)
    check(asked, "b")
    expect(page.locator(".ws-summary")).to_contain_text(says)


def test_how_sure_one_was_is_kept_of_the_first_answer_and_never_counts(types: Types) -> None:
    page = types.page("try-freely")
    asked = question(page, "choice")
    asked.locator(".ws-sure input[value='80']").check(force=True)
    expect(asked.locator(".ws-result")).to_have_text("")
    check(asked, "a")
    assert (entry(page, "try-freely-one")["sure"], entry(page, "try-freely-one")["first"]) == (80, 0)
    retry(asked)
    asked.locator(".ws-sure input[value='95']").check(force=True)
    check(asked, "b")
    assert entry(page, "try-freely-one")["sure"] == 80


def test_nobody_has_to_say_how_sure_they_are(types: Types) -> None:
    page = types.page("try-freely")
    check(question(page, "choice"), "b")
    assert entry(page, "try-freely-one")["sure"] is None


@pytest.mark.parametrize("name", NAMES)
def test_an_answer_is_there_again_after_a_reload(types: Types, name: str) -> None:
    page = types.page(name)
    asked = page.locator(".ws-question").first
    take(page, asked, script(name).wrong.steps)
    asked.locator(".ws-check").first.click()
    said, turned = asked.locator(".ws-result").inner_text(), asked.locator(".ws-outcome").all_inner_texts()
    page.reload()
    asked = page.locator(".ws-question").first
    expect(asked.locator(".ws-result")).to_have_text(said)
    assert asked.locator(".ws-outcome").all_inner_texts() == turned


@pytest.mark.parametrize("name", NAMES)
def test_typed_markup_stays_text(types: Types, name: str) -> None:
    page = types.page(name)
    for control in page.locator("[data-slot] :is(input:not([type=radio], [type=checkbox]), textarea):visible").all():
        control.fill(HOSTILE)
    answer_all(page, HOSTILE)
    page.reload()
    assert page.evaluate("() => window.intruded") is None
    expect(page.locator("ws-exercise img")).to_have_count(0)


DENIED = """() => Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("denied", "SecurityError"); },
})"""


def denied(context: BrowserContext) -> None:
    context.add_init_script(f"({DENIED})()")


@pytest.mark.parametrize("name", NAMES)
def test_where_the_browser_keeps_nothing_questions_work_all_the_same(types: Types, name: str) -> None:
    context = types.served.browser.new_context()
    denied(context)
    page = context.new_page()
    faults: list[str] = []
    # The theme's own script gives up on its palette there; ours must not.
    page.on(
        "pageerror", lambda error: faults.append(error.stack or "") if "assets/js/" in (error.stack or "") else None
    )
    page.goto(f"{types.served.address}/exercises/{name}/index.html")
    answer_all(page)
    expect(page.locator(".ws-result").first).not_to_have_text("")
    expect(page.locator("ws-exercise > .ws-note")).to_contain_text("keeps nothing")
    assert faults == []


@pytest.mark.parametrize("name", NAMES)
def test_without_javascript_there_are_the_question_and_its_key(types: Types, name: str) -> None:
    page = types.page(name, java_script_enabled=False)
    questions = page.locator("ws-exercise > .ws-question")
    assert questions.count()
    for one in questions.all():
        expect(one.locator("legend, label").first).to_be_visible()
        expect(one.locator(".ws-check")).to_be_hidden()
        key = one.locator(".ws-answers")
        expect(key).not_to_have_attribute("open", "")
        key.locator("summary").first.click()
        expect(key.locator(":is(.ws-why, dd):visible").first).to_be_visible()
        assert len(key.inner_text()) > 40


@pytest.mark.parametrize("name", NAMES)
def test_a_question_that_is_moved_on_the_page_still_answers_once(types: Types, name: str) -> None:
    page = types.page(name)
    asked = page.locator(".ws-question").first
    page.evaluate(
        "() => { const node = document.querySelector('.ws-question'); const { parentNode, nextSibling } = node;"
        " for (let n = 0; n < 3; n += 1) { node.remove(); parentNode.insertBefore(node, nextSibling); } }"
    )
    take(page, asked, script(name).wrong.steps)
    asked.locator(".ws-check").first.click()
    assert entry(page, str(asked.get_attribute("data-question")))["tries"] == 1
    expect(asked.locator(".ws-result")).not_to_have_text("")


@pytest.mark.parametrize("name", NAMES)
def test_no_type_logs_an_error(types: Types, name: str) -> None:
    page = types.page(name)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
    page.reload()
    answer_all(page)
    assert faults == []
