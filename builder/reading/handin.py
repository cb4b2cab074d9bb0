"""Reads what learners hand in: codes as the pages make them (site_src/assets/js/handin.js), pasted or in files.

A code is `WS1.` + payload + `.` + checksum, all in ASCII:

* The payload is base64url (RFC 4648 §5, no padding) of compact JSON in UTF-8, with the fields of `model.handin.HandIn`:
  {"v":1,"course":"…","lesson":"…" or "exercise":"…","answers":[[question id, digest, answer, first, tries, sure],…]}
* The checksum is CRC-32 (ISO 3309, `zlib.crc32`) of all that stands before its dot, as eight hexadecimal digits. It
  finds a code that was cut off or mistyped; it does not prove who made it.

A saved file holds one code and a line break. Spaces and line breaks inside a code are forgiven: mail programs add them.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import zlib
from dataclasses import dataclass

from pydantic import ValidationError

from builder.model.handin import HandIn

LONGEST = 400_000
_START = re.compile(r"WS(\d+)\.")
_SHAPE = re.compile(r"WS1\.([A-Za-z0-9_-]+)\.([0-9a-fA-F]{8})")


@dataclass(frozen=True, slots=True)
class Refused:
    """A code that cannot be taken: how it begins, what is wrong with it, and what to do."""

    begins: str
    message: str
    remedy: str


@dataclass(frozen=True, slots=True)
class HandIns:
    """What was found in a text, in its order."""

    found: tuple[HandIn, ...]
    refused: tuple[Refused, ...]


def read_handins(text: str) -> HandIns:
    """Every code in a text, however many there are; one that is damaged does not hide another."""
    starts = [match.start() for match in _START.finditer(text)]
    if not starts:
        begins = " ".join(text.split())[:24]
        return HandIns((), (Refused(begins, "there is no code in this text", "A code begins with WS1."),))
    ends = [*starts[1:], len(text)]
    results = [read_handin(text[start:end]) for start, end in zip(starts, ends, strict=True)]
    return HandIns(
        tuple(result for result in results if isinstance(result, HandIn)),
        tuple(result for result in results if isinstance(result, Refused)),
    )


def read_handin(text: str) -> HandIn | Refused:
    """One code, spaces and line breaks aside."""
    if len(text) > LONGEST:
        return Refused(text[:24].strip(), "it is too long for a code", "Look whether something else was pasted.")
    code = "".join(text.split())
    begins = code[:24]
    start = _START.match(code)
    if start is None:
        return Refused(begins, "it is not a code", "A code begins with WS1.")
    if start[1] != "1":
        return Refused(begins, f"it is of version {start[1]}, and this program reads version 1", "Install a newer one.")
    match = _SHAPE.match(code)
    if match is None:
        return Refused(begins, "it is not whole", "Ask for the code again, from WS1. to the last eight characters.")
    head = code[: match.start(2) - 1]
    if f"{zlib.crc32(head.encode('ascii')):08x}" != match[2].lower():
        return Refused(begins, "a character is missing or wrong", "Ask for the code again, copied and not typed.")
    return _opened(match[1], begins)


def _opened(payload: str, begins: str) -> HandIn | Refused:
    """What stands in a payload whose checksum is right."""
    strange = Refused(begins, "it does not hold what a code of this site holds", "Ask for it again, from our page.")
    try:
        data = base64.b64decode(payload + "=" * (-len(payload) % 4), altchars=b"-_", validate=True)
        told = HandIn.model_validate(json.loads(data.decode("utf-8")))
    except (binascii.Error, UnicodeDecodeError, RecursionError, ValidationError, ValueError):
        return strange
    return told if (told.lesson is None) != (told.exercise is None) else strange
