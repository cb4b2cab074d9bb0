"""Questions made from marks: all that the program says in them is said in the page's language, the rest is an author's."""

from __future__ import annotations

import pytest
from questions.test_from_marks import ASKED, course, everything

from builder.disk import catalogues
from builder.languages import language
from builder.model.phrase import Phrase, begun, continued, labelled, phrase
from builder.questions.made import ASKS
from builder.questions.made.facts import by_itself


def authors(document: str) -> set[str]:
    """What the author of a text's marks wrote: reasons, near misses and names."""
    text = course().texts[document]
    marks = [placed.mark for placed in text.marks]
    names = [name for mark in marks for name in (mark.source, mark.speaker, mark.via)]
    said = [words for mark in marks for words in (mark.why, mark.near)]
    return {"", *said, *(comment.mark.why for comment in text.comments), *(begun(by_itself(name)) for name in names)}


@pytest.mark.parametrize(("document", "ask"), ASKED)
def test_whatever_no_author_wrote_can_be_said_in_another_language(document: str, ask: str) -> None:
    theirs = authors(document)
    for candidate in everything(document, ask):
        for option in candidate.options:
            for words in (option.text, option.why, option.near):
                assert isinstance(words, Phrase) or words in theirs


@pytest.mark.parametrize("code", ["ar", "pl"])
@pytest.mark.parametrize(("document", "ask"), ASKED)
def test_all_that_no_author_wrote_is_said_and_filled(document: str, ask: str, code: str) -> None:
    spoken = language(code, catalogues()).value
    assert spoken is not None
    theirs = authors(document)
    assert spoken.say(ASKS[ask].prompt) != ASKS[ask].prompt
    for candidate in everything(document, ask):
        for option in candidate.options:
            for words in (option.text, option.why, option.near):
                assert "{" not in spoken.say(words)
                assert words != spoken.say(words) or words in theirs or all(part in theirs for part in words.parts)


def test_a_sentence_of_a_table_is_filled_later_and_keeps_its_words() -> None:
    waiting = phrase("Here {source} passes on what {via} said.")
    filled = waiting.about(source="the ministry", via="a guard")
    assert filled == "Here the ministry passes on what a guard said."
    spoken = language("pl", catalogues()).value
    assert spoken is not None
    assert "the ministry" in spoken.say(filled)
    assert "passes on" not in spoken.say(filled)


def test_the_first_letter_follows_its_place_in_every_language() -> None:
    spoken = language("pl", catalogues()).value
    assert spoken is not None
    assert begun(labelled("fair")) == "Fair"
    assert spoken.say(begun(labelled("fair"))) == "W porządku"
    rule = labelled("It asks others to do harm.")
    assert continued(rule) == "it asks others to do harm."
    assert spoken.say(continued(rule)).startswith("prosi")
