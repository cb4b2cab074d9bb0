"""Reads sources and writes outputs: only what changed, only in the output folders, nothing left over."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from builder.documents.decoding import LIMIT
from builder.model.output import OutputFile
from builder.sources import RawFile, Sources

LESSONS, EXERCISES = "lessons", "exercises"
DEFAULT_DOCUMENTS = "documents"
BUILD = ".build"
DOCS = f"{BUILD}/docs"
SITE = "site"
MARKER = "assets/css/whosays.css"
"""A file that every site of ours has, and hardly any other folder."""


class DiskError(Exception):
    """Something on disk stands in the way; the message says what and what to do."""


def find_root(start: Path) -> Path:
    """The nearest folder, from `start` upwards, that holds a project's mkdocs.yml and lessons/."""
    for folder in (start, *start.parents):
        if (folder / "mkdocs.yml").is_file() and (folder / LESSONS).is_dir():
            return folder
    raise DiskError(f"There is no project here: no mkdocs.yml and lessons/ in {start} or above it.")


def site_sources(root: Path) -> Path:
    """The site's own pages and assets: the project's, or those that came with the installed package."""
    own = root / "site_src"
    return own if own.is_dir() else Path(__file__).parent / "_site_src"


def read(root: Path, documents: Iterable[Path] = ()) -> Sources:
    """The project's files and the pages of the documents folders, in path order."""
    folders = list(documents) or [folder for folder in (root / DEFAULT_DOCUMENTS,) if folder.is_dir()]
    own = (file for name in (LESSONS, EXERCISES) for file in _walk(root / name))
    files = tuple(RawFile(path.relative_to(root).as_posix(), _data(path)) for path in own)
    pages = []
    for folder in folders:
        if not folder.is_dir():
            raise DiskError(f"{folder} is not a folder. Give --documents the folder that holds the saved pages.")
        pages += [RawFile(_shown(path, root), _data(path)) for path in _walk(folder) if path.suffix == ".txt"]
    return Sources(files, tuple(pages))


def read_one(path: Path) -> RawFile:
    """One file named by a person."""
    if path.is_dir():
        raise DiskError(f"{path} is a folder. Name the file in it.")
    try:
        return RawFile(path.as_posix(), _data(path))
    except OSError as error:
        raise DiskError(f"{path} cannot be read: {error.strerror}.") from error


def _walk(folder: Path) -> Iterator[Path]:
    """Files below a folder in a fixed order; hidden ones and links to folders are passed over."""
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(parent, name) for name in sorted(names) if not name.startswith("."))


def _data(path: Path) -> bytes:
    """A file's bytes, one more than the limit at most: the reader refuses what is larger and says so."""
    with path.open("rb") as handle:
        return handle.read(LIMIT + 1)


def _shown(path: Path, root: Path) -> str:
    """A name for messages: relative to the project where it lies inside, with `..` where it lies beside."""
    return PurePosixPath(Path(os.path.relpath(path, root))).as_posix()


def static_files(root: Path) -> tuple[OutputFile, ...]:
    """The site's own pages and assets, under the names they have in the docs folder."""
    source = site_sources(root)
    pairs = [(source / "pages", ""), (source / "assets", "assets/")]
    return tuple(
        OutputFile(prefix + path.relative_to(folder).as_posix(), path.read_bytes())
        for folder, prefix in pairs
        for path in _walk(folder)
    )


def write(root: Path, files: Iterable[OutputFile]) -> int:
    """Makes the docs folder hold exactly these files; returns how many were written.

    A file whose bytes have not changed is not touched, so that a watching server sees only real changes.
    """
    folder = root / DOCS
    wanted: Mapping[Path, bytes] = {_inside(folder, file.path): _bytes(file) for file in files}
    folder.mkdir(parents=True, exist_ok=True)
    written = 0
    for path, data in wanted.items():
        if path.is_file() and path.read_bytes() == data:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        written += 1
    for path in list(_walk(folder)):
        if path not in wanted:
            path.unlink()
    _remove_empty(folder)
    return written


def _inside(folder: Path, name: str) -> Path:
    path = folder / name
    if ".." in PurePosixPath(name).parts or PurePosixPath(name).is_absolute():
        raise DiskError(f"{name!r} would be written outside {DOCS}.")
    return path


def _bytes(file: OutputFile) -> bytes:
    return file.content if isinstance(file.content, bytes) else file.content.encode("utf-8")


def _remove_empty(folder: Path) -> None:
    for parent, _, _ in sorted(os.walk(folder), reverse=True):
        if Path(parent) != folder and not any(Path(parent).iterdir()):
            Path(parent).rmdir()


def create(folder: Path, files: Iterable[tuple[str, str]]) -> None:
    """Writes a new folder of texts; refuses to touch anything that is there."""
    texts = list(files)
    there = [name for name, _ in texts if (folder / name).exists()]
    if there:
        raise DiskError(f"{folder} has {', '.join(there)} already. Name another folder with --to, or move it away.")
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts:
        _inside(folder, name).write_text(text, encoding="utf-8", newline="\n")


def check_site(root: Path, site: Path) -> None:
    """Refuses a place for the site that holds anything else: what stands there is going to be replaced as a whole."""
    if site == root / SITE or not site.exists() or (site / MARKER).is_file():
        return
    if not site.is_dir():
        raise DiskError(f"{site} is a file. Give --site-dir a new or empty folder.")
    if any(site.iterdir()):
        raise DiskError(f"{site} holds other files, which would be lost. Give --site-dir a new or empty folder.")


def replace_folder(new: Path, target: Path) -> None:
    """Puts a finished folder where the old one stands; the old one stays until the new one is whole.

    A target on another disk gets a copy beside it first, since no folder can be renamed from disk to disk.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    if new.stat().st_dev != target.parent.stat().st_dev:
        near = target.with_name(f".{target.name}-next")
        remove(near)
        shutil.copytree(new, near)
        remove(new)
        new = near
    old = new.with_name(new.name + "-old")
    remove(old)
    if target.exists():
        target.rename(old)
    try:
        new.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    remove(old)


def remove(folder: Path) -> None:
    """Removes a folder of ours, if it is there."""
    shutil.rmtree(folder, ignore_errors=True)
