"""What a device remembers and tells: sums and leans, progress, boosters after days, hand-in, files, and forgetting."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from device_site import COUNT, SIGNALS, DeviceSite, question, serving, signs, stored
from playwright.sync_api import Browser, Page, expect

from builder.model.handin import HandIn
from builder.reading.handin import read_handin

pytestmark = pytest.mark.browser
EXERCISE = "exercises/harbour-signs/index.html"
LESSON = "lessons/harbour/index.html"
BOOSTERS = "lessons/harbour/boosters.html"
PROGRESS = "progress.html"
DAY = 86_400  # Playwright takes a time in seconds
START = 22_000 * DAY


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> DeviceSite:
    return DeviceSite(tmp_path_factory.mktemp("device") / "course").build()


@pytest.fixture(scope="module")
def address(made: DeviceSite) -> Iterator[str]:
    with serving(made.site) as root:
        yield root


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A device that has never seen the site, on the same day each time."""
    context = browser.new_context()
    opened = context.new_page()
    opened.clock.set_fixed_time(START)
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(error.stack or str(error)))
    yield opened
    context.close()
    # The theme's own scripts complain in a sandboxed frame; ours must not.
    assert [fault for fault in faults if "/assets/js/" in fault] == []


def answer(page: Page, number: int, choice: str, sure: str = "") -> None:
    """Answers a question of the exercise that is on the page."""
    asked = page.locator(f"[data-question='q-{number:02}']")
    asked.locator(f".ws-option input[value={choice}]").check()
    if sure:
        asked.locator(f".ws-sure input[value='{sure}']").check(force=True)
    asked.locator(".ws-check").click()


def answer_all(page: Page, choice: str, sure: str = "") -> None:
    for number in range(1, COUNT + 1):
        answer(page, number, choice, sure)


def entry(page: Page, number: int) -> dict[str, object]:
    return stored(page.evaluate("id => localStorage.getItem(`whosays:who-says:${id}`)", f"q-{number:02}"))


def summary(page: Page) -> str:
    return page.locator("ws-exercise .ws-summary").first.inner_text()


def test_the_sum_of_an_exercise(page: Page, address: str) -> None:
    page.goto(f"{address}/{EXERCISE}")
    assert summary(page) == ""
    answer(page, 1, "a")
    assert "1 of 16 questions answered. Your first answer earned 1 of 1." in summary(page)
    assert page.locator(".ws-lean").count() == 0
    answer_all(page, "a", "95")
    told = summary(page)
    assert "16 of 16 questions answered. Your first answers earned 8 of 16." in told
    assert "You caught 8 of 8. You also flagged 8 of 8 that were fine." in told
    assert "Your lean in this exercise:" in told
    current = page.locator(".ws-lean [aria-current]")
    expect(current).to_have_text("suspicious")
    assert page.locator(".ws-lean li").all_inner_texts() == ["trusting", "balanced", "suspicious"]
    assert "Give credit where it is due" in told
    assert "You are surer than your answers bear out" in told
    assert "d′" not in told


def test_each_lean_has_its_advice(page: Page, address: str) -> None:
    page.goto(f"{address}/{EXERCISE}")
    answer_all(page, "b")
    expect(page.locator(".ws-lean [aria-current]")).to_have_text("trusting")
    assert "sources that fade" in summary(page)
    page.evaluate("localStorage.clear()")
    page.reload()
    for number in range(1, COUNT + 1):
        answer(page, number, "a" if number <= SIGNALS else "b")
    expect(page.locator(".ws-lean [aria-current]")).to_have_text("balanced")
    assert "Keep doing both" in summary(page)


