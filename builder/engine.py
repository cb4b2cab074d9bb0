"""Runs MkDocs over the finished docs folder, in a process of its own, and puts its site in place only when whole."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from builder import disk

NEXT = "site-next"
DOCUMENTS_VARIABLE = "WHOSAYS_DOCUMENTS"
COMPILED_VARIABLE = "WHOSAYS_COMPILED"
# MkDocs stamps the sitemap with the day of the build; a fixed day makes two builds equal (reproducible-builds.org).
FIXED_DAY = "946684800"


class EngineError(Exception):
    """MkDocs could not build the site; the message is what it printed."""


def environment(documents: tuple[Path, ...] = (), *, compiled: bool = False) -> dict[str, str]:
    """The variables MkDocs runs with: no end-of-life notice for teachers, a fixed day, our own two messages."""
    variables = dict(os.environ)
    variables.setdefault("SOURCE_DATE_EPOCH", FIXED_DAY)
    variables["NO_MKDOCS_2_WARNING"] = "1"
    variables["DISABLE_MKDOCS_2_WARNING"] = "true"
    variables[DOCUMENTS_VARIABLE] = os.pathsep.join(str(folder.resolve()) for folder in documents)
    variables[COMPILED_VARIABLE] = "1" if compiled else ""
    return variables


def given_documents(variables: Mapping[str, str]) -> tuple[Path, ...]:
    """The documents folders that `environment` put into the variables."""
    value = variables.get(DOCUMENTS_VARIABLE, "")
    return tuple(Path(part) for part in value.split(os.pathsep) if part)


def build(root: Path, site: Path) -> None:
    """Builds `site` from the docs folder; the site that was there stays until the new one is finished."""
    disk.replace_folder(_built(root), site)


def build_offline(root: Path, settings: str, archive: Path) -> None:
    """Builds a copy with other settings and packs it; the one that was there stays until the new one is whole."""
    fresh = _built(root, settings)
    try:
        disk.pack(fresh, archive)
    finally:
        disk.remove(fresh)


def _built(root: Path, settings: str | None = None) -> Path:
    """A new site in a folder of ours. Settings other than mkdocs.yml go in by a pipe, so that no file lies about."""
    fresh = root / disk.BUILD / NEXT
    disk.remove(fresh)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(fresh)]
    given = None if settings is None else settings.encode("utf-8")
    if given is not None:
        command += ["--config-file", "-"]
    run = subprocess.run(
        command, cwd=root, env=environment(compiled=True), input=given, capture_output=True, check=False
    )
    if run.returncode:
        disk.remove(fresh)
        said = (run.stdout + run.stderr).decode("utf-8", "replace").strip()
        raise EngineError(said or "MkDocs stopped without saying why.")
    return fresh


def serve(root: Path, address: str, documents: tuple[Path, ...]) -> int:
    """Serves the site live until it is stopped; the hook compiles at every change. Returns MkDocs' exit code."""
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address]
    for folder in documents:
        command += ["--watch", str(folder)]
    return subprocess.run(command, cwd=root, env=environment(documents), check=False).returncode
