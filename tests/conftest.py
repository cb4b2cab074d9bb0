"""What tests share: deterministic examples, a workshop that makes small projects, golden files, the real documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings
from workshop import REFERENCES, Workshop

GOLDEN = Path(__file__).parent / "golden"

settings.register_profile("whosays", derandomize=True, deadline=None, database=None, print_blob=False)
settings.load_profile("whosays")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares a text with tests/golden/NAME, or writes it with --update-golden."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"there is no golden file {name}: run pytest --update-golden and read what it wrote"
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture
def workshop() -> Workshop:
    return Workshop({}, {})


@pytest.fixture(scope="session")
def references() -> Path:
    """The folder of real reference documents that lies beside a founder's checkout."""
    if not REFERENCES.is_dir():
        pytest.skip("the reference documents are not on this machine (../shared/documents)")
    return REFERENCES
