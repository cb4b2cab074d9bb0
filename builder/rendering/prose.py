"""Reads the little Markdown that authors write in lessons: paragraphs, lists, emphasis, code and links."""

from __future__ import annotations

import re
from dataclasses import dataclass

_INLINE = re.compile(
    r"\*\*(?P<strong>[^*\n]+)\*\*"
    r"|\*(?P<em>[^*\n]+)\*"
    r"|`(?P<code>[^`\n]+)`"
    r"|\[(?P<link>[^\[\]\n]+)\]\((?P<href>https?://[^()\s]+)\)"
)
_BULLET = re.compile(r"[-*] +")
_NUMBER = re.compile(r"\d{1,3}[.)] +")


@dataclass(frozen=True, slots=True)
class Inline:
    """A run of words. `kind` is empty, strong, em, code or link."""

    text: str
    kind: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class ProseBlock:
    """A paragraph (`p`, one item), a list (`ul`) or a numbered list (`ol`)."""

    kind: str
    items: tuple[tuple[Inline, ...], ...]


def inlines(text: str) -> tuple[Inline, ...]:
    """One line of prose as runs; anything that is not emphasis, code or a link is plain words."""
    found: list[Inline] = []
    at = 0
    for match in _INLINE.finditer(text):
        if match.start() > at:
            found.append(Inline(text[at : match.start()]))
        kind = next(name for name in ("strong", "em", "code", "link") if match[name] is not None)
        found.append(Inline(match[kind], kind, match["href"] or ""))
        at = match.end()
    if at < len(text):
        found.append(Inline(text[at:]))
    return tuple(found)


def is_plain(text: str) -> bool:
    """Whether a line has no emphasis, code or link; a quick look that may take a lone sign for one."""
    return not ("*" in text or "`" in text or "[" in text)


def plain(text: str) -> str:
    """The words alone, for titles and other places without markup."""
    return "".join(run.text for run in inlines(" ".join(text.split())))


def blocks(text: str) -> tuple[ProseBlock, ...]:
    """An author's text as paragraphs and lists."""
    return tuple(_block(lines) for lines in _chunks(text))


def _chunks(text: str) -> list[list[str]]:
    """Lines that belong together: between blank lines, with a list always apart from a paragraph."""
    chunks: list[list[str]] = []
    fresh = True
    for line in text.splitlines():
        words = line.strip()
        if not words:
            fresh = True
            continue
        kind = _kind(words)
        if chunks and kind != "p" and _kind(chunks[-1][0]) == kind:
            chunks[-1].append(words)
        elif fresh or not chunks or kind != "p":
            chunks.append([words])
        else:
            chunks[-1].append(words)
        fresh = False
    return chunks


def _kind(line: str) -> str:
    if _BULLET.match(line):
        return "ul"
    return "ol" if _NUMBER.match(line) else "p"


def _block(lines: list[str]) -> ProseBlock:
    kind = _kind(lines[0])
    if kind == "p":
        return ProseBlock("p", (inlines(" ".join(lines)),))
    marker = _BULLET if kind == "ul" else _NUMBER
    items: list[str] = []
    for line in lines:
        match = marker.match(line)
        if match:
            items.append(line[match.end() :])
        else:
            items[-1] += " " + line
    return ProseBlock(kind, tuple(inlines(item) for item in items))
