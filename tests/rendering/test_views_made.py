"""What the views of a text say: script, map, shares, ledger, words, comments, and the questions' contract."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from rendered import Strict, html, site, split
from small import THREAD_MARKS

ROOT = Path(__file__).parent.parent.parent
PAGES = site()
DOCUMENT = html(PAGES["documents/boats/index.md"])
LESSON = html(PAGES["lessons/first/index.md"])
TEACHER = html(PAGES["lessons/first/teacher.md"])


def words(text: str) -> str:
    return " ".join("".join(Strict(text).words).split())


def test_the_script_names_each_speaker_in_the_margin() -> None:
    turns = re.findall(r'<div class="ws-turn ws-v-(\w+)">\s*<p class="ws-who">(.*?)</p>', DOCUMENT, re.DOTALL)
    named = {(look, words(margin)) for look, margin in turns}
    assert ("attributed", "Coast Guard named source the Ostrell Coast Guard") in named
    assert ("drift", "Coast Guard? nobody named here") in named
    assert ("outlet", "CPA the outlet itself") in named


def test_cues_and_loaded_words_are_set_apart_and_decoys_are_not() -> None:
    assert '<b class="ws-cue">said</b>' in DOCUMENT
    assert '<mark class="ws-loaded" title="Loaded event word">robbery</mark>' in DOCUMENT
    assert ">seized</mark>" not in DOCUMENT


def test_script_and_article_hold_the_same_sentences() -> None:
    ids = Strict(DOCUMENT).ids
    script = [name for name in ids if re.fullmatch(r"(?:h|p)\d+-s\d+", name)]
    article = [name.removeprefix("a-") for name in ids if name.startswith("a-")]
    assert script == article
    assert len(script) == 5


def test_the_map_has_a_cell_for_each_sentence_with_its_words() -> None:
    cells = re.findall(r'<a href="#([\w-]+)" class="ws-v-(\w+)" aria-label="([^"]+)"><svg width="(\d+)"', DOCUMENT)
    assert [cell[0] for cell in cells] == ["h1-s1", "p1-s1", "p1-s2", "p2-s1", "p2-s2"]
    assert cells[2][1:3] == ("drift", "1.2: Fading attribution, Coast Guard")
    assert all(26 <= int(cell[3]) <= 150 for cell in cells)


def test_the_shares_fill_the_bar_and_are_said_in_words() -> None:
    bars = [float(width) for width in re.findall(r'<rect x="[\d.]+%" width="([\d.]+)%"', DOCUMENT)]
    assert abs(sum(bars) - 100) < 0.1
    assert "2 of 5 sentences rest on one source: Coast Guard." in words(DOCUMENT)


def test_the_ledger_says_who_and_what_would_settle_it() -> None:
    row = re.search(r'<tr><th scope="row" data-head="Where"><a href="#p1-s1">1.1</a></th>(.*?)</tr>', DOCUMENT)
    assert row
    for part in ("Nine boats were seized", "Coast Guard", "The harbour book"):
        assert part in row[1]


def test_comments_have_letters_and_no_names_and_the_worst_is_described() -> None:
    page = html(PAGES["documents/boats-thread/index.md"])
    shown = words(page)
    assert "Commenter B, replying to A" in shown
    assert "[commenter A], be quiet" in shown
    assert '<span class="ws-mask">[calls for arson]</span>' in page
    for hidden in ("Reedwarbler", "Saltpan", "Millpond", "tonight"):
        assert hidden not in page
    assert "Threatens, or calls for harm." in shown


def test_a_hard_comment_is_folded_and_a_fair_one_is_not() -> None:
    page = html(PAGES["documents/boats-thread/index.md"])
    first, second, third = (page.split(f'id="c{number}"')[1].split("</li>")[0] for number in (1, 2, 3))
    assert "Folded:" in third
    assert "Folded:" not in first + second


def test_a_note_is_made_where_the_author_wrote_none() -> None:
    assert "note:" not in THREAD_MARKS
    assert "3 comments, 2 of them rude or hostile. 1 is described and not shown." in words(
        html(PAGES["documents/boats-thread/index.md"])
    )


def blocks() -> list[dict[str, Any]]:
    return [json.loads(text) for text in re.findall(r'<script type="application/json">(.*?)</script>', LESSON)]


def test_each_step_has_one_block_of_json_that_scripts_can_read() -> None:
    questions = blocks()[1]["questions"]
    assert [(one["id"], one["type"], one["slots"]) for one in questions] == [
        ("q-who", "choice", {"1": {"v": {"a": "yes", "b": "no"}}}),
        ("q-which", "choices", {"1": {"v": {"a": "yes", "b": "no"}, "many": True}}),
        (
            "q-mark",
            "mark",
            {
                "k1": {"v": {"": "yes", "loaded-event": "no"}, "f": ["loaded-event"]},
                "k2": {"v": {"": "no", "loaded-event": "yes"}, "f": ["loaded-event"]},
            },
        ),
    ]
    assert all(re.fullmatch("[0-9a-f]{8}", one["hash"]) for one in questions)


def test_every_slot_of_the_contract_stands_in_the_page_with_its_reason() -> None:
    for question in [one for block in blocks() for one in block["questions"]]:
        part = LESSON.split(f'data-question="{question["id"]}"')[1].split(f"</ws-{question['type']}>")[0]
        for slot in question["slots"]:
            assert f'data-slot="{slot}"' in part.split("ws-key")[0]
            assert f'<li data-slot="{slot}"' in part
        assert part.count('class="ws-why"') == part.count("<li data-slot")
        assert '<p class="ws-result" role="status"></p>' in part


def test_a_pick_is_a_checkbox_inside_the_running_text() -> None:
    pick = '<label class="ws-pick" data-slot="k2"><input type="checkbox"><span class="ws-words">robbery</span>'
    assert f"the seizure a {pick}" in LESSON


def test_a_palette_stands_only_over_several_labels() -> None:
    several = LESSON.split('data-question="first-mark-')[1].split("</ws-mark>")[0]
    one = LESSON.split('data-question="q-mark"')[1].split("</ws-mark>")[0]
    assert several.count('type="radio"') == 2
    assert "Would the outlet know this without the source" in several
    assert 'type="radio"' not in one
    assert "What to look for: Loaded event word" in one


def test_the_teachers_page_holds_plan_minutes_and_every_key() -> None:
    shown = words(TEACHER)
    for part in (
        "Read it aloud.",
        "find the source",
        "You can leave out: Claim ledger",
        "It reports what the coast guard said.",
    ):
        assert part in shown
    assert "A robbery is a crime" in shown
    assert "fine: it only looks like one" in shown


def test_scripts_and_styles_ask_no_other_host_and_write_no_markup() -> None:
    files = [path for path in (ROOT / "site_src/assets").rglob("*.*") if path.suffix in {".css", ".js"}]
    for path in files:
        text = path.read_text("utf-8")
        assert "innerHTML" not in text
        assert "//" not in re.sub(r"(?m)^\s*// @ts-check$", "", text)


def test_every_script_a_page_asks_for_exists() -> None:
    for page in PAGES.values():
        scripts = split(page)[0].get("scripts", [])
        assert isinstance(scripts, list)
        for script in scripts:
            assert script in {"assets/js/site.js", "assets/js/course.js"} or (ROOT / "site_src" / script).is_file()
