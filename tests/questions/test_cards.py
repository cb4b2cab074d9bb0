"""Questions made of cards: sort, match and order in their neutral form, what changes their digest, and their slips."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, permutations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from builder.diagnostics import Diagnostic
from builder.exercises import read_exercise
from builder.questions import BY_NAME
from builder.questions.item import Item, Slot, payload
from builder.questions.order import OrderCard, OrderQuestion, shown_order
from builder.source import SourceFile

HEAD = "schema: 1\nid: first-quiz\ntitle: Cards\nskill: attribution\nquestions:\n"
SORT = """  - id: q-sort
    type: sort
    prompt: Whose words?
    bins: [source, {id: outlet, text: The outlet itself, flags: true}, not-clear]
    cards:
      - {text: The pier was empty., bin: outlet, why: Nobody is named., near: With a saying-word it would not be.}
      - {text: The sea was rough., bin: source, also: [not-clear], why: The captain said so.}
"""
MATCH = """  - id: q-match
    type: match
    prompt: What would settle it?
    pairs:
      - {text: Nine boats came in., to: The harbour book, why: It lists every boat., near: Not for boats at sea.}
      - {text: Bread costs more now., to: A price list, why: Two prices make a comparison.}
      - {text: Two boats left., to: The harbour book, why: It lists departures.}
    extra:
      - {text: an opinion poll, why: It tells what people think.}
"""
ORDER = """  - id: q-order
    type: order
    prompt: First to last?
    cards:
      - {text: Somebody counts., why: Seeing comes first.}
      - {text: The office speaks., why: It was told., swap: yes}
      - {text: A picture is posted., why: It may have been before., swap: no}
      - {text: The paper prints it., why: It can only repeat.}
