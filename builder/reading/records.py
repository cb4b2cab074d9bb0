"""Fills a frozen record from a YAML file, collecting every mistake with its place and what to do about it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from builder.diagnostics import Diagnostic, Parsed, Rule
from builder.model.fields import Record
from builder.reading.shapes import keys_of, record_at, text_nodes
from builder.reading.yaml_tree import Node, read_tree
from builder.source import SourceFile

R = TypeVar("R", bound=Record)

UNKNOWN_KEY = Rule(
    code="REC001",
    name="an unknown key",
    why="A misspelt key is silently ignored by most tools, and the author wonders why nothing happens. Here every key "
    "must be one the format knows.",
    bad='promt: "Who says so?"',
    good='prompt: "Who says so?"',
)
MISSING_KEY = Rule(
    code="REC002",
    name="a missing key",
    why="Some fields carry the teaching: without a `why`, a learner is told right or wrong and learns nothing.",
    bad="options: [{text: The ministry, correct: yes}]",
    good='options: [{text: The ministry, correct: yes, why: "It made the statement."}]',
)
WRONG_VALUE = Rule(
    code="REC003",
    name="a value of the wrong kind",
    why="A field takes one kind of value: a number, a text, a list, or one of a few words.",
    bad="minutes: soon",
    good="minutes: 45",
)
UNQUOTED = Rule(
    code="REC004",
    name="text without quotation marks that YAML reads as something else",
    why="YAML 1.1 reads yes, no, on, 12:30 or 1e3 as truth values and numbers. Where a text is meant, your editor and "
    "other tools would change it behind your back.",
    bad="options: [{text: No, correct: yes, why: …}]",
    good='options: [{text: "No", correct: yes, why: …}]',
)
RULES = (UNKNOWN_KEY, MISSING_KEY, WRONG_VALUE, UNQUOTED)

# YAML 1.1 (yaml.org/type): what a loader would turn into a truth value, nothing, a number, a time or a date.
_TRAP = re.compile(
    r"(?:y|n|yes|no|on|off|true|false|null|~|\.inf|\.nan|[-+]?[0-9][0-9_,]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?"
    r"|[-+]?[0-9]+(?::[0-5]?[0-9])+|0[xo][0-9a-f]+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*)",
    re.IGNORECASE,
)
_NOTHING = ("", "~", "null", "Null", "NULL")


def read_record(source: SourceFile, model: type[R]) -> Parsed[tuple[R, Node]]:
    """One file as one record with its tree; the value is there only where the whole file fits the model."""
    tree = read_tree(source)
    if tree.value is None:
        return Parsed(None, tree.problems)
    record = fill(tree.value, model)
    problems = (*tree.problems, *record.problems)
    if record.value is None or tree.problems:
        return Parsed(None, problems)
    return Parsed((record.value, tree.value), problems)


def fill(node: Node, model: type[R]) -> Parsed[R]:
    """A record from a node that has been read already."""
    unquoted = tuple(_unquoted(text) for text in text_nodes(node, model) if text.plain and _is_trap(text.scalar or ""))
    try:
        record = TypeAdapter(model).validate_python(_plain(node))
        return Parsed(record if not unquoted else None, unquoted)
    except ValidationError as error:
        faults = (_Fault(detail, node, model) for detail in error.errors(include_url=False, include_input=False))
        return Parsed(None, (*unquoted, *(_problem(fault) for fault in faults if not _is_consequence(fault))))


def _plain(node: Node) -> Any:
    """Dictionaries, lists and strings only: the model decides what a string means."""
    if node.entries is not None:
        return {key.scalar: _plain(value) for key, value in node.entries if key.scalar is not None}
    if node.items is not None:
        return [_plain(item) for item in node.items]
    text = node.scalar or ""
    return None if node.plain and text in _NOTHING else text


def _is_trap(text: str) -> bool:
    return text not in _NOTHING and _TRAP.fullmatch(text) is not None


def _unquoted(node: Node) -> Diagnostic:
    message = f"{node.scalar} without quotation marks is not text in YAML"
    return UNQUOTED.at(node.span, message, f'Write "{node.scalar}".')


def locate(node: Node, path: tuple[int | str, ...]) -> Node:
    """The node at a path of keys and indexes; union tags in the path are stepped over, missing ends stop it."""
    for step in path:
        if node.items is not None and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
        else:
            node = node.get(str(step)) or node
    return node


@dataclass(frozen=True, slots=True)
class _Fault:
    """One error of pydantic's with the tree and the model it was found in."""

    detail: ErrorDetails
    root: Node
    model: type[Record]

    @property
    def path(self) -> tuple[int | str, ...]:
        return self.detail["loc"]

    @property
    def key(self) -> str:
        return str(self.path[-1])

    @property
    def node(self) -> Node:
        return locate(self.root, self.path)

    @property
    def parent(self) -> Node:
        return locate(self.root, self.path[:-1])

    @property
    def record(self) -> type[Record] | None:
        """The record the key belongs to."""
        return record_at(self.model, self.path[:-1])

    @property
    def context(self) -> dict[str, Any]:
        return self.detail.get("ctx", {})


