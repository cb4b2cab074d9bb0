"""Builds real sites in folders of their own, as a person would."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from workshop import ROOT

SOURCES = ("lessons", "exercises", "site_src")


def build(folder: Path, *arguments: str) -> Path:
    """Copies the project's own files into a folder and builds them as a person would."""
    for name in SOURCES:
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    command = [sys.executable, "-m", "builder", "build", *arguments]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder / "site"
