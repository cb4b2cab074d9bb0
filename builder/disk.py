"""Reads sources and writes outputs: only what changed, only in the output folders, nothing left over."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from builder.documents.decoding import LIMIT
from builder.model.output import OutputFile
from builder.shrinking import shrunk
from builder.sources import RawFile, Sources

LESSONS, EXERCISES = "lessons", "exercises"
DEFAULT_DOCUMENTS = "documents"
BUILD = ".build"
DOCS = f"{BUILD}/docs"
SITE = "site"
MARKER = "assets/css/whosays.css"
"""A file that every site of ours has, and hardly any other folder."""
ARCHIVE = "whosays-offline.zip"
SERVER_ONLY = frozenset({"404.html", "sitemap.xml", "sitemap.xml.gz"})
FIRST_ZIP_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest day a zip file can say; a fixed one, so that two builds are equal."""
UNIX, READABLE = 3, 0o100644


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
    return Sources(files, tuple(pages), _settings(root), catalogues())


def _settings(root: Path) -> RawFile | None:
    path = root / "mkdocs.yml"
    return RawFile(path.name, _data(path)) if path.is_file() else None


def settings_text(root: Path) -> str:
    """mkdocs.yml as it is read by MkDocs."""
    return (root / "mkdocs.yml").read_text(encoding="utf-8-sig", errors="replace")


def catalogues() -> tuple[RawFile, ...]:
    """The translations that come with the program."""
    folder = Path(__file__).parent / "locale"
    return tuple(RawFile(path.name, path.read_bytes()) for path in _walk(folder) if path.suffix == ".po")


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
    """The site's own pages and assets, under the names they have in the docs folder; scripts and styles shrunk."""
    source = site_sources(root)
    pairs = [(source / "pages", ""), (source / "assets", "assets/")]
    return tuple(
        OutputFile(prefix + path.relative_to(folder).as_posix(), shrunk(path.name, path.read_bytes()))
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


def check_archive(target: Path) -> None:
    """Refuses a place for the archive that holds anything else than an archive."""
    if target.is_dir():
        raise DiskError(f"{target} is a folder. Name a file for the copy, such as {ARCHIVE}.")
    if target.exists() and not zipfile.is_zipfile(target):
        raise DiskError(f"{target} is there and is no zip file. It would be lost: name another file for the copy.")


def pack(folder: Path, target: Path) -> None:
    """Packs a site into a zip file with one folder inside, the same bytes from the same site; never half of one.

    What only a server has a use for is left out.
    """
    near = target.with_name(f".{target.name}-next")
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with zipfile.ZipFile(near, "w") as archive:
            for path in _walk(folder):
                name = path.relative_to(folder).as_posix()
                if name in SERVER_ONLY:
                    continue
                entry = zipfile.ZipInfo(f"{target.stem}/{name}", FIRST_ZIP_DAY)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = UNIX
                entry.external_attr = READABLE << 16
                archive.writestr(entry, path.read_bytes(), compresslevel=9)
        near.replace(target)
    finally:
        near.unlink(missing_ok=True)


def remove(folder: Path) -> None:
    """Removes a folder of ours, if it is there."""
    shutil.rmtree(folder, ignore_errors=True)
