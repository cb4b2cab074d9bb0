"""A language says phrases, counts, dates and its direction; without a catalogue the words stay English."""

from __future__ import annotations

import pytest
from workshop import SETTINGS, Workshop

from builder.disk import catalogues
from builder.languages import Language, direction, language
from builder.model.phrase import Phrase, labelled, phrase, plural, small, together
from builder.sources import RawFile

PO = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n"

#: a.py
msgid "Mark {what}."
msgstr "Oznacz: {what}."

#: a.py
msgid ", "
msgstr "; "

#: a.py site_src/assets/js/core.js
msgid "{n} boat of {all}"
msgid_plural "{n} boats of {all}"
msgstr[0] "{n} łódź z {all}"
msgstr[1] "{n} łodzie z {all}"
msgstr[2] "{n} łodzi z {all}"

msgctxt "label"
msgid "Slur"
msgstr "Wyzwisko"

#: site_src/assets/js/core.js
msgid "not yet translated"
msgstr ""
"""


def spoken(code: str = "pl", text: str = PO) -> Language:
    made = language(code, [RawFile("pl.po", text.encode())]).value
    assert made is not None
    return made


def test_a_phrase_is_its_english_and_can_be_said() -> None:
    text = phrase("Mark {what}.", what="{this}")
    assert isinstance(text, str)
    assert text == "Mark {this}."
    assert spoken().say(text) == "Oznacz: {this}."
    assert Language().say(text) == text


def test_an_authors_words_are_never_looked_up() -> None:
    assert spoken().say("Mark {what}.") == "Mark {what}."
    assert spoken().say(phrase("Mark {what}.", what="Mark {what}.")) == "Oznacz: Mark {what}.."


def test_phrases_inside_phrases_and_lists_are_said_too() -> None:
    inner = plural("{n} boat of {all}", "{n} boats of {all}", 3, all=9)
    assert inner == "3 boats of 9"
    assert spoken().say(phrase("Mark {what}.", what=inner)) == "Oznacz: 3 łodzie z 9."
    assert spoken().say(together(phrase(", "), ("a", inner))) == "a; 3 łodzie z 9"
    assert together(phrase(", "), ()) == ""


def test_a_label_has_a_context_of_its_own_and_small_letters_inside_a_sentence() -> None:
    assert spoken().say(labelled("Slur")) == "Wyzwisko"
    assert spoken().say(phrase("Slur")) == "Slur"
    assert small(labelled("Slur")) == "slur"
    assert spoken().say(small(labelled("Slur"))) == "wyzwisko"


def test_an_empty_phrase_is_nothing() -> None:
    assert spoken().say(Phrase("")) == ""


@pytest.mark.parametrize(
    ("code", "numbers"),
    [("pl", {1: 0, 2: 1, 5: 2, 22: 1, 112: 2}), ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 11: 4, 100: 5, 103: 3})],
)
def test_scripts_get_the_index_of_each_plural_form(code: str, numbers: dict[int, int]) -> None:
    made = language(code, catalogues()).value
    assert made is not None
    assert len(made.plural_table) == 200
    assert {number: int(made.plural_table[number]) for number in numbers} == numbers
    for number in range(200, 400):
        assert made.translations.plural(number) == int(made.plural_table[100 + number % 100])  # type: ignore[attr-defined]


def test_scripts_get_their_own_translated_words_only() -> None:
    words = spoken().script_words()
    assert words == {"{n} boat of {all}": ["{n} łódź z {all}", "{n} łodzie z {all}", "{n} łodzi z {all}"]}
    assert Language().script_words() == {}
    assert Language().plural_table == ""


@pytest.mark.parametrize(
    ("code", "date", "words"),
    [
        ("pl", "2031-03-02", "2 marca 2031"),
        ("pl", "2031-03", "marzec 2031"),
        ("ar", "2031-03-02", "2 مارس 2031"),
        ("en", "2031-03-02", "2 March 2031"),
        ("ar", "2031", "2031"),
        ("ar", "", ""),
    ],
)
def test_days_are_said_in_the_language(code: str, date: str, words: str) -> None:
    made = language(code, catalogues()).value
    assert made is not None
    assert made.day(date) == words


def test_directions() -> None:
    assert [direction(code) for code in ("ar", "he", "pl", "en", "zz")] == ["rtl", "rtl", "ltr", "ltr", "ltr"]


def test_a_country_falls_back_to_its_language() -> None:
    assert spoken("pl-PL").code == "pl"
    assert spoken("en-GB").code == "en"


def test_a_language_without_a_catalogue_is_a_warning_that_names_those_there_are() -> None:
    workshop = Workshop({}, {}).write(SETTINGS, "theme: {name: material, language: xx}\n")
    build = workshop.build()
    assert build.ok
    (problem,) = build.problems
    assert problem.rule.code == "LNG001"
    assert "ar, en, pl" in problem.remedy


def test_a_broken_catalogue_is_no_crash() -> None:
    made = language("pl", [RawFile("pl.po", b'msgid "a\nmsgstr\xff')])
    assert made.value == Language()
    assert [problem.rule.code for problem in made.problems] == ["LNG001"]
