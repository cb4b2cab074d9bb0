"""Small words on pages: titles, capitals, voices in summaries, names of sources, credit, letters and numbers."""

from __future__ import annotations

import re

import markdown
import pytest
from rendered import html, site
from small import FILES, LESSON_PATH, MARKS_PATH

from builder.model.label import Layer
from builder.model.taxonomy import LABELS
from builder.rendering.environment import heading
from builder.rendering.script_view import kind_of_source
from builder.rendering.wording import VOICE_PHRASES, begun

PAGES = site()
DOCUMENT = html(PAGES["documents/boats/index.md"])
LESSON = html(PAGES["lessons/first/index.md"])
TEACHER = html(PAGES["lessons/first/teacher.md"])
CREDITED = site(
    **{
        MARKS_PATH: FILES[MARKS_PATH].replace("cue: said, status", "cue: said, credit: true, status"),
        LESSON_PATH: FILES[LESSON_PATH].replace(
            "  - {kind: quiz", "  - {kind: verdict, document: boats}\n  - {kind: quiz"
        ),
    }
)


@pytest.mark.parametrize(
    "title",
    [
        "Ferry halted: ministry",
        "A|B ~ C ^ D = E",
        "1. A [note] (two) *three* `four` {five}",
        "Under_scores # and !",
        "a\\b",
    ],
)
def test_a_title_shows_the_letters_it_is_made_of(title: str) -> None:
    made = markdown.markdown("# " + heading(title), extensions=["attr_list", "def_list", "tables", "md_in_html"])
    assert made == f"<h1>{title}</h1>"


def test_a_line_of_its_own_begins_with_a_capital() -> None:
    assert begun("find the source") == "Find the source"
    assert begun("“said” is fine") == "“said” is fine"
    assert begun("") == ""


def test_every_voice_can_be_counted_in_a_sentence() -> None:
    assert {label.id for label in LABELS.values() if label.layer is Layer.VOICE} == VOICE_PHRASES.keys()


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("the Ostrell Coast Guard", "named source"),
        ("crane driver Pell Harrick", "named source"),
        ("a crane driver", "source without a name"),
        ("Pro-harbour sources", "source without a name"),
        ("Western officials", "source without a name"),
        ("It", "source without a name"),
    ],
)
def test_a_capital_alone_does_not_make_a_name(source: str, kind: str) -> None:
    assert kind_of_source(source) == kind


def test_credit_is_shown_with_the_text_and_with_the_verdict() -> None:
    assert 'id="credit"' not in DOCUMENT
    assert "<summary>1 thing this text does well</summary>" in html(CREDITED["documents/boats/index.md"])
    assert "<summary>Credit where due: 1 thing" in html(CREDITED["lessons/first/index.md"])


def test_a_question_that_stands_alone_has_no_number_and_options_have_the_keys_letters() -> None:
    alone = LESSON.split('data-question="first-mark-')[1].split("</legend>")[0]
    among = LESSON.split('data-question="q-who"')[1].split("</ws-choice>")[0]
    assert "ws-qnum" not in alone
    assert "ws-qnum" in among
    assert among.count('<span class="ws-num">a</span>') == 2


def test_the_blank_card_can_be_written_on() -> None:
    lesson = html(CREDITED["lessons/first/index.md"])
    cards = re.findall(r'<label for="[^"]+"><strong>([^<]+)</strong></label>\s*<textarea', lesson)
    assert cards == ["Known", "Claimed, and by whom", "Not known", "What would settle it"]


def test_the_teachers_page_leads_to_its_parts() -> None:
    contents = TEACHER.split('aria-label="On this page"')[1].split("</nav>")[0]
    assert re.findall(r'href="#(objectives|minutes|key)"', contents) == ["objectives", "minutes", "key"]
