"""A project in memory for tests: write files, build, look at pages and problems."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from builder.compile import Build, compile_site
from builder.diagnostics import Diagnostic
from builder.disk import catalogues
from builder.sources import RawFile, Sources

ROOT = Path(__file__).parent.parent
SETTINGS = "mkdocs.yml"
REFERENCES = ROOT.parent / "shared" / "documents"


@dataclass
class Workshop:
    """A project in memory: write files, build, look at pages and problems."""

    files: dict[str, bytes]
    documents: dict[str, bytes]

    def write(self, path: str, text: str | bytes) -> Workshop:
        self.files[path] = text.encode("utf-8") if isinstance(text, str) else text
        return self

    def document(self, name: str, text: str | bytes) -> Workshop:
        self.documents[f"documents/{name}"] = text.encode("utf-8") if isinstance(text, str) else text
        return self

    def build(self) -> Build:
        return compile_site(
            Sources(
                tuple(RawFile(path, data) for path, data in sorted(self.files.items()) if path != SETTINGS),
                tuple(RawFile(path, data) for path, data in sorted(self.documents.items())),
                RawFile(SETTINGS, self.files[SETTINGS]) if SETTINGS in self.files else None,
                catalogues(),
            )
        )

    def problems(self) -> list[Diagnostic]:
        return sorted(self.build().problems, key=Diagnostic.sort_key)

    def codes(self) -> list[str]:
        return [problem.rule.code for problem in self.problems()]

    def page(self, path: str) -> str:
        content = next(file.content for file in self.build().files if file.path == path)
        return content if isinstance(content, str) else content.decode("utf-8")