def _is_consequence(fault: _Fault) -> bool:
    """Whether it follows from a mistake that is told by itself.

    A list is called too short because of an item that has a mistake, or a key missing because it is misspelt.
    """
    if fault.detail["type"] == "missing":
        known = keys_of(fault.record)
        strange = [key.scalar or "" for key, _ in fault.parent.entries or () if key.scalar not in known]
        return any(_nearest(key, known) == fault.key for key in strange)
    written = len(fault.node.items or ())
    return fault.detail["type"] == "too_short" and written >= fault.context.get("min_length", 0)


def _problem(fault: _Fault) -> Diagnostic:
    return _EXPLAINERS.get(fault.detail["type"], _wrong_value)(fault)


def _unknown_key(fault: _Fault) -> Diagnostic:
    place = fault.parent.key(fault.key) or fault.parent
    remedy = _suggest(fault.key, keys_of(fault.record), "Keys that can stand here")
    return UNKNOWN_KEY.at(place.span, f"unknown key {fault.key!r}", remedy)


def _missing_key(fault: _Fault) -> Diagnostic:
    place = fault.parent.span.first_line()
    last = fault.path[-1]
    if isinstance(last, int):
        return WRONG_VALUE.at(place, f"{_key_name(fault.path)} has too few items", f"It needs {last + 1} or more.")
    fields = fault.record.model_fields.items() if fault.record else ()
    field = next((field for name, field in fields if (field.alias or name) == last), None)
    help_text = f" {field.description}" if field is not None and field.description else ""
    return MISSING_KEY.at(place, f"{last!r} is missing", f"Add {last}:{help_text}")


def _wrong_tag(fault: _Fault) -> Diagnostic:
    key = str(fault.context.get("discriminator", "'type'")).strip("'")
    value = fault.node.get(key)
    if value is None:
        return MISSING_KEY.at(fault.node.span.first_line(), f"{key!r} is missing", f"Say which {key} this is.")
    choices = re.findall(r"'([^']+)'", str(fault.context.get("expected_tags", "")))
    remedy = _suggest(value.scalar or "", choices, f"Each {key} there is")
    return WRONG_VALUE.at(value.span, f"there is no {key} {value.scalar!r}", remedy)


def _wrong_choice(fault: _Fault) -> Diagnostic:
    choices = re.findall(r"'([^']*)'", str(fault.context.get("expected", "")))
    return _cannot_stand(fault, _suggest(fault.node.scalar or "", choices, "It can be"))


