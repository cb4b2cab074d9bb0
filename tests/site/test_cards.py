"""Cards in a real browser: sorted, matched and put in order with the keyboard, in part, again, and after a reload."""

from __future__ import annotations

import re
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
STRICT = "policy: {attempts: 1, credit: whole}\n"


@pytest.fixture(scope="module")
def cards(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Served:
    """A small site with one exercise for each type of cards, and an order that may be tried once."""
    folder = tmp_path_factory.mktemp("cards")
    shutil.copytree(ROOT / "site_src", folder / "site_src")
    copy_settings(folder)
    files = dict(FILES)
    for name in ("sort", "match", "order"):
        text = (EXAMPLES / f"{name}.yml").read_text(encoding="utf-8")
        files[f"exercises/{name}.yml"] = text.replace("id: first-quiz", f"id: {name}")
    once = files["exercises/order.yml"].replace("id: order", "id: once").replace("id: q-order", "id: q-once")
    files["exercises/once.yml"] = once.replace("questions:\n", f"{STRICT}questions:\n")
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "builder", "build"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return Served((folder / "site").as_uri(), browser)


def question(page: Page, name: str) -> Locator:
    return page.locator(f"ws-{name}").first


def opened(cards: Served, name: str, **options: object) -> tuple[Page, Locator]:
    page = cards.page(f"exercises/{name}/index.html", **options)
    return page, question(page, "order" if name == "once" else name)


def press_until(page: Page, target: Locator, key: str = "Tab", most: int = 200) -> None:
    """Presses a key until the target has the focus, as somebody without a mouse would."""
    for _ in range(most):
        if target.evaluate("node => node === document.activeElement"):
            return
        page.keyboard.press(key)
    raise AssertionError("the keyboard never reached it")


def entry(page: Page, id: str) -> dict[str, object]:
    """What is kept of a question on this device."""
    found: dict[str, object] = page.evaluate(
        "id => JSON.parse(Object.entries(localStorage).find(([name]) => name.endsWith(':' + id))[1])", id
    )
    return found


def outcomes(of: Locator) -> list[str]:
    return of.locator("[data-slot] .ws-outcome").all_inner_texts()


def sort(of: Locator, *bins: str) -> None:
    for card, bin in zip(of.locator("fieldset[data-slot]").all(), bins, strict=True):
        card.get_by_label(bin, exact=True).check()


def shown(of: Locator) -> list[str]:
    return [row.get_attribute("data-key") or "" for row in of.locator("li.ws-row").all()]


def put(of: Locator, wanted: list[str]) -> None:
    """Moves cards with their buttons until they stand as wanted."""
    for place, key in enumerate(wanted):
        while shown(of).index(key) > place:
            of.locator(f"li.ws-row[data-key='{key}'] [data-step='-1']").click()


# Sort


def test_a_sort_with_the_keyboard_only(cards: Served) -> None:
    page, of = opened(cards, "sort")
    check, result = of.locator(".ws-check"), of.locator(".ws-result")
    for number, card in enumerate(of.locator("fieldset[data-slot]").all()):
        press_until(page, card.locator("input").first)
        page.keyboard.press("Space" if number else "ArrowDown")
        expect(card.locator("input:checked")).to_have_count(1)
        expect(result).to_have_text("")
    press_until(page, check)
    page.keyboard.press("Enter")
    expect(result).to_have_text("All of it is right. Each answer has its reason.")
    expect(check).to_be_focused()
    assert outcomes(of) == ["✓ right"] * 3
    expect(of.locator("fieldset[data-slot] .ws-why")).to_have_count(3)


def test_a_card_is_named_by_its_text(cards: Served) -> None:
    _, of = opened(cards, "sort")
    expect(of.get_by_role("group", name=re.compile("The sea was too rough")).get_by_role("radio")).to_have_count(2)


def test_a_sort_earns_a_part_and_a_defensible_bin_counts(cards: Served) -> None:
    page, of = opened(cards, "sort")
    sort(of, "Source", "The outlet itself", "The outlet itself")
    of.locator(".ws-check").click()
    assert outcomes(of) == ["✗ not this one", "✗ not this one", "≈ can be defended"]
    assert of.locator("[data-slot] > .ws-verdict").all_inner_texts() == ["The outlet itself", "Source"]
    expect(of.locator(".ws-result")).to_have_text("1 of 3 is right. Each answer has its reason.")
    kept = entry(page, "q-sort-voices")
    assert kept["last"] == pytest.approx(1 / 3)
    assert kept["counts"] == [0, 1, 1, 1]  # a signal missed, a false flag, and what can be argued is neither


def test_a_sort_says_what_is_still_open(cards: Served) -> None:
    _, of = opened(cards, "sort")
    of.locator(".ws-check").click()
    expect(of.locator(".ws-result")).to_have_text("Choose something first.")
    of.locator("input").first.check()
    of.locator(".ws-check").click()
    expect(of.locator(".ws-result")).to_have_text("2 are still open.")
    expect(of.locator(".ws-answers")).to_be_hidden()


@pytest.mark.parametrize("name", ["sort", "match"])
def test_a_reload_keeps_the_answer_and_again_takes_it_away(cards: Served, name: str) -> None:
    page, of = opened(cards, name)
    for slot in of.locator("fieldset [data-slot]").all():
        if name == "sort":
            slot.locator("input").first.check()
        else:
            slot.locator("select").select_option(index=1)
    of.locator(".ws-check").click()
    before = outcomes(of)
    page.reload()
    of = question(page, name)
    assert outcomes(of) == before
    of.locator(".ws-check").click()
    expect(of.locator(".ws-result")).to_have_text("")
    assert outcomes(of) == []
    expect(of.locator("[data-slot]:not(li) :is(.ws-why, .ws-verdict)")).to_have_count(0)
    expect(of.locator("[data-slot] input:checked")).to_have_count(0)
    assert [one.input_value() for one in of.locator("select").all()] == [""] * of.locator("select").count()
    assert of.evaluate("node => node.contains(document.activeElement)")


# Match


def test_a_match_with_the_keyboard_only(cards: Served) -> None:
    page, of = opened(cards, "match")
    texts = of.locator("select").first.locator("option").all_inner_texts()
    assert texts[1:] == sorted(texts[1:])
    for select, letters in zip(of.locator("select").all(), ("The h", "L", "The h", "The r"), strict=True):
        press_until(page, select)
        page.keyboard.type(letters)
        expect(of.locator(".ws-result")).to_have_text("")
    press_until(page, of.locator(".ws-check"))
    page.keyboard.press("Space")
    expect(of.locator(".ws-result")).to_have_text("All of it is right. Each answer has its reason.")
    expect(of.locator(".ws-check")).to_be_focused()


def test_a_list_is_named_by_its_premise(cards: Served) -> None:
    _, of = opened(cards, "match")
    expect(of.get_by_role("combobox", name="“Bread costs twice what it did in Port Sarre.”")).to_have_count(1)


def test_a_match_earns_a_part_and_tells_of_every_response(cards: Served) -> None:
    page, of = opened(cards, "match")
    for select in of.locator("select").all():
        select.select_option(label="The harbour book")
    of.locator(".ws-check").click()
    assert [words[0] for words in outcomes(of)] == ["✓", "✗", "✓", "✗"]
    expect(of.locator("[data-slot='k2']:not(li) .ws-verdict")).to_have_text("Last year’s price list")
    assert entry(page, "q-match-settle")["last"] == pytest.approx(0.5)
    of.locator(".ws-answers summary").click()
    key = of.locator(".ws-key li")
    expect(key).to_have_count(5)
    expect(key.last).to_contain_text("A poll of readers")
    expect(key.last).to_contain_text("fits none of them")
    expect(key.last.locator(".ws-why")).to_be_visible()


# Order


def test_an_order_with_the_keyboard_only(cards: Served) -> None:
    page, of = opened(cards, "order")
    wanted = ["1", "2", "3", "4", "5"]
    assert shown(of) != wanted
    for place, key in enumerate(wanted):
        up = of.locator(f"li.ws-row[data-key='{key}'] [data-step='-1']")
        while shown(of).index(key) > place:
            press_until(page, up)
            page.keyboard.press("Enter")
            expect(up).to_be_focused()
            at = shown(of).index(key) + 1
            expect(of.locator(".ws-moved")).to_have_text(f"moved to position {at} of 5")
            expect(of.locator(".ws-result")).to_have_text("")
    assert shown(of) == wanted
    press_until(page, of.locator(".ws-check"))
    page.keyboard.press("Enter")
    expect(of.locator(".ws-result")).to_have_text("That is the right order. Each card has its reason.")
    expect(of.locator(".ws-check")).to_be_focused()
    assert outcomes(of) == ["✓ right place"] * 5
    expect(of.locator("li.ws-row .ws-why")).to_have_count(5)
    assert entry(page, "q-order-path")["last"] == 1


def test_moves_are_announced_politely_and_buttons_name_their_card(cards: Served) -> None:
    _, of = opened(cards, "order")
    expect(of.locator(".ws-moved")).to_have_attribute("role", "status")
    expect(of.get_by_role("button", name="Move up: A harbour guard counts nine boats.")).to_have_count(1)
    expect(of.get_by_role("button", name="Move down: A harbour guard counts nine boats.")).to_have_count(1)


def test_at_an_end_the_focus_stays_and_nothing_moves(cards: Served) -> None:
    page, of = opened(cards, "order")
    first = shown(of)[0]
    down = of.locator(f"li.ws-row[data-key='{first}'] [data-step='1']")
    press_until(page, down)
    expect(down).to_have_attribute("aria-disabled", "false")
    for at in (2, 3, 4, 5, 5):
        page.keyboard.press("Space")
        expect(down).to_be_focused()
        expect(of.locator(".ws-moved")).to_have_text(f"moved to position {at} of 5")
    expect(down).to_have_attribute("aria-disabled", "true")
    assert shown(of)[-1] == first
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    assert shown(of)[-2] == first
    expect(down).to_have_attribute("aria-disabled", "false")


def test_neighbours_that_may_be_swapped_earn_everything(cards: Served) -> None:
    page, of = opened(cards, "order")
    put(of, ["1", "3", "2", "4", "5"])
    of.locator(".ws-check").click()
    assert outcomes(of) == ["✓ right place", "≈ can be defended", "≈ can be defended", "✓ right place", "✓ right place"]
    expect(of.locator(".ws-result")).to_have_text("That is the right order. Each card has its reason.")
    assert entry(page, "q-order-path")["last"] == 1


@pytest.mark.parametrize(
    ("wanted", "credit", "places"),
    [
        (["2", "1", "3", "4", "5"], 0.9, ["belongs at position 2", "belongs at position 1", "right place"]),
        (["3", "1", "2", "4", "5"], 0.9, ["belongs at position 3", "belongs at position 1", "can be defended"]),
        (["5", "4", "3", "2", "1"], 0.1, ["belongs at position 5", "belongs at position 4", "right place"]),
    ],
)
def test_an_order_earns_the_share_of_pairs(cards: Served, wanted: list[str], credit: float, places: list[str]) -> None:
    page, of = opened(cards, "order")
    put(of, wanted)
    of.locator(".ws-check").click()
    assert [words.split(" ", 1)[1] for words in outcomes(of)][:3] == places
    assert entry(page, "q-order-path")["last"] == pytest.approx(credit)


def test_an_order_is_kept_and_again_begins_anew(cards: Served) -> None:
    page, of = opened(cards, "order")
    begun = shown(of)
    assert of.locator("li.ws-row > .ws-num").all_inner_texts() == ["1", "2", "3", "4", "5"]
    of.locator(".ws-check").click()
    expect(of.locator(".ws-result")).to_have_text("Move a card first.")
    put(of, ["2", "1", "4", "3", "5"])
    of.locator(".ws-check").click()
    page.reload()
    of = question(page, "order")
    assert shown(of) == ["2", "1", "4", "3", "5"]
    expect(of.locator("li.ws-row .ws-outcome")).to_have_count(5)
    of.locator(".ws-check").click()
    assert shown(of) == begun
    expect(of.locator("li.ws-row :is(.ws-outcome, .ws-why)")).to_have_count(0)
    expect(of.locator(".ws-result")).to_have_text("")


def test_moving_a_card_after_the_check_takes_the_result_away(cards: Served) -> None:
    _, of = opened(cards, "order")
    put(of, ["2", "1", "4", "3", "5"])
    of.locator(".ws-check").click()
    of.locator("[data-step='1']").first.click()
    expect(of.locator(".ws-result")).to_have_text("")
    expect(of.locator("li.ws-row .ws-outcome")).to_have_count(0)
    expect(of.locator(".ws-check")).to_have_text("Check")
    assert shown(of) == ["1", "2", "4", "3", "5"]


def test_an_order_that_may_be_tried_once_stays_as_it_was_left(cards: Served) -> None:
    page, of = opened(cards, "once")
    put(of, ["2", "1", "3", "4", "5"])
    of.locator(".ws-check").click()
    assert entry(page, "q-once-path")["last"] == 0
    of.locator("[data-step='1']").first.click(force=True)
    assert shown(of) == ["2", "1", "3", "4", "5"]
    expect(of.locator("[data-step][aria-disabled=false]")).to_have_count(0)
    expect(of.locator("li.ws-row .ws-outcome")).to_have_count(5)


# Everything


@pytest.mark.parametrize("name", ["sort", "match", "order"])
def test_without_javascript_there_is_something_to_answer_with_and_a_key(cards: Served, name: str) -> None:
    _, of = opened(cards, name, java_script_enabled=False)
    assert of.locator("fieldset :is(input, select):visible").count() >= 4
    expect(of.locator("button:visible")).to_have_count(0)
    of.locator(".ws-answers summary").click()
    for why in of.locator(".ws-key .ws-why").all():
        expect(why).to_be_visible()
    assert of.locator(".ws-key .ws-why").count() >= 3


def test_the_key_of_an_order_stands_in_its_right_order(cards: Served) -> None:
    page = cards.page("exercises/order/key.html")
    assert page.locator(".ws-key .ws-num").all_inner_texts() == ["1", "2", "3", "4", "5"]
    assert page.locator(".ws-key .ws-verdict").all_inner_texts() == ["may change places with the next"]


@pytest.mark.parametrize("name", ["sort", "match", "order"])
def test_on_paper_there_is_a_box_for_every_card_and_no_answer(cards: Served, name: str) -> None:
    page, of = opened(cards, name)
    if name == "order":
        put(of, ["2", "1", "3", "4", "5"])
        of.locator(".ws-check").click()
    page.emulate_media(media="print")
    rows = of.locator(".ws-row").count()
    boxes = of.locator("input[type=radio]:visible" if name == "sort" else ".ws-box:visible")
    assert boxes.count() == (2 * rows if name == "sort" else rows)
    expect(of.locator(":is(button, select, .ws-outcome, .ws-row .ws-why):visible")).to_have_count(0)
    if name == "match":
        expect(of.locator(".ws-rows li:visible")).to_have_count(4)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["sort", "match", "order"])
def test_axe_finds_nothing_and_nothing_sticks_out(cards: Served, name: str, scheme: str) -> None:
    page, of = opened(cards, name, color_scheme=scheme, viewport={"width": 320, "height": 700})
    for checked in (False, True):
        if checked:
            for radio in of.locator("fieldset[data-slot] input[value=source]").all():
                radio.check()
            for select in of.locator("select").all():
                select.select_option(index=1)
            for down in of.locator("[data-step='1']").all()[:1]:
                down.click()
            of.locator(".ws-check").click()
            expect(of.locator("[data-slot] .ws-outcome").first).to_be_visible()
        found = Axe().run(page, context=".ws-page").response["violations"]
        assert [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]] == []
        assert page.evaluate("() => document.documentElement.scrollWidth") <= 320
