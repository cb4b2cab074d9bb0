"""Lets `mkdocs build` and `mkdocs serve` compile first; everything the site holds is in the docs folder afterwards."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Any

from builder import disk, engine, report
from builder.compile import compile_site

log = logging.getLogger("mkdocs.hooks.whosays")


def on_pre_build(config: Any) -> None:
    """Compiles into the docs folder; on a mistake the last good pages stay and the mistakes are logged."""
    if os.environ.get(engine.COMPILED_VARIABLE):
        return
    root = Path(config["config_file_path"]).parent
    build = compile_site(disk.read(root, engine.given_documents(os.environ)))
    if build.problems:
        (log.warning if build.ok else log.error)("%s", report.show(build.problems).rstrip())
    if build.ok:
        disk.write(root, (*build.files, *disk.static_files(root)))