def test_only_first_answers_make_the_lean_and_the_sum_is_silent_when_a_page_opens(page: Page, address: str) -> None:
    page.goto(f"{address}/{EXERCISE}")
    sum_line = page.locator("ws-exercise .ws-summary")
    answer_all(page, "a")
    expect(sum_line).to_have_attribute("aria-live", "polite")
    before = entry(page, 9)
    again = page.locator("[data-question='q-09']")
    again.locator(".ws-check").click()
    answer(page, 9, "b")
    after = entry(page, 9)
    assert (after["first"], after["last"], after["tries"]) == (0, 1, 2)
    assert after["counts"] == before["counts"] == [0, 0, 1, 1]
    expect(page.locator(".ws-lean [aria-current]")).to_have_text("suspicious")
    page.reload()
    expect(sum_line).to_have_attribute("aria-live", "off")
    assert "16 of 16 questions answered." in summary(page)


def test_the_policy_says_which_answer_earns(page: Page, address: str) -> None:
    page.goto(f"{address}/exercises/harbour-sum/index.html")
    asked = page.locator("ws-choice")
    asked.locator("input[value=b]").check()
    asked.locator(".ws-check").click()
    assert "Your last answer earned 0 of 1." in summary(page)
    asked.locator("input[value=a]").check()
    asked.locator(".ws-check").click()
    assert "Your last answer earned 1 of 1." in summary(page)


def test_a_lesson_and_its_card_say_how_much_is_answered(page: Page, address: str) -> None:
    page.goto(f"{address}/{LESSON}")
    expect(page.locator(".ws-answered")).to_have_text("0 of 17 questions answered")
    answer(page, 1, "a")
    answer(page, 2, "b")
    expect(page.locator(".ws-answered")).to_have_text("2 of 17 questions answered")
    links = page.locator(".ws-steplist a")
    expect(links.nth(0)).to_contain_text(", 2 of 16 questions answered")
    expect(links.nth(1)).to_contain_text(", 0 of 1 question answered")
    page.goto(f"{address}/lessons/index.html")
    cards = page.locator(".ws-card")
    expect(cards.filter(has_text="At the harbour")).to_contain_text("2 of 17 questions answered")
    expect(cards.filter(has_text="A first lesson")).not_to_contain_text("answered")


def test_an_edit_loses_one_answer_and_an_insertion_none(tmp_path: Path, page: Page) -> None:
    site = DeviceSite(tmp_path / "course").build()
    listed = [question(number) for number in range(1, COUNT + 1)]
    with serving(site.site) as root:
        page.goto(f"{root}/{EXERCISE}")
        answer_all(page, "a")
        listed[4] = question(5, "nobody says how anyone could know.")
        extra = question(5).replace("q-05", "q-extra").replace("Message 5", "Message 5 and a half")
        reasoned = listed[6].replace("Careful is yes here.", "A better reason.")
        site.build(signs(*listed[:5], extra, listed[5], reasoned, *listed[7:]))
        page.goto(f"{root}/{EXERCISE}")
        checked = page.locator(".ws-question[data-checked]")
        expect(checked).to_have_count(COUNT - 1)
        expect(page.locator("[data-question='q-05'][data-checked]")).to_have_count(0)
        expect(page.locator("[data-question='q-05'] input:checked")).to_have_count(0)
        assert f"{COUNT - 1} of {COUNT + 1} questions answered." in summary(page)
        page.goto(f"{root}/{PROGRESS}")
        line = page.locator("[data-part='lessons/harbour/index.html']")
        expect(line).to_contain_text("15 of 18 questions answered")


def test_questions_come_back_after_two_days(page: Page, address: str) -> None:
    page.goto(f"{address}/{EXERCISE}")
    for number, choice in ((1, "a"), (2, "a"), (3, "b"), (4, "a"), (5, "b"), (6, "a")):
        answer(page, number, choice)
    page.goto(f"{address}/{BOOSTERS}")
    shown = page.locator("ws-choice:visible")
    expect(shown).to_have_count(0)
    expect(page.locator(".ws-due")).to_have_text("Nothing is due today. The next questions come back in 2 days.")
    page.clock.set_fixed_time(START + 2 * DAY)
    page.reload()
    expect(page.locator(".ws-due")).to_have_text("6 questions are due. Here are 4.")
    assert [one.get_attribute("data-question") for one in shown.all()] == ["q-03", "q-05", "q-01", "q-02"]
    expect(page.locator("input:checked")).to_have_count(0)
    before = entry(page, 3)
    answer(page, 3, "a")
    after = entry(page, 3)
    assert after == {**before, "boosts": 1}
    expect(page.locator("[data-question='q-03'] .ws-result")).to_contain_text("right")
    expect(page.locator(".ws-due")).to_have_text("5 questions are due. Here are 3.")
    for number in (5, 1, 2):
        answer(page, number, "a")
    expect(page.locator(".ws-due")).to_have_text("Done for now. 2 more are due: open this page again.")
    page.reload()
    assert [one.get_attribute("data-question") for one in shown.all()] == ["q-04", "q-06"]
    for number in (4, 6):
        answer(page, number, "a")
    expect(page.locator(".ws-due")).to_have_text("Done. The next questions come back in 5 days.")
    page.clock.set_fixed_time(START + 7 * DAY)
    page.reload()
    expect(page.locator(".ws-due")).to_have_text("6 questions are due. Here are 4.")


