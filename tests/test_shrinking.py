"""Scripts and styles are made smaller without a change to what they do."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from workshop import ROOT

from builder import disk
from builder.shrinking import shrunk

ASSETS = ROOT / "site_src" / "assets"
SCRIPTS = sorted(ASSETS.rglob("*.js"))
STYLES = sorted(ASSETS.rglob("*.css"))
STRINGS = [
    "const a = `two  spaces /* no comment */ ${ b  +  c }  end`;",
    "const r = /[/*] '  \"/g.test(x);",
    'const s = "  /* kept */  ";',
    "const t = y / 2 / z;",
]


@pytest.mark.parametrize("path", [*SCRIPTS, *STYLES], ids=lambda path: path.name)
def test_every_file_gets_smaller_and_none_grows_on_a_second_run(path: Path) -> None:
    data = path.read_bytes()
    once = shrunk(path.name, data)
    assert 0 < len(once) <= len(data)
    assert shrunk(path.name, once) == once


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_shrunk_script_can_still_be_read(path: Path, tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no Node on this machine: apt install nodejs")
    target = tmp_path / "shrunk.js"
    target.write_bytes(shrunk(path.name, path.read_bytes()))
    run = subprocess.run([node, "--check", str(target)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize("text", STRINGS)
def test_strings_templates_and_patterns_are_not_touched(text: str) -> None:
    kept = re.findall(r"`.*`|'.*'(?=;)|/\[.*/g", text)
    small = shrunk("a.js", text.encode()).decode()
    assert all(part in small for part in kept)
    assert small.replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_no_template_stands_inside_another(path: Path) -> None:
    """The shrinker would take spaces out of the inner one; every other template arrives as it was written."""
    text = path.read_text(encoding="utf-8")
    small = shrunk(path.name, text.encode()).decode()
    bare = re.sub(r"/\*.*?\*/|\[[^]\n]*`[^]\n]*\]", "", text, flags=re.DOTALL)
    for template in re.findall(r"`[^`]*`", bare):
        assert template.count("{") == template.count("}"), template
        assert template in small


def test_a_licence_stays_and_other_comments_go() -> None:
    for name in ("a.js", "a.css"):
        small = shrunk(name, b"/*! MIT, somebody */\n/* ours */\n").decode()
        assert "MIT, somebody" in small
        assert "ours" not in small


def test_other_files_are_left_alone() -> None:
    assert shrunk("a.md", b"/* words */  words") == b"/* words */  words"
    assert shrunk("a.js", b"\xff  \xfe") == b"\xff  \xfe"


def test_what_the_site_gets_is_shrunk() -> None:
    files = {file.path: file.content for file in disk.static_files(ROOT)}
    assert files["assets/js/core.js"] == shrunk("core.js", (ASSETS / "js" / "core.js").read_bytes())
    assert files["assets/iframe-worker/LICENSE"] == (ASSETS / "iframe-worker" / "LICENSE").read_bytes()
