"""Builds the docs folder that `whosays build` left with Zensical and compares the pages. Usage: PROGRAM

Zensical ignores hooks and unknown plugins without a word, so the proof that no content hides in one is that both
engines give the same pages with the same main headings and the same exercises.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PLACE = ROOT / ".build" / "zensical"
HEADING = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)
QUESTION = re.compile(r'data-question="([^"]+)"')
TAG = re.compile(r"<[^>]+>")


def main(program: str) -> int:
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir(parents=True)
    shutil.copytree(ROOT / ".build" / "docs", PLACE / ".build" / "docs")
    shutil.copytree(ROOT / "site_src", PLACE / "site_src")
    shutil.copy(ROOT / "mkdocs.yml", PLACE)
    run = subprocess.run(
        [str(Path(program).resolve()), "build", "--strict"], cwd=PLACE, capture_output=True, text=True, check=False
    )
    if run.returncode:
        print(run.stdout + run.stderr)
        return 1
    ours, theirs = pages(ROOT / "site"), pages(PLACE / "site")
    differences = [
        f"{name}: {ours.get(name)} with MkDocs, {theirs.get(name)} with Zensical"
        for name in sorted(ours.keys() | theirs.keys())
        if ours.get(name) != theirs.get(name)
    ]
    print("\n".join(differences) or f"Zensical builds the same {len(ours)} pages.")
    return 1 if differences else 0


def pages(site: Path) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Every page's main heading and the questions on it; an engine's own 404 page aside."""
    found = {}
    for path in site.rglob("*.html"):
        name = path.relative_to(site).as_posix()
        if name == "404.html":
            continue
        text = path.read_text(encoding="utf-8")
        heading = HEADING.search(text)
        words = " ".join(TAG.sub("", heading.group(1)).replace("¶", "").split()) if heading else ""
        found[name] = (words, tuple(sorted(QUESTION.findall(text))))
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