def test_without_a_script_all_boosters_stand_there_with_their_keys(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/{BOOSTERS}")
    expect(page.locator("ws-choice:visible")).to_have_count(COUNT + 1)
    expect(page.locator(".ws-answers:visible")).to_have_count(COUNT + 1)
    assert page.locator("meta[name=robots]").get_attribute("content") == "noindex"
    context.close()


def test_the_page_of_progress(page: Page, address: str) -> None:
    page.goto(f"{address}/{PROGRESS}")
    expect(page.locator(".ws-sum")).to_have_text("Nothing is answered on this device yet.")
    expect(page.locator(".ws-export")).to_be_disabled()
    page.goto(f"{address}/{EXERCISE}")
    answer_all(page, "a", "80")
    page.goto(f"{address}/{PROGRESS}")
    expect(page.locator(".ws-where")).to_contain_text("in this browser on this device")
    line = page.locator("[data-part='lessons/harbour/index.html']")
    expect(line).to_have_text("16 of 17 questions answered · first answers earned 8 of 16")
    expect(page.locator("[data-part='lessons/first/index.html']")).to_have_text("not begun")
    expect(page.locator("[data-lean=verification] [aria-current]")).to_have_text("suspicious")
    expect(page.locator("[data-lean=wording]")).to_have_text("Not enough answers yet to tell.")
    expect(page.locator(".ws-sureness")).to_contain_text("surer than your answers bear out")
    expect(page.locator(".ws-next-due")).to_contain_text("come back in 2 days")
    page.clock.set_fixed_time(START + 2 * DAY)
    page.reload()
    expect(page.locator(".ws-dues li")).to_have_text("At the harbour · 16 questions are due")
    page.locator(".ws-dues a").click()
    expect(page.locator("ws-choice:visible")).to_have_count(4)


def test_progress_goes_into_a_file_is_forgotten_and_comes_back(page: Page, address: str, tmp_path: Path) -> None:
    page.goto(f"{address}/{EXERCISE}")
    answer_all(page, "a")
    page.goto(f"{address}/{PROGRESS}")
    with page.expect_download() as waiting:
        page.locator(".ws-export").click()
    saved = tmp_path / "progress.json"
    waiting.value.save_as(saved)
    assert waiting.value.suggested_filename == "who-says-progress.json"
    told = json.loads(saved.read_text(encoding="utf-8"))
    assert (told["whosays"], told["v"], told["course"], len(told["entries"])) == ("progress", 1, "who-says", COUNT)
    page.evaluate("localStorage.setItem('somebody-else', 'stays')")
    page.locator(".ws-forget").click()
    expect(page.locator(".ws-keep")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".ws-confirm")).to_be_hidden()
    expect(page.locator(".ws-forget")).to_be_focused()
    expect(page.locator(".ws-sum")).to_contain_text("16 of")
    page.locator(".ws-forget").click()
    page.locator(".ws-really").click()
    expect(page.locator(".ws-told")).to_have_text("Everything is forgotten.")
    expect(page.locator(".ws-sum")).to_have_text("Nothing is answered on this device yet.")
    assert page.evaluate("Object.keys(localStorage).filter(name => !name.startsWith('/'))") == ["somebody-else"]
    page.locator("input[type=file]").set_input_files(saved)
    expect(page.locator(".ws-told")).to_have_text("16 answers were taken over.")
    expect(page.locator(".ws-sum")).to_contain_text("16 of")
    page.locator("input[type=file]").set_input_files(saved)
    expect(page.locator(".ws-told")).to_have_text("0 answers were taken over. 16 were here already.")
    page.goto(f"{address}/{EXERCISE}")
    expect(page.locator(".ws-question[data-checked]")).to_have_count(COUNT)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "This is not a file of progress"),
        (b"\x89PNG\r\n\x1a\n\x00\xff", "This is not a file of progress"),
        (b'{"whosays": "progress", "v": 9, "course": "who-says", "entries": {}}', "another version"),
        (b'{"whosays": "progress", "v": 1, "course": "other", "entries": {}}', "another course"),
        (
            b'{"whosays": "progress", "v": 1, "course": "who-says", "entries": {"q-01": 7, "__proto__": {}}}',
            "0 answers were taken over. 2 could not be read and were left out.",
        ),
    ],
)
def test_a_bad_file_gets_a_plain_answer(page: Page, address: str, data: bytes, words: str) -> None:
    page.goto(f"{address}/{PROGRESS}")
    file = {"name": "x.json", "mimeType": "application/json", "buffer": data}
    page.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]
    expect(page.locator(".ws-told")).to_contain_text(words)


