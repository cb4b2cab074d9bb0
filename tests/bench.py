"""Prints what a build and an analysis cost. Usage: python -m tests.bench [LESSONS…] (1, 100 and 1000 if none are given)

Builds are timed in seconds of processor time, which other programs on the machine change little. Each is timed beside a
bare MkDocs build of as many pages of the same sizes, with the same theme and, as here, a menu that does not grow with the
pages.
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from builder import engine
from builder.analysis import analyse
from builder.documents.reader import read_plain
from builder.source import SourceFile

ROOT = Path(__file__).parent.parent
STORY = ROOT / "lessons" / "documents"
BARE = """site_name: Bare
docs_dir: docs
theme: {name: material, font: false}
plugins: [search]
nav: [{Home: index.md}]
"""
WORDS_IN_ARTICLE = 750


def main(sizes: list[int]) -> None:
    analysis_speed()
    print(f"{'lessons':>8} {'pages':>6} {'compile':>9} {'MkDocs':>9} {'whole':>9} {'bare':>9} {'ratio':>6}")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            build_times(Path(folder), size)


def analysis_speed() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(STORY.glob("*.txt"))]
    article = " ".join(" ".join(texts).split()[:WORDS_IN_ARTICLE])
    document = read_plain(SourceFile("article", article), "article").value
    assert document is not None
    analyse(document)
    rounds, start = 30, time.perf_counter()
    for number in range(rounds):
        read = read_plain(SourceFile(f"article {number}", article), "article").value
        assert read is not None
        analyse(read)
    print(f"analysis: {rounds / (time.perf_counter() - start):.0f} articles of {WORDS_IN_ARTICLE} words a second\n")


def build_times(folder: Path, size: int) -> None:
    project = folder / "project"
    generate(project, size)
    compiled = timed([sys.executable, "-m", "builder", "check"], project)
    whole = timed([sys.executable, "-m", "builder", "build"], project)
    bare = folder / "bare"
    pages = make_bare(project / ".build" / "docs", bare)
    print(f"{size:>8} {pages:>6} {compiled:>8.1f}s {whole - compiled:>8.1f}s {whole:>8.1f}s", end="", flush=True)
    theirs = timed([sys.executable, "-m", "mkdocs", "build", "--quiet"], bare)
    print(f" {theirs:>8.1f}s {whole / theirs:>6.2f}", flush=True)


def generate(project: Path, size: int) -> None:
    """The embedded lesson and its documents, copied under new ids."""
    shutil.copytree(ROOT / "site_src", project / "site_src")
    shutil.copy(ROOT / "mkdocs.yml", project)
    (project / "builder").mkdir()
    shutil.copy(ROOT / "builder" / "mkdocs_hook.py", project / "builder")
    for source in ("lessons", "exercises"):
        for path in sorted((ROOT / source).rglob("*")):
            if path.is_file():
                copies(path, project, size)


def copies(path: Path, project: Path, size: int) -> None:
    text = path.read_text(encoding="utf-8")
    for number in range(size):
        target = project / f"{path.relative_to(ROOT).as_posix()}"
        if path.name == "lesson.yml":
            target = target.parent.with_name(f"{target.parent.name}-{number}") / target.name
        else:
            stem, _, suffix = target.name.partition(".")
            target = target.with_name(f"{stem}-{number}.{suffix}")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text if path.suffix == ".txt" else renumbered(text, number), encoding="utf-8")


IDS = tuple(path.name.partition(".")[0] for path in [*STORY.glob("*.txt"), *(ROOT / "exercises").glob("*.yml")])


def renumbered(text: str, number: int) -> str:
    """Every id and reference of the embedded story with the copy's number."""
    lines = []
    for line in text.splitlines():
        changed = line
        if line.startswith(("id:", "document:", "story:")) or line.strip().startswith(("- id: ", "to: ")):
            changed = f"{line}-{number}"
        elif "id: q-" in line:
            head, _, rest = line.partition("id: q-")
            name, comma, tail = rest.partition(",")
            changed = f"{head}id: q-{name}-{number}{comma}{tail}"
        for name in IDS:
            for before in ("document: ", "exercise: "):
                changed = changed.replace(f"{before}{name},", f"{before}{name}-{number},")
                changed = changed.replace(f"{before}{name}}}", f"{before}{name}-{number}}}")
                changed = changed + f"-{number}" if changed.endswith(f"{before}{name}") else changed
        if "documents: [" in changed:
            for name in IDS:
                for end in (",", "]"):
                    changed = changed.replace(f"{name}{end}", f"{name}-{number}{end}")
        lines.append(changed)
    return "\n".join(lines) + "\n"


def make_bare(docs: Path, bare: Path) -> int:
    """Pages of plain words, as many and as long as ours."""
    (bare / "docs").mkdir(parents=True)
    (bare / "mkdocs.yml").write_text(BARE, encoding="utf-8")
    pages = sorted(docs.rglob("*.md"))
    for page in pages:
        target = bare / "docs" / page.relative_to(docs)
        target.parent.mkdir(parents=True, exist_ok=True)
        sentence = "A sentence of ten words stands in for the text. "
        count = page.stat().st_size // len(sentence) + 1
        paragraphs = (sentence * min(5, count - at) for at in range(0, count, 5))
        target.write_text("# A page\n\n" + "\n\n".join(paragraphs) + "\n", encoding="utf-8")
    return len(pages)


def timed(command: list[str], folder: Path) -> float:
    """Seconds of processor time that a program and those it starts take."""
    start = spent()
    run = subprocess.run(command, cwd=folder, env=engine.environment(), capture_output=True, text=True, check=False)
    if run.returncode:
        raise SystemExit(run.stdout[-3000:] + run.stderr[-3000:])
    return spent() - start


def spent() -> float:
    """Processor time of all programs that have been started from here and have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or [1, 100, 1000])
