"""Builds real sites in folders of their own, as a person would, and looks at them with a browser."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page
from workshop import ROOT

SOURCES = ("lessons", "exercises", "site_src")


def copy_settings(folder: Path) -> None:
    """The settings of the site, and the hook they name, which is looked for beside them."""
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "builder").mkdir()
    shutil.copy(ROOT / "builder" / "mkdocs_hook.py", folder / "builder")


def build(folder: Path, *arguments: str) -> Path:
    """Copies the project's own files into a folder and builds them as a person would."""
    for name in SOURCES:
        shutil.copytree(ROOT / name, folder / name)
    copy_settings(folder)
    command = [sys.executable, "-m", "builder", "build", *arguments]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder / "site"


@dataclass
class Served:
    """A site under an address, and a browser to look at it with."""

    address: str
    browser: Browser

    def page(self, path: str = "", **options: object) -> Page:
        context = self.browser.new_context(**options)  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(f"{self.address}/{path}")
        return page