def test_spoilt_storage_is_as_good_as_none(page: Page, address: str) -> None:
    page.goto(f"{address}/{PROGRESS}")
    for number, value in enumerate(("{", "7", "null", '{"hash": "x"}', '{"counts": "abcd"}'), start=1):
        page.evaluate("pair => localStorage.setItem(`whosays:who-says:q-0${pair[0]}`, pair[1])", [number, value])
    page.reload()
    expect(page.locator(".ws-where")).to_be_visible()
    page.goto(f"{address}/{EXERCISE}")
    answer(page, 1, "a")
    assert "1 of 16 questions answered" in summary(page)


def test_a_hand_in_made_in_the_browser_is_read_in_python(page: Page, address: str, tmp_path: Path) -> None:
    page.goto(f"{address}/{EXERCISE}")
    fold = page.locator("details.ws-handin")
    fold.locator("summary").click()
    expect(fold.locator(".ws-copy")).to_be_disabled()
    expect(fold).to_contain_text("It holds no name")
    answer(page, 1, "a", "95")
    answer(page, 12, "a")
    page.locator("[data-question='q-12'] .ws-check").click()
    answer(page, 12, "b")
    expect(fold.locator(".ws-told")).to_have_text("2 answers are in the code.")
    code = fold.locator("textarea").input_value()
    read = read_handin(code)
    assert isinstance(read, HandIn)
    assert (read.version, read.course, read.exercise, read.lesson) == (1, "who-says", "harbour-signs", None)
    first, second = read.answers
    assert (first.question, first.answer, first.first, first.tries, first.sure) == ("q-01", {"1": "a"}, 1, 1, 95)
    assert (second.question, second.answer, second.first, second.tries, second.sure) == ("q-12", {"1": "b"}, 0, 2, None)
    assert first.hash == entry(page, 1)["hash"]
    with page.expect_download() as waiting:
        fold.locator(".ws-save").click()
    waiting.value.save_as(tmp_path / "code.txt")
    assert waiting.value.suggested_filename == "who-says-harbour-signs.txt"
    assert read_handin((tmp_path / "code.txt").read_text(encoding="utf-8")) == read
    page.goto(f"{address}/{LESSON}")
    lesson = read_handin(page.locator("ws-handin textarea").input_value())
    assert isinstance(lesson, HandIn)
    assert (lesson.lesson, lesson.answers) == ("harbour", read.answers)


