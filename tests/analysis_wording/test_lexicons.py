"""Tests the word lists as a whole: inflection, complete entries, and guards that exist."""

from __future__ import annotations

import pytest

from builder.analysis.lexicons.entries import group, lookup
from builder.analysis.lexicons.guards import GUARDS
from builder.analysis.lexicons.inflection import plural, verb_forms
from builder.analysis.lexicons.wording_entries import WORDING
from builder.analysis.wording_reasons import RULES
from builder.model.taxonomy import LABELS

ENTRIES = tuple(entry for entries in WORDING.values() for entry in entries)


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("slam", ("slam", "slams", "slammed", "slamming", "slammed")),
        ("flee", ("flee", "flees", "fled", "fleeing", "fled")),
        ("crush", ("crush", "crushes", "crushed", "crushing", "crushed")),
        ("terrify", ("terrify", "terrifies", "terrified", "terrifying", "terrified")),
        ("wipe out", ("wipe out", "wipes out", "wiped out", "wiping out", "wiped out")),
        ("die", ("die", "dies", "died", "dying", "died")),
        ("flay", ("flay", "flays", "flayed", "flaying", "flayed")),
    ],
)
def test_verbs_are_inflected(verb: str, forms: tuple[str, ...]) -> None:
    assert verb_forms(verb) == forms


@pytest.mark.parametrize(
    ("noun", "many"),
    [("thug", "thugs"), ("henchman", "henchmen"), ("lackey", "lackeys"), ("ally", "allies"), ("mass", "masses")],
)
def test_nouns_are_inflected(noun: str, many: str) -> None:
    assert plural(noun) == many


def test_swaps_are_inflected_with_their_words() -> None:
    table = lookup(group("dysphemism", "is harsher", "butcher, slay = kill", part="v"))
    assert {words[0]: table[words[0]][0].swap for words in (("butchers",), ("slain",), ("slaying",))} == {
        "butchers": "kills",
        "slain": "killed",
        "slaying": "killing",
    }


def test_the_longest_phrase_comes_first_and_the_first_list_wins() -> None:
    table = lookup((*group("us-them", "one", "our side; our side gate"), *group("intensifier", "two", "our side")))
    assert [(entry.words, entry.label) for entry in table["our"]] == [
        (("our", "side", "gate"), "us-them"),
        (("our", "side"), "us-them"),
    ]


def test_every_entry_has_a_known_label_a_reason_and_a_swap() -> None:
    for entry in ENTRIES:
        assert entry.label in LABELS, entry
        assert entry.label in RULES, entry
        assert entry.because and entry.words, entry
        assert bool(entry.swap) == (entry.status == "clear"), entry
        assert not entry.guard or entry.guard in GUARDS, entry


def test_every_guard_is_used() -> None:
    assert {entry.guard for entry in ENTRIES if entry.guard} == set(GUARDS)


def test_both_directions_of_colour_are_listed() -> None:
    found = {" ".join(entry.words) for entry in ENTRIES}
    pairs = (("butcher", "neutralise"), ("thug", "hero"), ("disgraceful", "glorious"), ("leftist", "right-winger"))
    assert all(one in found and other in found for one, other in pairs)
