"""Turns problems into text for a person, JSON for a program, or annotations for GitHub."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

import click

from builder.diagnostics import Diagnostic, Severity

WIDTH = 110
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "blue"}


def show(problems: Iterable[Diagnostic], style: str = "text", *, colour: bool = False) -> str:
    """All problems in one of the STYLES, in a fixed order, with a line of totals in the text style."""
    ordered = sorted(problems, key=Diagnostic.sort_key)
    return STYLES[style](ordered, colour)


def _text(problems: list[Diagnostic], colour: bool) -> str:
    if not problems:
        return ""
    parts = [_one(problem, colour) for problem in problems]
    return "\n\n".join(parts) + "\n\n" + totals(problems) + "\n"


def totals(problems: Iterable[Diagnostic]) -> str:
    """How many problems of each weight, in words."""
    severities = [problem.rule.severity for problem in problems]
    counts = [(severity, severities.count(severity)) for severity in Severity]
    words = [f"{count} {severity.value}{'' if count == 1 else 's'}" for severity, count in counts if count]
    return ", ".join(words) or "no problems"


def _one(problem: Diagnostic, colour: bool) -> str:
    line, column = problem.span.source.position(problem.span.start)
    severity = problem.rule.severity
    weight = f"{severity.value}[{problem.rule.code}]"
    if colour:
        weight = click.style(weight, fg=_COLOURS[severity], bold=True)
    head = f"{problem.span.source.path}:{line}:{column}: {weight} {problem.message}"
    number = str(line)
    text, caret = excerpt(problem)
    rows = [head, f"  {number} | {text}", f"  {' ' * len(number)} | {caret}"] if text.strip() else [head]
    return "\n".join([*rows, f"  help: {problem.remedy}"])


def excerpt(problem: Diagnostic) -> tuple[str, str]:
    """The line a problem stands on, cut to WIDTH around it, and a line of carets under the place."""
    source = problem.span.source
    number, column = source.position(problem.span.start)
    line = source.line(number)
    start = column - 1
    end = max(start + 1, min(len(line), start + max(1, problem.span.end - problem.span.start)))
    first = max(0, start - WIDTH // 2) if len(line) > WIDTH else 0
    last = min(len(line), first + WIDTH)
    shown = [_visible(character) for character in line[first:last]]
    before = sum(_columns(text) for text in shown[: start - first])
    under = sum(_columns(text) for text in shown[start - first : end - first]) or 1
    prefix, suffix = ("…" if first else ""), ("…" if last < len(line) else "")
    return f"{prefix}{''.join(shown)}{suffix}", " " * (before + len(prefix)) + "^" * under


def _visible(character: str) -> str:
    """A tab as spaces and a control character as a sign, so that the caret stands under the right place."""
    if character == "\t":
        return "    "
    return "·" if unicodedata.category(character) in {"Cc", "Cf", "Cs"} else character


def _columns(text: str) -> int:
    """How many columns a terminal needs (Unicode Standard Annex 11; combining marks take none)."""
    wide = ("W", "F")
    return sum(
        0 if unicodedata.combining(part) else 2 if unicodedata.east_asian_width(part) in wide else 1 for part in text
    )


def _json(problems: list[Diagnostic], colour: bool) -> str:
    return json.dumps([as_dict(problem) for problem in problems], ensure_ascii=False, indent=1) + "\n"


def as_dict(problem: Diagnostic) -> dict[str, object]:
    """A problem for a program: lines and columns from 1, columns in code points, `end` exclusive."""
    line, column = problem.span.source.position(problem.span.start)
    end_line, end_column = problem.span.source.position(problem.span.end)
    return {
        "file": problem.span.source.path,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "severity": problem.rule.severity.value,
        "code": problem.rule.code,
        "name": problem.rule.name,
        "message": problem.message,
        "help": problem.remedy,
    }


def _github(problems: list[Diagnostic], colour: bool) -> str:
    return "".join(_annotation(problem) for problem in problems)


def _annotation(problem: Diagnostic) -> str:
    """One workflow command, escaped as GitHub's toolkit does it (actions/toolkit, command.ts)."""
    line, column = problem.span.source.position(problem.span.start)
    kind = {"note": "notice"}.get(problem.rule.severity.value, problem.rule.severity.value)
    path = _escaped(problem.span.source.path).replace(":", "%3A").replace(",", "%2C")
    message = _escaped(f"{problem.message}. {problem.remedy}")
    return f"::{kind} file={path},line={line},col={column},title={problem.rule.code}::{message}\n"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


STYLES: Mapping[str, Callable[[list[Diagnostic], bool], str]] = MappingProxyType(
    {"text": _text, "json": _json, "github": _github}
)