def test_free_writing_is_answered_never_scored_and_never_handed_in(page: Page, address: str) -> None:
    page.goto(f"{address}/exercises/thinking/index.html")
    think, thought = page.locator("[data-question=q-think]"), page.locator("[data-question=q-thought]")
    think.locator("textarea").fill("My name is Nobody.")
    think.locator(".ws-check").click()
    expect(page.locator(".ws-summary")).to_have_text("1 of 2 questions answered.")
    area = page.locator("ws-handin textarea")
    assert area.input_value() == ""
    thought.locator("input[value=a]").check()
    thought.locator(".ws-check").click()
    expect(page.locator(".ws-summary")).to_have_text("2 of 2 questions answered. Your first answer earned 1 of 1.")
    read = read_handin(area.input_value())
    assert isinstance(read, HandIn)
    assert [row.question for row in read.answers] == ["q-thought"]
    page.reload()
    expect(think.locator("textarea")).to_have_value("My name is Nobody.")
    page.goto(f"{address}/{PROGRESS}")
    line = page.locator("[data-part='exercises/thinking/index.html']")
    expect(line).to_have_text("2 of 2 questions answered · first answers earned 1 of 1")


def test_two_courses_under_one_address_do_not_mix(made: DeviceSite, tmp_path: Path, page: Page) -> None:
    other = DeviceSite(tmp_path / "other", course="other-course").build()
    both = tmp_path / "both"
    both.mkdir()
    (both / "one").symlink_to(made.site)
    (both / "two").symlink_to(other.site)
    with serving(both) as root:
        page.goto(f"{root}/one/{EXERCISE}")
        answer(page, 1, "a")
        page.goto(f"{root}/two/{EXERCISE}")
        expect(page.locator(".ws-question[data-checked]")).to_have_count(0)
        answer(page, 2, "a")
        page.goto(f"{root}/two/{PROGRESS}")
        page.locator(".ws-forget").click()
        page.locator(".ws-really").click()
        page.goto(f"{root}/one/{EXERCISE}")
        expect(page.locator(".ws-question[data-checked]")).to_have_count(1)


def test_a_sandboxed_frame_works_and_says_that_nothing_is_kept(page: Page, address: str) -> None:
    page.goto(f"{address}/{PROGRESS}")
    for path in (EXERCISE, LESSON):
        page.evaluate(
            "path => { const one = document.createElement('iframe'); one.sandbox = 'allow-scripts'; one.src = path;"
            "one.height = 900; document.body.replaceChildren(one); }",
            path,
        )
        frame = page.frame_locator("iframe")
        note = frame.locator("ws-exercise > .ws-note")
        expect(note).to_have_count(1)
        expect(note).to_contain_text("forgotten when you close the page")
        asked = frame.locator("[data-question='q-01']")
        asked.locator("input[value=a]").first.check()
        asked.locator(".ws-check").click()
        expect(asked.locator(".ws-result")).to_contain_text("right")
        expect(frame.locator(".ws-summary").first).to_contain_text("1 of 16 questions answered")
    page.evaluate("path => { document.querySelector('iframe').src = path }", PROGRESS)
    where = page.frame_locator("iframe").locator(".ws-where")
    expect(where).to_contain_text("everything is forgotten when you close the page")


def test_it_works_from_a_disk(made: DeviceSite, page: Page) -> None:
    page.goto((made.site / EXERCISE).as_uri())
    answer(page, 1, "a")
    page.reload()
    expect(page.locator(".ws-question[data-checked]")).to_have_count(1)
    page.goto((made.site / PROGRESS).as_uri())
    expect(page.locator("[data-part='lessons/harbour/index.html']")).to_contain_text("1 of 17 questions answered")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(
    browser: Browser, address: str, scheme: str, width: int
) -> None:
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 900}, reduced_motion="reduce"
    )  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{address}/{LESSON}")
    answer_all(page, "a", "95")
    page.goto(f"{address}/{LESSON}#step-2")
    page.locator("details.ws-handin summary").click()
    for path in ("", EXERCISE, PROGRESS, BOOSTERS, "lessons/index.html"):
        if path:
            page.goto(f"{address}/{path}")
        if path == PROGRESS:
            page.locator(".ws-forget").click()
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
    context.close()