"""


def read(text: str) -> tuple[Item | None, list[Diagnostic]]:
    """The one question of an exercise, and everything that is wrong with it."""
    parsed = read_exercise(SourceFile("exercises/first-quiz.yml", HEAD + text))
    if parsed.value is None:
        return None, list(parsed.problems)
    (item,) = parsed.value.items({})
    return item, [*parsed.problems, *parsed.value.check({})]


def item(text: str) -> Item:
    made, problems = read(text)
    assert made is not None
    assert problems == []
    return made


def told(text: str) -> list[tuple[str, str, str, str]]:
    """Every problem as its code, the words it points at, what is wrong and what to do."""
    return [(one.rule.code, one.span.text, one.message, one.remedy) for one in read(text)[1]]


def verdicts(slot: Slot) -> dict[str, str]:
    return {choice.key: choice.verdict for choice in slot.choices}


def test_every_card_of_a_sort_offers_every_bin() -> None:
    first, second = item(SORT).slots
    assert verdicts(first) == {"source": "no", "outlet": "yes", "not-clear": "no"}
    assert verdicts(second) == {"source": "yes", "outlet": "no", "not-clear": "arguable"}
    assert (first.text, first.why, first.near) == (
        "The pier was empty.",
        "Nobody is named.",
        "With a saying-word it would not be.",
    )


def test_a_bin_may_be_a_word_and_its_text_begins_with_a_capital() -> None:
    texts = [choice.text for choice in item(SORT).slots[0].choices]
    assert texts == ["Source", "The outlet itself", "Not clear"]


def test_only_bins_that_warn_count_for_the_lean() -> None:
    slots = payload(item(SORT))["slots"]
    assert [slot["f"] for slot in slots.values()] == [["outlet"], ["outlet"]]


def test_a_bin_that_can_be_defended_does_not_replace_the_right_one() -> None:
    second = item(SORT).slots[1]
    assert [choice.key for choice in second.right] == ["source"]
    assert second.verdict == "yes"


def test_responses_of_a_match_stand_by_the_alphabet_under_letters() -> None:
    slots = item(MATCH).slots
    assert [(choice.key, choice.text) for choice in slots[0].choices] == [
        ("a", "A price list"),
        ("b", "an opinion poll"),
        ("c", "The harbour book"),
    ]
    assert [slot.right[0].key for slot in slots] == ["c", "a", "c"]


def test_every_response_of_a_match_says_why_somewhere() -> None:
    made = item(MATCH)
    answered = {slot.right[0].key for slot in made.slots if slot.why}
    explained = {choice.key for slot in made.slots for choice in slot.choices if choice.why}
    assert answered | explained == {"a", "b", "c"}
    assert explained == {"b"}


def test_the_key_of_a_card_in_an_order_is_its_right_place() -> None:
    (slot,) = item(ORDER).slots
    right = sorted(slot.choices, key=lambda choice: int(choice.key))
    assert [choice.text for choice in right][:2] == ["Somebody counts.", "The office speaks."]
    assert verdicts(slot) == {"1": "yes", "2": "arguable", "3": "yes", "4": "yes"}
    assert slot.many


def test_an_order_is_shown_alike_in_every_build_and_otherwise_in_another_question() -> None:
    keys = [choice.key for choice in item(ORDER).slots[0].choices]
    assert keys == [choice.key for choice in item(ORDER).slots[0].choices]
    others = {
        tuple(choice.key for choice in item(ORDER.replace("q-order", f"q-order-{number}")).slots[0].choices)
        for number in range(9)
    }
    assert len(others) > 1


def test_new_reasons_keep_the_progress() -> None:
    for text in (SORT, MATCH, ORDER):
        words = ("Nobody is named", "It lists", "It tells what", "It was told", "Seeing comes")
        changed = text
        for word in words:
            changed = changed.replace(word, "Another reason")
        assert changed != text
        assert item(changed).digest == item(text).digest


def test_another_right_answer_does_not() -> None:
    changes = [
        (SORT, "also: [not-clear]", "also: []"),
        (SORT, "bin: outlet", "bin: not-clear"),
        (SORT, "not-clear]\n", "unclear]\n"),
        (MATCH, "to: A price list", "to: A list"),
        (MATCH, "an opinion poll", "a poll"),
        (ORDER, "swap: yes", "swap: no"),
        (ORDER, "swap: no", "swap: yes"),
    ]
    for text, old, new in changes:
        changed = text.replace(old, new).replace(
            "also: [not-clear]", "also: [unclear]" if "unclear" in new else "also: [not-clear]"
        )
        assert item(changed).digest != item(text).digest, (old, new)


def test_a_bin_nobody_knows_names_the_nearest() -> None:
    assert told(SORT.replace("bin: source", "bin: sorce")) == [
        ("QST010", "sorce", "there is no bin 'sorce'", "Did you mean 'source'?")
    ]
    assert told(SORT.replace("bin: source", "bin: Outlet"))[0][3] == "Did you mean 'outlet'?"
    assert told(SORT.replace("also: [not-clear]", "also: [xyz]")) == [
        ("QST010", "xyz", "there is no bin 'xyz'", "There are: source, outlet, not-clear.")
    ]


def test_a_sort_into_one_bin_is_no_sort() -> None:
    ((code, place, message, remedy),) = told(SORT.replace("bin: outlet", "bin: source"))
    assert (code, place, message) == ("QST011", "cards", "every card goes to the same bin")
    assert "outlet" in remedy


def test_two_bins_or_two_cards_alike() -> None:
    assert [one[:2] for one in told(SORT.replace("not-clear", "source", 1))] == [
        ("QST012", "source"),
        ("QST010", "not-clear"),
    ]
    ((code, place, message, _),) = told(SORT.replace("not-clear]\n", "{id: not-clear, text: source}]\n"))
    assert (code, place, message) == ("QST003", "source", "another bin has the same words")
    ((code, _, message, _),) = told(SORT.replace("The sea was rough.", "the PIER  was empty."))
    assert (code, message) == ("QST003", "another card has the same words")


def test_keys_without_effect_are_told() -> None:
    ((code, place, message, _),) = told(SORT.replace("also: [not-clear]", "also: [source]"))
    assert (code, place, message) == ("QST014", "source", "'source' is the card's own bin")
    assert told(SORT.replace("also: [not-clear]", "also: [not-clear, not-clear]"))[0][0] == "QST014"
    ((code, place, message, _),) = told(ORDER.replace("It can only repeat.", "It can only repeat., swap: yes"))
    assert (code, place, message) == ("QST014", "yes", "there is no card after the last one")


def test_a_word_that_cannot_be_an_id_is_told_at_its_place() -> None:
    ((code, place, message, _),) = told(SORT.replace("[source,", "[The source,"))
    assert (code, place, message) == ("REC003", "The source", "'The source' is not an id")
    ((code, place, _, remedy),) = told(SORT.replace("flags: true", "flag: true"))
    assert (code, place, remedy) == ("REC001", "flag", "Did you mean 'flags'?")


def test_the_slips_of_a_match() -> None:
    ((code, _, message, _),) = told(MATCH.replace("Two boats left.", "nine boats came in."))
    assert (code, message) == ("QST003", "another premise has the same words")
    ((code, place, message, _),) = told(
        MATCH.replace("to: The harbour book, why: It lists departures", "to: the harbour  book, why: So")
    )
    assert (code, place) == ("QST003", "the harbour  book")
    assert "'The harbour book'" in message
    assert told(MATCH.replace("an opinion poll", "a price list"))[0][:2] == ("QST013", "a price list")
    ((code, place, message, _),) = told(MATCH.replace("to: A price list", "to: The harbour book"))
    assert (code, place, message) == ("QST011", "pairs", "every card goes to the same response")


def test_too_few_cards_are_told() -> None:
    two = "\n".join(ORDER.splitlines()[:-2]) + "\n"
    ((code, _, message, remedy),) = told(two)
    assert (code, message, remedy) == ("REC003", "'cards' has too few items", "It needs at least 3 items.")
    one = "\n".join(MATCH.splitlines()[:5]) + "\n"
    assert [problem[2] for problem in told(one)] == ["'pairs' has too few items"]


def test_every_field_explains_itself() -> None:
    for name in ("sort", "match", "order"):
        for field in BY_NAME[name].record.model_fields:
            assert field == "type" or BY_NAME[name].record.model_fields[field].description


def test_a_schema_takes_a_bin_as_a_word() -> None:
    schema = BY_NAME["sort"].record.model_json_schema()
    kinds = {one.get("type") for one in schema["$defs"]["Bin"]["anyOf"]}
    assert kinds == {"string", "object"}


words = st.text("abcdefghij ", min_size=1, max_size=6).map(lambda text: " ".join(text.split()) or "a")
texts = st.lists(words, min_size=3, max_size=6, unique=True)


def right_orders(swaps: tuple[bool, ...]) -> set[tuple[int, ...]]:
    """All orders in which only neighbours that may be swapped have changed places."""
    n = len(swaps)
    return {
        order
        for order in permutations(range(1, n + 1))
        if all(a < b or (a == b + 1 and swaps[b - 1]) for a, b in combinations(order, 2))
    }


@given(texts, st.data())
def test_an_order_is_never_shown_right_and_holds_every_card_once(cards: list[str], data: Any) -> None:
    swaps = (*data.draw(st.tuples(*(st.booleans() for _ in cards[1:]))), False)
    question = OrderQuestion(
        id="q-any",
        type="order",
        prompt="In order?",
        cards=tuple(OrderCard(text=text, why="So.", swap=swap) for text, swap in zip(cards, swaps, strict=True)),
    )
    shown = shown_order(question)
    assert sorted(shown) == list(range(1, len(cards) + 1))
    assert shown not in right_orders(swaps)
    (made,) = BY_NAME["order"].items(question, {})
    scoring = payload(made)["slots"]["1"]
    assert scoring["many"]
    assert [scoring["v"][str(place)] == "arguable" for place in range(1, len(cards) + 1)] == list(swaps)
    assert {int(choice.key): choice.text for choice in made.slots[0].choices} == dict(enumerate(cards, start=1))


@given(texts, st.lists(st.sampled_from("abc"), min_size=6, max_size=6), st.sets(st.sampled_from("abc")))
def test_every_card_of_any_sort_has_one_right_bin(cards: list[str], own: list[str], warn: set[str]) -> None:
    bins = [{"id": bin, "text": bin.upper(), "flags": bin in warn} for bin in "abc"]
    listed = [{"text": text, "bin": bin, "why": "So."} for text, bin in zip(cards, own, strict=False)]
    kind = BY_NAME["sort"]
    (made,) = kind.items(kind.record(id="q-any", prompt="?", type="sort", bins=bins, cards=listed), {})  # type: ignore[call-arg]
    scoring = payload(made)["slots"]
    assert [next(iter(slot.right)).key for slot in made.slots] == own[: len(cards)]
    for slot, bin in zip(scoring.values(), own, strict=False):
        assert slot["v"] == {key: "yes" if key == bin else "no" for key in "abc"}
        assert set(slot.get("f", ())) == warn


@given(texts, st.lists(words, min_size=6, max_size=6), st.lists(words, max_size=3, unique=True))
def test_every_premise_of_any_match_has_one_right_response(
    premises: list[str], to: list[str], extra: list[str]
) -> None:
    pairs = [{"text": text, "to": response, "why": "So."} for text, response in zip(premises, to, strict=False)]
    left = [{"text": text, "why": "No."} for text in extra if text not in to]
    kind = BY_NAME["match"]
    (made,) = kind.items(kind.record(id="q-any", prompt="?", type="match", pairs=pairs, extra=left), {})  # type: ignore[call-arg]
    offered = [(choice.key, choice.text) for choice in made.slots[0].choices]
    assert len({key for key, _ in offered}) == len({text for _, text in offered}) == len(offered)
    for slot, pair in zip(made.slots, pairs, strict=True):
        assert [(choice.key, choice.text) for choice in slot.choices] == offered
        assert [choice.text for choice in slot.choices if choice.verdict == "yes"] == [pair["to"]]
    assert replace(made, slots=made.slots[::-1]).digest != made.digest
