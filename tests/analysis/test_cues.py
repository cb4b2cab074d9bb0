"""Reporting verbs and nouns, their forms and their stance."""

from __future__ import annotations

import pytest

from builder.analysis.cues import NOUN_STANCES, VERB_FORMS, inflect


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("say", {"say", "says", "saying", "said"}),
        ("deny", {"deny", "denies", "denying", "denied"}),
        ("admit", {"admit", "admits", "admitting", "admitted"}),
        ("write", {"write", "writes", "writing", "wrote", "written"}),
        ("stress", {"stress", "stresses", "stressing", "stressed"}),
        ("agree", {"agree", "agrees", "agreeing", "agreed"}),
    ],
)
def test_verbs_are_inflected_by_english_spelling(base: str, forms: set[str]) -> None:
    assert {word for _, word in inflect(base)} == forms


@pytest.mark.parametrize(
    ("word", "stance"),
    [
        ("said", "cue-neutral"),
        ("revealed", "cue-endorsing"),
        ("claimed", "cue-doubting"),
        ("warned", "cue-force"),
        ("fumed", "cue-manner"),
        ("believes", "cue-mind"),
    ],
)
def test_every_class_of_stance_has_its_verbs(word: str, stance: str) -> None:
    assert VERB_FORMS[word][0].verb.stance == stance


def test_no_verb_stands_in_two_classes() -> None:
    seen: dict[tuple[str, tuple[str, ...]], str] = {}
    for forms in VERB_FORMS.values():
        for form in forms:
            key = (form.verb.base, form.verb.particles)
            assert seen.setdefault(key, form.verb.stance) == form.verb.stance


def test_nouns_are_known_in_both_numbers() -> None:
    assert NOUN_STANCES["claim"] == NOUN_STANCES["claims"] == "cue-doubting"
    assert NOUN_STANCES["theories"] == NOUN_STANCES["theory"]
