"""Lets `mkdocs build` and `mkdocs serve` compile first, and hands finished HTML past parsers that would not change it.

Everything the site holds is in the docs folder: without this file MkDocs builds the same pages from it, more slowly.
"""

from __future__ import annotations

import html
import logging
import os
import re
from pathlib import Path
from typing import Any

from builder import engine

log = logging.getLogger("mkdocs.hooks.whosays")
_FINISHED = re.compile(r'(<(\w+) class="ws-page[^>]*>\n)[^\t\r\x02\x03]*\n(</\2>)')
"""The finished part of a page of ours: one element, without anything that Markdown would normalise."""
_ID = re.compile(r'\sid="([^"]+)"')


def on_pre_build(config: Any) -> None:
    """Compiles into the docs folder; on a mistake the last good pages stay and the mistakes are logged."""
    if os.environ.get(engine.COMPILED_VARIABLE):
        return
    from builder import disk, report  # only here: where it is compiled already, all of the compiler need not be loaded
    from builder.compile import compile_site

    root = Path(config["config_file_path"]).parent
    build = compile_site(disk.read(root, engine.given_documents(os.environ)))
    if build.problems:
        (log.warning if build.ok else log.error)("%s", report.show(build.problems).rstrip())
    if build.ok:
        disk.write(root, (*build.files, *disk.static_files(root)))


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Keeps the finished part of a page aside: Markdown gets its first and last line, an empty element."""
    head, gap, last = markdown.rstrip().rpartition("\n\n")
    found = _FINISHED.fullmatch(last) if gap else None
    page.finished = (found[1] + found[3], last) if found else ("", "")
    return f"{head}{gap}{page.finished[0]}\n" if found else markdown


def on_page_content(content: str, page: Any, config: Any, files: Any) -> str:
    """Puts the finished part back, and tells MkDocs its ids, which links may lead to."""
    empty, full = page.finished
    page.present_anchor_ids.update(html.unescape(name) for name in _ID.findall(full))
    return full.join(content.rsplit(empty, 1)) if empty else content
