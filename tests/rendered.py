"""A small site in memory, its pages as Markdown makes them, and a strict reader of their HTML."""

from __future__ import annotations

from html.parser import HTMLParser

import markdown
import yaml
from small import FILES
from workshop import Workshop

VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr"})
EXTENSIONS = ["admonition", "attr_list", "def_list", "tables", "toc"]

REFERENCE_MARKS = """schema: 1
document: elsewhere
kind: wire
reality: reference
title: A report from elsewhere
source: {outlet: An agency, date: 2031-01, url: "https://example.org/a"}
state: drafted
file: elsewhere.txt
sha256: "%s"
""" % ("0" * 64)


def site(**changes: str) -> dict[str, str]:
    """The pages of a small project by path; a change replaces or adds a file, dots for slashes left as they are."""
    workshop = Workshop({}, {})
    files = {
        **FILES,
        "lessons/documents/elsewhere.marks.yml": REFERENCE_MARKS,
        **changes,
    }
    for path, text in files.items():
        workshop.write(path, text)
    build = workshop.build()
    return {file.path: str(file.content) for file in build.files if file.path.endswith(".md")}


def split(page: str) -> tuple[dict[str, object], str]:
    """Front matter and body."""
    _, head, body = page.split("---\n", 2)
    return yaml.safe_load(head), body.strip()


def html(page: str) -> str:
    """The body as Python-Markdown turns it into HTML."""
    return markdown.markdown(split(page)[1], extensions=EXTENSIONS)


class Strict(HTMLParser):
    """Collects ids, links and text, and every tag that is not closed where it should be."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.words: list[str] = []
        self.faults: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.faults += [f"<{tag}> is never closed" for tag in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if found.get("id"):
            self.ids.append(found["id"] or "")
        if tag == "a" and found.get("href"):
            self.links.append(found["href"] or "")
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.faults.append(f"</{tag}> at {self.getpos()}")

    def handle_data(self, data: str) -> None:
        self.words.append(data)
