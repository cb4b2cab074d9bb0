"""The architecture's promises, each as a test that names what breaks it."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BUILDER = ROOT / "builder"
MODULES = sorted(BUILDER.rglob("*.py"))
FLOORS = {
    "source": 0,
    "diagnostics": 0,
    "sources": 0,
    "model": 1,
    "reading": 2,
    "documents": 2,
    "analysis": 2,
    "languages": 2,
    "study": 3,
    "questions": 3,
    "lessons": 3,
    "exercises": 3,
    "project": 3,
    "drafting": 3,
    "checks": 4,
    "rendering": 4,
    "shrinking": 4,
    "compile": 5,
    "disk": 5,
    "engine": 5,
    "report": 5,
    "protocol": 5,
    "showing": 5,
    "catalogue": 5,
    "cli": 6,
    "mkdocs_hook": 6,
    "__main__": 6,
    "__init__": 0,
}
# Parts of one floor that may know each other, and why the arrow goes this way.
BESIDE = {
    ("diagnostics", "source"),  # a problem has a place
    ("exercises", "questions"),  # an exercise is made of questions
    ("questions", "study"),  # a mark question is made from a studied text
    ("project", "lessons"),
    ("project", "exercises"),
    ("drafting", "study"),  # a draft uses the same suggestions and limits
    ("catalogue", "compile"),
    ("engine", "disk"),
    ("disk", "documents"),
    ("cli", "cli"),
    ("__main__", "cli"),
}
LONGEST_FILE = 300
LONGEST_FUNCTION = 60


def part(path: Path) -> str:
    first = path.relative_to(BUILDER).parts[0]
    return first.removesuffix(".py")


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_lower_floor_never_imports_an_upper_one(path: Path) -> None:
    here = part(path)
    assert here in FLOORS, f"{here} has no floor: give it one in FLOORS and in ARCHITECTURE.md"
    for imported in imports(path):
        if not imported.startswith("builder."):
            continue
        there = imported.split(".")[1]
        if there == here or there == "__version__":
            continue
        assert FLOORS[there] <= FLOORS[here], f"{name(path)} climbs from {here} to {there}"
        if FLOORS[there] == FLOORS[here]:
            assert (here, there) in BESIDE, f"{here} and {there} stand on one floor and should not know each other"


ONLY = {
    "yaml": {"reading"},
    "jinja2": {"rendering"},
    "rcssmin": {"shrinking"},
    "rjsmin": {"shrinking"},
    "click": {"cli", "report", "showing"},
    "subprocess": {"engine"},
    "logging": {"mkdocs_hook"},
    "os": {"disk", "engine", "cli", "mkdocs_hook"},
    "shutil": {"disk"},
    "pathlib": {"disk", "engine", "cli", "mkdocs_hook"},
    "random": set(),
    "time": set(),
    "datetime": {"languages"},  # the days of documents in words; no clock
    "babel": {"languages"},
    "mkdocs": set(),
}


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_each_library_is_used_in_its_place_only(path: Path) -> None:
    roots = {imported.split(".")[0] for imported in imports(path)}
    for library, places in ONLY.items():
        assert library not in roots or part(path) in places, f"{name(path)} uses {library}"


@pytest.mark.parametrize("path", [path for path in MODULES if part(path) in {"documents", "analysis"}], ids=name)
def test_the_reader_and_the_analyser_need_the_standard_library_only(path: Path) -> None:
    roots = {imported.split(".")[0] for imported in imports(path)} - {"builder", ""}
    assert roots <= set(sys.stdlib_module_names) | {"__future__"}


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_only_disk_opens_files_and_only_the_edge_prints(path: Path) -> None:
    calls = [node.func for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    names = {call.id for call in calls if isinstance(call, ast.Name)}
    attributes = {call.attr for call in calls if isinstance(call, ast.Attribute)}
    if part(path) != "disk":
        assert "open" not in names
        assert not attributes & {"read_text", "read_bytes", "write_text", "write_bytes", "unlink", "mkdir"}
    assert "print" not in names
    assert "echo" not in attributes or part(path) == "cli"


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_no_html_in_python(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not re.search(r"(?<!\?P)</?[a-z][a-z0-9]*[ >]", node.value), f"{name(path)}:{node.lineno} holds HTML"


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_files_and_functions_stay_small_and_say_what_they_are(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    assert ast.get_docstring(tree), f"{name(path)} does not say what it is for"
    assert text.count("\n") <= LONGEST_FILE, f"{name(path)} has grown past {LONGEST_FILE} lines"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= LONGEST_FUNCTION, f"{name(path)}: {node.name} has {length} lines"


TESTS = sorted(path for path in (ROOT / "tests").rglob("*.py") if path.name != "bench.py")


@pytest.mark.parametrize("path", TESTS, ids=name)
def test_tests_know_no_clock_and_no_chance_and_say_what_they_are(path: Path) -> None:
    assert not {imported.split(".")[0] for imported in imports(path)} & {"time", "datetime", "random"}
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_no_module_hides_a_module_of_the_standard_library() -> None:
    taken = {path.stem for path in BUILDER.glob("*.py")} & set(sys.stdlib_module_names)
    assert not taken


def test_no_drawer_for_odds_and_ends() -> None:
    stems = {path.stem for path in MODULES} | {path.name for path in BUILDER.rglob("*") if path.is_dir()}
    assert not stems & {"utils", "util", "helpers", "common", "misc", "tools"}


def test_the_top_level_holds_only_what_it_should() -> None:
    allowed = {"builder", "tests", "lessons", "exercises", "site_src", ".ci", ".git", ".build", "site", "documents"}
    allowed |= {".venv", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis", "dist", "node_modules"}
    folders = {path.name for path in ROOT.iterdir() if path.is_dir()}
    assert folders <= allowed


def test_the_code_map_names_every_part() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    for entry in sorted({part(path) for path in MODULES} - {"__init__", "__main__"}):
        assert f"`{entry}`" in text, f"ARCHITECTURE.md does not mention `{entry}`"
