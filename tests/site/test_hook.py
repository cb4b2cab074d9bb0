"""What the hook hands past MkDocs' parsers comes out as if they had read it: the same site, byte for byte, without it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from building import SOURCES, copy_settings
from workshop import ROOT

from builder import disk, engine, mkdocs_hook
from builder.compile import compile_site

HOOKS = "hooks:\n  - builder/mkdocs_hook.py\n"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's own sources, compiled."""
    root = tmp_path_factory.mktemp("hook")
    for name in SOURCES:
        shutil.copytree(ROOT / name, root / name)
    copy_settings(root)
    build = compile_site(disk.read(root))
    assert build.ok
    disk.write(root, (*build.files, *disk.static_files(root)))
    return root


def built(root: Path, site: str) -> dict[str, bytes]:
    """Every file of the site that MkDocs makes of the docs folder; `--strict` fails on a link that leads nowhere."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", site]
    run = subprocess.run(
        command, cwd=root, env=engine.environment(compiled=True), capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
    folder = root / site
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_site_is_the_same_without_the_hook(project: Path) -> None:
    quick = built(project, "quick")
    settings = project / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    assert HOOKS in text
    settings.write_text(text.replace(HOOKS, ""), encoding="utf-8")
    slow = built(project, "slow")
    settings.write_text(text, encoding="utf-8")
    assert sorted(quick) == sorted(slow)
    assert [name for name in slow if quick[name] != slow[name]] == []


def test_every_page_made_of_sources_is_handed_past_markdown(project: Path) -> None:
    docs = project / disk.DOCS
    static = {file.path for file in disk.static_files(project)}
    pages = [path for path in docs.rglob("*.md") if path.relative_to(docs).as_posix() not in static]
    assert pages
    for path in pages:
        text = path.read_text(encoding="utf-8")
        shown = SimpleNamespace(present_anchor_ids=set())
        left = mkdocs_hook.on_page_markdown(text, shown, None, None)
        finished = text.rpartition("\n\n")[2].rstrip()
        assert finished.count("\n") > 2
        assert left.rpartition("\n\n")[2].count("<") == 2, path
        assert mkdocs_hook.on_page_content(left, shown, None, None).endswith(finished + "\n"), path


@pytest.mark.parametrize(
    "text",
    [
        "# By hand\n\nWords of an author.\n",
        '# Two parts\n\n<div class="ws-page">\n<p>One</p>\n</div>\n\nMore words.\n',
        '# A gap inside\n\n<div class="ws-page">\n<p>One</p>\n\n<p>Two</p>\n</div>\n',
        '# A tab\n\n<div class="ws-page">\n<p>\tOne</p>\n</div>\n',
        '# Open\n\n<div class="ws-page">\n<p>One</p>\n',
    ],
)
def test_what_markdown_might_change_is_left_to_it(text: str) -> None:
    shown = SimpleNamespace(present_anchor_ids=set())
    assert mkdocs_hook.on_page_markdown(text, shown, None, None) == text
    assert mkdocs_hook.on_page_content("<p>read</p>", shown, None, None) == "<p>read</p>"
