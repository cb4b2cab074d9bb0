"""Bytes to text: encodings, line breaks, and everything that is not a text."""

from __future__ import annotations

import codecs

import pytest

from builder.diagnostics import Severity
from builder.documents import RULES
from builder.documents.decoding import decode


def codes(data: bytes) -> list[str]:
    return [problem.rule.code for problem in decode("page.txt", data).problems]


@pytest.mark.parametrize(
    "data",
    [
        "Größe in Hallin".encode(),
        codecs.BOM_UTF8 + "Größe in Hallin".encode(),
        "Größe in Hallin".encode("utf-16"),
        codecs.BOM_UTF16_BE + "Größe in Hallin".encode("utf-16-be"),
    ],
)
def test_reads_unicode_without_its_mark(data: bytes) -> None:
    parsed = decode("page.txt", data)
    assert parsed.ok
    assert parsed.problems == ()
    assert parsed.value is not None and parsed.value.text == "Größe in Hallin"


def test_falls_back_to_windows_1252_with_a_warning() -> None:
    parsed = decode("page.txt", "“Größe”".encode("cp1252"))
    assert parsed.value is not None and parsed.value.text == "“Größe”"
    (problem,) = parsed.problems
    assert problem.rule.severity is Severity.WARNING
    assert "utf-8" in problem.message and "cp1252" in problem.message


def test_line_breaks_become_one_kind() -> None:
    parsed = decode("page.txt", b"one\r\ntwo\rthree\n")
    assert parsed.value is not None and parsed.value.text == "one\ntwo\nthree\n"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "DOC001"),
        (codecs.BOM_UTF8 + b" \r\n\t", "DOC001"),
        (b"a" * 20_000_001, "DOC002"),
        (b"PK\x03\x04\x00\x00word", "DOC003"),
        ("Hallin".encode("utf-16-le"), "DOC003"),
        (b"ab\x01\x02\x03\x04\x05cd", "DOC003"),
        (codecs.BOM_UTF16_LE + b"a", "DOC004"),
        (b"caf\xe9 \x81\x8d", "DOC004"),
    ],
)
def test_refuses_what_is_no_text(data: bytes, code: str) -> None:
    parsed = decode("page.txt", data)
    assert parsed.value is None
    assert [problem.rule.code for problem in parsed.problems] == [code]
    assert parsed.problems[0].remedy


def test_says_size_and_limit() -> None:
    (problem,) = decode("page.txt", b"a" * 23_400_000).problems
    assert "23.4 MB" in problem.message
    assert "20 MB" in problem.message


def test_a_control_character_is_kept_and_named_with_its_place() -> None:
    text = "The first line.\nThe second\x1b line."
    parsed = decode("page.txt", text.encode())
    assert parsed.value is not None and parsed.value.text == text
    (problem,) = parsed.problems
    assert problem.rule.severity is Severity.WARNING
    assert "line 2, column 11" in problem.message and "U+001B" in problem.message


def test_a_long_single_line_is_read() -> None:
    assert codes(b"The dam broke. " * 400_000) == []


def test_rules_have_unique_codes_in_order() -> None:
    listed = [rule.code for rule in RULES]
    assert listed == [f"DOC{number:03}" for number in range(1, len(RULES) + 1)]


@pytest.mark.parametrize(
    "data", [b"<!DOCTYPE html><html>", b'\n<?xml version="1.0"?>\n<html lang="en">', b"<body>Hallin"]
)
def test_a_pages_source_code_is_not_taken_for_its_text(data: bytes) -> None:
    assert codes(data) == ["DOC010"]


def test_a_tag_in_a_text_is_text() -> None:
    assert decode("page.txt", b"<b>Hallin</b> votes <html>").ok
