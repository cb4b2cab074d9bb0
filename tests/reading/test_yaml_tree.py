"""YAML is read as a person reads it: every value a string with a place, nothing converted, nothing lost in silence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.reading.yaml_tree import Node, read_tree
from builder.source import SourceFile


def tree(text: str) -> Node:
    parsed = read_tree(SourceFile("x.yml", text))
    assert parsed.value is not None, parsed.problems
    assert not parsed.problems
    return parsed.value


def codes(text: str) -> list[str]:
    return [problem.rule.code for problem in read_tree(SourceFile("x.yml", text)).problems]


@pytest.mark.parametrize("word", ["yes", "no", "on", "010", "12:30", "2031-03-02", "1e3", "0x1f", "null", "~"])
def test_nothing_is_converted(word: str) -> None:
    value = tree(f"key: {word}").get("key")
    assert value is not None
    assert (value.scalar, value.plain) == (word, True)


def test_quoted_text_is_told_apart_from_plain_text() -> None:
    value = tree('key: "no"').get("key")
    assert value is not None
    assert (value.scalar, value.plain) == ("no", False)


def test_every_node_knows_its_place() -> None:
    root = tree("a: [1, {b: two}]\nc: \U0001f600 three\n")
    inner = root.get("a")
    assert inner is not None and inner.items is not None
    two = inner.items[1].get("b")
    three = root.get("c")
    assert two is not None and three is not None
    assert two.span.text == "two"
    assert three.span.text == "\U0001f600 three"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "YAML006"),
        ("# only a comment\n", "YAML006"),
        ("a: 1\na: 2\n", "YAML002"),
        ("a: &x 1\n", "YAML003"),
        ("a: *x\n", "YAML003"),
        ("a: !!python/object:os.system 1\n", "YAML003"),
        ("a: \x07", "YAML004"),
        ("[" * 200, "YAML005"),
        ("- " * 3000, "YAML005"),
        ("a:\tb\n\tc: d", "YAML001"),
        ("a: b: c", "YAML001"),
        ("a: [1, 2", "YAML001"),
        ('a: "open', "YAML001"),
        ("a: 1\n---\nb: 2\n", "YAML001"),
        ("? [a, b]\n: c\n", "YAML001"),
    ],
)
def test_what_cannot_be_read_is_said(text: str, code: str) -> None:
    assert codes(text) == [code]


def test_a_bundle_of_aliases_costs_nothing() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(50))
    assert set(codes(bomb)) == {"YAML003"}


def test_all_duplicates_of_a_file_are_named() -> None:
    assert codes("a: 1\na: 2\nb: {c: 1, c: 2}\n") == ["YAML002", "YAML002"]


@given(st.text(max_size=200))
def test_no_text_crashes_the_reader(text: str) -> None:
    parsed = read_tree(SourceFile("x.yml", text))
    assert parsed.value is not None or parsed.problems


@given(st.text(alphabet="ab:{}[]-,&*!#'\"|> \n\t?%@", max_size=80))
def test_no_heap_of_yaml_signs_crashes_the_reader(text: str) -> None:
    parsed = read_tree(SourceFile("x.yml", text))
    assert parsed.value is not None or parsed.problems
