"""Threads and replies in a real browser: with the keyboard, turn by turn, again, after a reload, and on paper."""

from __future__ import annotations

import functools
import http.server
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from building import Served, copy_settings
from playwright.sync_api import Browser, Locator, Page, expect
from small import FILES
from workshop import ROOT

EXAMPLES = ROOT / "tests" / "questions" / "examples"
POLICIES = {"": "", "-held": "\npolicy: {attempts: 2, reveal: last}"}
pytestmark = pytest.mark.browser


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        """Says nothing: a test's output is its result."""


@pytest.fixture(scope="module")
def threads(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Served]:
    """The small project with the examples of thread and reply, each once freely and once with held-back reasons."""
    folder = tmp_path_factory.mktemp("threads")
    files = dict(FILES)
    for name in ("thread", "reply"):
        for more, policy in POLICIES.items():
            text = (EXAMPLES / f"{name}.yml").read_text(encoding="utf-8")
            text = text.replace("id: first-quiz", f"id: {name}{more}").replace("id: q-", f"id: q{more}-")
            files[f"exercises/{name}{more}.yml"] = text.replace("\nquestions:", f"{policy}\nquestions:")
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    shutil.copytree(ROOT / "site_src", folder / "site_src")
    copy_settings(folder)
    command = [sys.executable, "-m", "builder", "build"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    yield from _serve(folder / "site", browser)


def _serve(site: object, browser: Browser) -> Iterator[Served]:
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield Served(f"http://127.0.0.1:{server.server_port}", browser)
        server.shutdown()
        thread.join()


def opened(threads: Served, name: str, **options: object) -> tuple[Page, Locator]:
    page = threads.page(f"exercises/{name}/index.html", **options)
    of = page.locator(f"ws-{name.removesuffix('-held')}").first
    expect(of.locator(".ws-check")).to_be_visible()
    return page, of


def said(of: Locator) -> str:
    return of.locator(".ws-result").inner_text()


def kept(page: Page, question: str) -> dict[str, Any]:
    found = page.evaluate(
        "id => Object.entries(localStorage).find(([name]) => name.endsWith(`:${id}`))?.[1] ?? 'null'", question
    )
    return json.loads(found)  # type: ignore[no-any-return]


def sort(of: Locator, labels: list[str], ratings: list[str], response: str) -> None:
    for number, (label, rating) in enumerate(zip(labels, ratings, strict=True), start=1):
        of.locator(f"[data-slot=c{number}]:not(li) select").select_option(label)
        of.locator(f"[data-slot=c{number}-rating]:not(li) input[value='{rating}']").check()
    of.locator(f"[data-slot=friend]:not(li) input[value={response}]").check()
    of.locator(".ws-check").click()


def choose(of: Locator, key: str) -> None:
    of.locator(f"input[value={key}]:visible").check()
    of.locator(".ws-check").click()


def outcome(of: Locator, slot: str) -> str:
    return of.locator(f"[data-slot={slot}]:not(li) > .ws-outcome").inner_text()


def test_a_thread_says_slot_by_slot_how_it_turned_out(threads: Served) -> None:
    page, of = opened(threads, "thread")
    sort(of, ["cs-question", "none"], ["1", "1"], "b")
    assert said(of).startswith("2 of 5 are right.")
    assert outcome(of, "c1").endswith("right")
    assert outcome(of, "c1-rating").endswith("can be defended"), "one step off, and no line crossed"
    assert outcome(of, "c2").endswith("not this one")
    assert outcome(of, "c2-rating").endswith("not this one"), "one step off, but across the line of harm"
    assert "It tells somebody to be quiet." in of.locator("[data-slot=c2]:not(li)").inner_text()
    options = of.locator("[data-slot=friend]:not(li) .ws-option")
    assert options.locator(".ws-outcome").all_inner_texts() == ["○ this is the answer", "✗ not this one"]
    assert options.locator(".ws-why").count() == 2
    assert kept(page, "q-thread")["counts"] == [0, 1, 0, 1], "a missed harm, and no false alarm"


def test_flagging_what_is_fair_counts_as_a_false_alarm(threads: Served) -> None:
    page, of = opened(threads, "thread")
    sort(of, ["cs-question", "com-dismissive"], ["3", "2"], "a")
    assert kept(page, "q-thread")["counts"] == [1, 1, 1, 1]
    assert kept(page, "q-thread")["first"] == pytest.approx(4 / 5)


def test_a_thread_with_the_keyboard_and_after_a_reload(threads: Served) -> None:
    page, of = opened(threads, "thread")
    of.locator("select").first.focus()
    for keys in (
        ["ArrowDown", "ArrowDown"],
        ["Tab", "Space"],
        ["Tab", "ArrowDown"],
        ["Tab", "Space", "ArrowRight", "ArrowRight"],
        ["Tab", "Space"],
    ):
        for key in keys:
            page.keyboard.press(key)
    assert said(of) == "", "choosing never checks"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert said(of).startswith("All of it is right.")
    expect(of.locator(".ws-check")).to_be_focused()
    page.reload()
    expect(of.locator(".ws-result")).to_contain_text("All of it is right.")
    assert of.locator("select").first.input_value() == "cs-question"
    of.locator(".ws-check").click()
    assert of.locator("select").first.input_value() == ""
    assert of.locator(".ws-outcome").count() == 0


def test_a_thread_says_what_is_open_and_holds_nothing_that_is_only_described(threads: Served) -> None:
    page, of = opened(threads, "thread")
    of.locator("select").first.select_option("none")
    of.locator(".ws-check").click()
    assert said(of) == "4 are still open."
    assert not any(word in page.content() for word in ("burn their", "Reedwarbler", "Saltpan", "Millpond"))
    assert page.locator("meta[name=robots]").get_attribute("content") == "noindex"


def test_a_reply_shows_one_turn_at_a_time_and_its_focus_follows(threads: Served) -> None:
    page, of = opened(threads, "reply")
    turns = of.locator("fieldset:visible")
    assert turns.count() == 1
    of.locator("input:visible").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert said(of) == "What follows: They write that everybody knows."
    assert turns.locator(".ws-outcome").count() == 3, "every option has its reason"
    assert turns.locator(".ws-then").count() == 1, "what else would follow is for another path"
    assert of.locator(".ws-check").inner_text() == "Go on"
    expect(of.locator(".ws-check")).to_be_focused()
    assert turns.locator("input:enabled").count() == 0, "what is done is done"
    page.keyboard.press("Enter")
    assert turns.count() == 1
    expect(turns.locator("legend")).to_be_focused()
    assert said(of) == ""
    assert kept(page, "q-reply") is None, "a path counts when it has come to its end"
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert (
        said(of) == "What follows: Two others ask the same. Your path has come to its end. 2 of 2 steps were good ones."
    )
    assert of.locator(".ws-path li").all_inner_texts() == ["Ask how they know ✓ right", "Leave it there ✓ right"]
    assert kept(page, "q-reply")["answer"] == {"t1": "a", "t2": "a"}
    assert kept(page, "q-reply")["first"] == 1


def test_a_short_path_and_a_bad_one_earn_what_their_own_turns_earn(threads: Served) -> None:
    page, of = opened(threads, "reply")
    choose(of, "c")
    assert said(of).endswith("1 of 1 step was a good one.")
    assert kept(page, "q-reply")["first"] == 1
    assert of.locator(".ws-check").inner_text() == "Try another path"
    of.locator(".ws-check").click()
    assert of.locator("fieldset:visible").count() == 1
    assert of.locator(":checked, .ws-outcome, .ws-path:visible").count() == 0
    expect(of.locator("input:visible").first).to_be_focused()
    choose(of, "b")
    of.locator(".ws-check").click()
    choose(of, "b")
    assert said(of).endswith("0 of 2 steps were good ones.")
    assert (kept(page, "q-reply")["last"], kept(page, "q-reply")["tries"]) == (0, 2)


def test_the_path_is_there_again_after_a_reload(threads: Served) -> None:
    page, of = opened(threads, "reply")
    choose(of, "b")
    of.locator(".ws-check").click()
    choose(of, "a")
    page.reload()
    expect(of.locator(".ws-path li")).to_have_count(2)
    assert of.locator("fieldset:visible legend .ws-num").all_inner_texts() == ["1", "3"]
    assert of.locator(".ws-path li").all_inner_texts() == [
        "Call them a liar ✗ not this one",
        "Step away and tell a moderator ✓ right",
    ]


def test_nothing_chosen_goes_nowhere(threads: Served) -> None:
    _, of = opened(threads, "reply")
    of.locator(".ws-check").click()
    assert said(of) == "Choose something first."
    assert of.locator("fieldset:visible").count() == 1


def test_reasons_are_held_back_as_long_as_the_policy_says(threads: Served) -> None:
    _, of = opened(threads, "reply-held")
    choose(of, "b")
    assert said(of) == "What follows: The thread becomes a quarrel."
    assert of.locator(".ws-outcome").count() == 0
    of.locator(".ws-check").click()
    choose(of, "b")
    assert said(of) == "Not yet: 0 of 2 are right. You can try once more."
    assert of.locator(".ws-path li").all_inner_texts() == ["Call them a liar", "Write something worse"]
    assert not of.locator(".ws-answers").is_visible()
    of.locator(".ws-check").click()
    choose(of, "b")
    of.locator(".ws-check").click()
    choose(of, "a")
    assert of.locator("fieldset:visible .ws-outcome").count() == 5
    assert of.locator(".ws-check").inner_text() == "Checked"


@pytest.mark.parametrize("name", ["thread", "reply"])
@pytest.mark.parametrize("script", [True, False])
def test_on_paper_everything_stands_there_and_no_answer(threads: Served, name: str, script: bool) -> None:
    page = threads.page(f"exercises/{name}/index.html", java_script_enabled=script)
    page.emulate_media(media="print")
    of = page.locator(f"ws-{name}").first
    assert of.locator(".ws-why:visible, .ws-check:visible, .ws-path:visible").count() == 0
    if name == "reply":
        assert of.locator("fieldset:visible").count() == 3
        assert of.locator(".ws-goto:visible").all_inner_texts()[:3] == ["go to 2", "go to 3", "the end"]
    else:
        assert of.locator("select:visible").count() == 0
        assert of.locator(".ws-box:visible").count() == 2


@pytest.mark.parametrize("name", ["thread", "reply"])
def test_without_a_script_the_key_is_in_the_page(threads: Served, name: str) -> None:
    page = threads.page(f"exercises/{name}/index.html", java_script_enabled=False)
    of = page.locator(f"ws-{name}").first
    of.locator(".ws-answers summary").click()
    assert of.locator(".ws-key li:visible").count() >= 4
    assert name == "thread" or of.locator(".ws-goto:visible").count() == 7


@pytest.mark.parametrize("name", ["thread", "reply"])
def test_nothing_is_wider_than_a_narrow_phone(threads: Served, name: str) -> None:
    page, of = opened(threads, name, viewport={"width": 320, "height": 800})
    for one in page.locator("select").all():
        one.select_option(index=1)
    for group in of.locator("fieldset fieldset, fieldset:visible").all():
        radio = group.locator("input[type=radio]:visible")
        if radio.count():
            radio.first.check()
    of.locator(".ws-check").click()
    assert said(of)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
