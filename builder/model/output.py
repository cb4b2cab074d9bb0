"""What the builder hands to the disk: finished files by path."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OutputFile:
    """One finished file. `path` is relative to the output folder, with forward slashes."""

    path: str
    content: str | bytes
