"""Builds the same pages of choice questions with Who Says? and with mkdocs-quiz, and prints processor time and bytes.

Usage: python -m tests.bench_quizzes [PAGES] (200 if not given). mkdocs-quiz lives in an environment of its own under
.build, made at the first run.
"""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from quiz_texts import theirs, write_ours

from tests.bench import ROOT, timed

VENV = ROOT / ".build" / "mkdocs-quiz-venv"
PINNED = ("mkdocs-quiz==1.7.1", "mkdocs-material==9.8.1")
CONFIG = """site_name: Quizzes
docs_dir: docs
use_directory_urls: false
theme: {name: material, font: false, features: [navigation.prune]}
plugins: [search%s]
markdown_extensions: [admonition, attr_list, def_list, tables]
nav: [{Home: index.md}]
"""
LOADED = re.compile(r'<(?:script[^>]* src|link[^>]* rel="stylesheet"[^>]* href|link[^>]* href)="([^"]+\.(?:js|css))"')
INLINE = re.compile(r"<(script|style)(?![^>]*(?:src=|application/json))[^>]*>(.*?)</\1>", re.DOTALL)
THEME = ("assets/javascripts/", "assets/stylesheets/")


@dataclass(frozen=True, slots=True)
class Weight:
    """Bytes of one page, as they are and packed with gzip -9, and of its scripts and styles, the theme's aside."""

    page: tuple[int, int]
    scripts: tuple[int, int]
    styles: tuple[int, int]
    site: int


def packed(parts: Iterable[bytes]) -> tuple[int, int]:
    """Bytes in all, and when every part is packed by itself, as a server sends it."""
    listed = list(parts)
    return sum(map(len, listed)), sum(len(gzip.compress(part, 9, mtime=0)) for part in listed)


def weigh(site: Path, page: Path, plain: Path) -> Weight:
    """What a page of questions costs; `plain` is a page of the same site or theme that asks nothing.

    Code that stands in the page itself is counted as script or style, and in the page: that is how it travels.
    """
    html = page.read_text(encoding="utf-8")
    loaded = [name for name in LOADED.findall(html) if not any(part in name for part in THEME)]
    known = {tag + text for tag, text in INLINE.findall(plain.read_text(encoding="utf-8"))}
    inline = [(tag, text.encode()) for tag, text in INLINE.findall(html) if tag + text not in known]
    files = {name: (page.parent / name).read_bytes() for name in loaded}
    return Weight(
        packed([html.encode()]),
        packed(
            [*(data for name, data in files.items() if name.endswith(".js")), *(d for t, d in inline if t == "script")]
        ),
        packed(
            [*(data for name, data in files.items() if name.endswith(".css")), *(d for t, d in inline if t == "style")]
        ),
        sum(path.stat().st_size for path in site.rglob("*") if path.is_file()),
    )


def their_site(folder: Path, pages: int, *, quiz: bool = True) -> Path:
    """A project for mkdocs-quiz, or the same pages for the theme alone."""
    docs = folder / "docs"
    docs.mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(CONFIG % (", mkdocs_quiz" if quiz else ""), encoding="utf-8")
    (docs / "index.md").write_text("# Quizzes\n\nThis page asks nothing.\n", encoding="utf-8")
    for page in range(pages):
        (docs / f"part-{page}.md").write_text(theirs(page), encoding="utf-8")
    return folder


def environment() -> Path:
    """The program `mkdocs` of an environment that has mkdocs-quiz."""
    program = VENV / "bin" / "mkdocs"
    if not program.exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
        pip = [str(VENV / "bin" / "python"), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
        subprocess.run([*pip, *PINNED], check=True)
    return program


def compare(folder: Path, pages: int) -> list[tuple[str, float, Weight]]:
    """Seconds of processor time and bytes for the same questions, ours first."""
    mine, other, bare = folder / "ours", folder / "theirs", folder / "bare"
    mine.mkdir()
    write_ours(mine, pages)
    their_site(other, pages)
    their_site(bare, 1, quiz=False)
    program = str(environment())
    timed([program, "build", "--quiet"], bare)
    taken = timed([sys.executable, "-m", "builder", "build"], mine)
    their_time = timed([program, "build", "--quiet"], other)
    site = mine / "site"
    return [
        ("Who Says?", taken, weigh(site, site / "exercises" / "part-0" / "index.html", site / "about.html")),
        (PINNED[0], their_time, weigh(other / "site", other / "site" / "part-0.html", bare / "site" / "index.html")),
    ]


def main(pages: int) -> None:
    print(f"{pages} pages of ten choice questions; bytes of one page, raw and gzip -9; the theme's own files aside")
    head = ("", "build", "page", "gz", "JS", "gz", "CSS", "gz", "site")
    print("{:<20}{:>8}{:>9}{:>8}{:>9}{:>8}{:>9}{:>8}{:>13}".format(*head))
    with tempfile.TemporaryDirectory() as folder:
        for name, taken, weight in compare(Path(folder), pages):
            figures = (*weight.page, *weight.scripts, *weight.styles, weight.site)
            print(f"{name:<20}{taken:>7.1f}s" + "{:>9,}{:>8,}{:>9,}{:>8,}{:>9,}{:>8,}{:>13,}".format(*figures))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
