"""What the builder is given: raw files by name, nothing read into them yet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RawFile:
    """A file as it lies on disk. `path` is relative to the project, with forward slashes."""

    path: str
    data: bytes

    @property
    def name(self) -> str:
        return self.path.rsplit("/", 1)[-1]


@dataclass(frozen=True, slots=True)
class Sources:
    """The project's own files (lessons/ and exercises/) and the pages of the documents folders, each in path order."""

    files: tuple[RawFile, ...]
    documents: tuple[RawFile, ...] = ()
    settings: RawFile | None = None
    """mkdocs.yml, of which only a few keys are ours."""
    catalogues: tuple[RawFile, ...] = ()
    """The translations of the site's own words, one CODE.po a language."""
