"""Writes a record as the YAML an author would write: one mark a line, every text in quotation marks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from enum import Enum
from typing import Any

from builder.model.fields import Record

# Words that stay without quotation marks: ids, labels, addresses. YAML 1.1 would read the second group as values.
_BARE = re.compile(r"[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*")
_VALUES = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
# What YAML allows inside quotation marks only as an escape (yaml.org/spec/1.1, c-printable, line breaks).
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def yaml_text(record: Record, heading: str) -> str:
    """The whole file: a comment of one or more lines, then the record's fields that are not at their default."""
    lines = [f"# {line}" for line in heading.splitlines()]
    for key, value in _fields(record).items():
        lines.extend(_top(key, value))
    return "\n".join(lines) + "\n"


def _fields(record: Record) -> dict[str, Any]:
    return record.model_dump(by_alias=True, exclude_defaults=True)


def _top(key: str, value: Any) -> Iterator[str]:
    if isinstance(value, (list, tuple)) and value:
        yield f"{key}:"
        yield from (f"  - {_flow(item)}" for item in value)
    elif isinstance(value, dict) and any(isinstance(item, (list, tuple)) for item in value.values()):
        yield f"{key}:"
        for name, item in value.items():
            if isinstance(item, (list, tuple)) and item:
                yield f"  {name}:"
                yield from (f"    - {_flow(entry)}" for entry in item)
            else:
                yield f"  {name}: {_flow(item)}"
    else:
        yield f"{key}: {_flow(value)}"


def _flow(value: Any) -> str:
    if isinstance(value, dict):
        value = {key: value[key] for key in sorted(value, key=lambda key: key != "kind")}  # what it is comes first
        return "{" + ", ".join(f"{key}: {_flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_flow, value)) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return _flow(str(value.value))
    if isinstance(value, int):
        return str(value)
    return _scalar(str(value))


def _scalar(text: str) -> str:
    if _BARE.fullmatch(text) and text not in _VALUES:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _ESCAPED.sub(lambda match: f"\\u{ord(match.group()):04x}", quoted)