def _bad_pattern(fault: _Fault) -> Diagnostic:
    name = next((step for step in reversed(fault.path) if isinstance(step, str)), "")
    wanted, remedy = _PATTERNS.get(name, _PATTERNS["id"])
    return WRONG_VALUE.at(fault.node.span.first_line(), f"{_shown(fault.node)} is not {wanted}", remedy)


def _wrong_value(fault: _Fault) -> Diagnostic:
    message = fault.detail["msg"]
    wanted = _WANTED.get(fault.detail["type"], message[:1].lower() + message[1:])
    return _cannot_stand(fault, f"It needs {wanted.format(**fault.context)}.")


def _too_short(fault: _Fault) -> Diagnostic:
    least = fault.context.get("min_length", 1)
    message = f"{_key_name(fault.path)} has too few items"
    remedy = f"It needs at least {least} item{'' if least == 1 else 's'}."
    return WRONG_VALUE.at(fault.node.span.first_line(), message, remedy)


def _empty_text(fault: _Fault) -> Diagnostic:
    remedy = "Write a text there, or leave the key out if it is optional."
    return WRONG_VALUE.at(fault.node.span.first_line(), f"{_key_name(fault.path)} is empty", remedy)


def _cannot_stand(fault: _Fault, remedy: str) -> Diagnostic:
    message = f"{_shown(fault.node)} cannot stand under {_key_name(fault.path)}"
    return WRONG_VALUE.at(fault.node.span.first_line(), message, remedy)


_ADDRESS = ("an address", "Write p4, p4.s2, h1, cap1, c17 or c17.s1.")
_PATTERNS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "at": _ADDRESS,
        "left": _ADDRESS,
        "right": _ADDRESS,
        "date": ("a date", "Write it as 2031-03-02, 2031-03 or 2031."),
        "sha256": ("a SHA-256", "It has 64 digits and letters from a to f; `sha256sum FILE` prints it."),
        "language": ("the code of a language", "Write it as en, ar, pl or pt-BR."),
        "id": ("an id", "An id has small letters, digits and single hyphens only, such as who-is-talking."),
    }
)
_WANTED: Mapping[str, str] = MappingProxyType(
    {
        "string_type": "a text",
        "string_too_long": "at most {max_length} characters",
        "int_parsing": "a whole number",
        "int_type": "a whole number",
        "bool_parsing": "yes or no",
        "tuple_type": "a list: put it in square brackets, or a dash before each item",
        "missing_positional_argument": "exactly the items it names",
        "dict_type": "keys and values",
        "model_type": "keys and values",
        "model_attributes_type": "keys and values",
        "greater_than_equal": "{ge:g} or more",
        "less_than_equal": "{le:g} or less",
    }
)
_EXPLAINERS: Mapping[str, Callable[[_Fault], Diagnostic]] = MappingProxyType(
    {
        "extra_forbidden": _unknown_key,
        "missing": _missing_key,
        "union_tag_invalid": _wrong_tag,
        "union_tag_not_found": _wrong_tag,
        "literal_error": _wrong_choice,
        "enum": _wrong_choice,
        "string_pattern_mismatch": _bad_pattern,
        "string_too_short": _empty_text,
        "too_short": _too_short,
    }
)


def _suggest(word: str, choices: list[str], otherwise: str) -> str:
    nearest = _nearest(word, choices)
    return f"Did you mean {nearest!r}?" if nearest else f"{otherwise}: {', '.join(choices)}."


def _nearest(word: str, choices: list[str]) -> str | None:
    return next(iter(difflib.get_close_matches(word, choices, n=1, cutoff=0.6)), None)


def _shown(node: Node) -> str:
    if node.scalar is None:
        return "a list" if node.items is not None else "a set of keys"
    return repr(node.scalar if len(node.scalar) <= 40 else node.scalar[:39] + "…") if node.scalar else "nothing"


def _key_name(path: tuple[int | str, ...]) -> str:
    return repr(next((step for step in reversed(path) if isinstance(step, str)), "this"))
