"""Real sites, built once: the embedded course, and the course with the reference documents."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from building import Served, build
from playwright.sync_api import Browser, sync_playwright
from types_site import Types, TypesSite, build_types
from weighed_site import build_weighed

FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")


@pytest.fixture(scope="session")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("embedded"))


@pytest.fixture(scope="session")
def with_references(tmp_path_factory: pytest.TempPathFactory, references: Path) -> Path:
    return build(tmp_path_factory.mktemp("references"), "--documents", str(references))


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        """Says nothing: a test's output is its result."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = shutil.which("chromium-headless-shell") or shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.skip("no Chromium on this machine: apt install chromium")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield opened
        opened.close()


@pytest.fixture(autouse=True)
def closed(request: pytest.FixtureRequest) -> Iterator[None]:
    """Closes what a test has opened: hundreds of open pages slow a browser down."""
    yield
    if "browser" in request.fixturenames:
        for context in request.getfixturevalue("browser").contexts:
            context.close()


def _serve(site: Path, browser: Browser) -> Iterator[Served]:
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield Served(f"http://127.0.0.1:{server.server_port}", browser)
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def served(embedded: Path, browser: Browser) -> Iterator[Served]:
    yield from _serve(embedded, browser)


@pytest.fixture(scope="session")
def served_references(with_references: Path, browser: Browser) -> Iterator[Served]:
    yield from _serve(with_references, browser)


@pytest.fixture(scope="session")
def types_built(tmp_path_factory: pytest.TempPathFactory) -> TypesSite:
    """A site with an exercise for every type of question."""
    return build_types(tmp_path_factory.mktemp("types"))


@pytest.fixture(scope="session")
def types(types_built: TypesSite, browser: Browser) -> Iterator[Types]:
    for served in _serve(types_built.site, browser):
        yield Types(served, types_built.missing)


@pytest.fixture(scope="session")
def weighed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site whose pages of questions are weighed."""
    return build_weighed(tmp_path_factory.mktemp("weighed"))


@pytest.fixture(scope="session")
def served_weighed(weighed: Path, browser: Browser) -> Iterator[Served]:
    yield from _serve(weighed, browser)
