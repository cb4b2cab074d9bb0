"""The catalogues fit the program: nothing missing, nothing fuzzy, the same places to fill, the right number of plurals."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from workshop import ROOT

from tests.messages import TEMPLATE, catalogues, collected, read, written

PLACE = re.compile(r"%\(\w+\)s|\{\w+\}")
MARKUP = re.compile(r"</?\w+[^>]*>|&\w+;|[<>\"]")
FORMS = {"ar": 6, "pl": 3}
each_catalogue = pytest.mark.parametrize("path", catalogues(), ids=lambda path: path.stem)


def words(catalog: Catalog) -> list[Message]:
    return [message for message in catalog if message.id]


def ids(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def strings(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


def test_the_template_is_what_the_program_says() -> None:
    """If this fails: run `make messages`, read the difference, translate what is new."""
    assert TEMPLATE.read_text(encoding="utf-8") == written(collected())


def test_two_languages_beside_english_are_there() -> None:
    assert {"ar", "pl"} <= {path.stem for path in catalogues()}


@each_catalogue
def test_a_catalogue_has_the_words_of_the_template_and_no_others(path: Path) -> None:
    def keys(catalog: Catalog) -> set[tuple[object, ...]]:
        return {(message.context, *ids(message)) for message in words(catalog)}

    assert keys(read(path)) == keys(collected())


@each_catalogue
def test_nothing_is_missing_or_fuzzy(path: Path) -> None:
    for message in words(read(path)):
        assert not message.fuzzy, message.id
        assert all(form.strip() for form in strings(message)), message.id


@each_catalogue
def test_places_to_fill_and_markup_are_those_of_the_english(path: Path) -> None:
    for message in words(read(path)):
        english = set(PLACE.findall(" ".join(ids(message))))
        markup = sorted(MARKUP.findall(ids(message)[0]))
        number = {"{n}", "%(count)s"} if len(strings(message)) > 1 else set()
        for form in filter(None, strings(message)):
            assert english - number <= set(PLACE.findall(form)) <= english, (message.id, form)
            assert sorted(MARKUP.findall(form)) == markup, (message.id, form)


@each_catalogue
def test_every_plural_has_as_many_forms_as_the_language(path: Path) -> None:
    catalog = read(path)
    assert catalog.num_plurals == FORMS.get(path.stem, catalog.num_plurals)
    for message in words(catalog):
        wanted = catalog.num_plurals if len(ids(message)) > 1 else 1
        assert len(strings(message)) == wanted, message.id


@each_catalogue
def test_a_catalogue_says_how_it_translates(path: Path) -> None:
    assert "Glossary" in read(path).header_comment


def test_no_catalogue_is_committed_compiled() -> None:
    assert not list((ROOT / "builder").rglob("*.mo"))


def test_the_missing_page_speaks_every_language_there_is() -> None:
    """It is the theme's file and is not compiled, so no catalogue reaches it; each language says its words there."""
    text = (ROOT / "site_src/overrides/404.html").read_text(encoding="utf-8")
    lines = dict(re.findall(r'^    "([\w-]+)": \[(".*")\],?$', text, re.MULTILINE))
    assert set(lines) == {"en", *(path.stem for path in catalogues())}
    assert {len(re.findall(r'"[^"]+"', words)) for words in lines.values()} == {6}
