"""The copy without a server: one zip, the same bytes each time, that works from a disk with its search and asks nobody."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from building import build
from playwright.sync_api import Browser, Page, expect

from builder import disk
from builder.reading.offline import SHIM, offline_settings

EXERCISE = "lessons/who-is-talking/index.html"


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("offline")
    build(folder, "--offline")
    return folder / disk.ARCHIVE


@pytest.fixture(scope="session")
def unpacked(archive: Path) -> Path:
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(archive.parent / "unpacked")
    return archive.parent / "unpacked" / archive.stem


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that fails the test if anything but a file is asked for."""
    context = browser.new_context()
    opened = context.new_page()
    asked: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    yield opened
    assert asked
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []
    context.close()


def test_the_copy_is_one_folder_with_its_front_page_on_top(archive: Path) -> None:
    with zipfile.ZipFile(archive) as opened:
        names = opened.namelist()
        assert {entry.date_time for entry in opened.infolist()} == {disk.FIRST_ZIP_DAY}
    assert {name.split("/", 1)[0] for name in names} == {archive.stem}
    assert f"{archive.stem}/index.html" in names
    assert f"{archive.stem}/{SHIM}" in names
    assert f"{archive.stem}/{SHIM.rsplit('/', 1)[0]}/LICENSE" in names
    assert not {name.split("/", 1)[1] for name in names} & disk.SERVER_ONLY
    assert not (archive.parent / "site").exists()
    assert [path.name for path in (archive.parent / disk.BUILD).iterdir()] == ["docs"]


def test_two_copies_of_one_input_are_equal(archive: Path, tmp_path: Path) -> None:
    build(tmp_path / "again", "--offline", str(tmp_path / "again" / disk.ARCHIVE))
    assert (tmp_path / "again" / disk.ARCHIVE).read_bytes() == archive.read_bytes()


def test_the_site_for_the_web_does_not_load_the_shim(embedded: Path) -> None:
    assert [path for path in embedded.rglob("*.html") if "iframe-worker" in path.read_text(encoding="utf-8")] == []


@pytest.mark.browser
def test_the_search_finds_a_word_from_the_disk(unpacked: Path, page: Page) -> None:
    page.goto((unpacked / "index.html").as_uri())
    page.locator(".md-search__input").click()
    page.keyboard.type("source")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    page.locator(".md-search-result__link").first.click()
    expect(page.locator("h1").first).to_be_visible()
    assert page.url.startswith("file:")


@pytest.mark.browser
def test_an_answer_from_the_disk_is_kept(unpacked: Path, page: Page) -> None:
    page.goto((unpacked / EXERCISE).as_uri())
    page.locator(".ws-all").click()
    question = page.locator("ws-choice").first
    question.locator("input[type=radio]").first.check()
    question.locator(".ws-check").click()
    said = question.locator(".ws-result").inner_text()
    assert said
    page.reload()
    page.locator(".ws-all").click()
    expect(question.locator("input[type=radio]").first).to_be_checked()
    expect(question.locator(".ws-result")).to_have_text(re.compile(re.escape(said.split(".")[0])))


SETTINGS = {
    "plugins: [search, tags]": ["search", "tags", "offline"],
    "plugins:\n  - search: {lang: en}\n  - tags": [{"search": {"lang": "en"}}, "tags", "offline"],
    "plugins:\n  search: {}\n  tags: {}": {"search": {}, "tags": {}, "offline": {}},
    "plugins: [search, material/offline]": ["search", "material/offline"],
    "plugins: [{offline: {enabled: true}}]": [{"offline": {"enabled": "true"}}],
    "site_name: x": ["search", "offline"],
}


@pytest.mark.parametrize("text", SETTINGS)
def test_the_authors_own_plugins_are_kept(text: str) -> None:
    made = yaml.load(offline_settings(text), yaml.BaseLoader)
    assert made["plugins"] == SETTINGS[text]
    assert made["extra"]["polyfills"] == [SHIM]


def test_the_tags_of_other_programs_and_what_is_in_extra_are_kept() -> None:
    text = "extra: {generator: false, polyfills: [a.js]}\nmarkdown_extensions:\n  - x: {f: !!python/name:a.b }\nkey: !ENV [A, b]\n"
    made = offline_settings(text)
    assert "!!python/name:a.b" in made
    assert "!ENV" in made
    assert "a.js" in made
    assert "generator: false" in made


@pytest.mark.parametrize("text", ["", "a: [", "- a list", "\x00"])
def test_settings_that_are_none_are_left_to_mkdocs(text: str) -> None:
    assert offline_settings(text) == text


def test_a_copy_takes_the_place_of_nothing_but_an_archive(tmp_path: Path) -> None:
    (tmp_path / "thesis.zip").write_text("words", encoding="utf-8")
    with pytest.raises(disk.DiskError, match="no zip file"):
        disk.check_archive(tmp_path / "thesis.zip")
    with pytest.raises(disk.DiskError, match="is a folder"):
        disk.check_archive(tmp_path)


def test_a_copy_that_fails_leaves_the_last_one_and_no_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site, target = tmp_path / "site", tmp_path / disk.ARCHIVE
    site.mkdir()
    for name in ("a.html", "b.html"):
        (site / name).write_text(name, encoding="utf-8")
    disk.pack(site, target)
    before = target.read_bytes()
    read = Path.read_bytes

    def full(path: Path) -> bytes:
        if path.name == "b.html":
            raise OSError(28, "No space left on device")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        disk.pack(site, target)
    monkeypatch.undo()
    assert target.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site", disk.ARCHIVE]
