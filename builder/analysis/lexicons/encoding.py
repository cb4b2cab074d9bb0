"""Unpacks word lists that are stored encoded so that no page, search or review of the code shows them in clear."""

from __future__ import annotations

from base64 import b64decode


def decoded(packed: str) -> tuple[str, ...]:
    """The lines of a base64-encoded list; white space inside the encoding is ignored."""
    return tuple(filter(None, b64decode("".join(packed.split())).decode("utf-8").split("\n")))
