"""The disk is read in a fixed order and written with care: only what changed, only inside, nothing left over."""

from __future__ import annotations

from pathlib import Path

import pytest

from builder import disk
from builder.model.output import OutputFile


def project(folder: Path) -> Path:
    for name in ("lessons", "exercises"):
        (folder / name).mkdir()
    (folder / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    return folder


def test_the_root_is_found_from_below(tmp_path: Path) -> None:
    root = project(tmp_path)
    (root / "lessons" / "01-a").mkdir()
    assert disk.find_root(root / "lessons" / "01-a") == root


def test_no_project_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(disk.DiskError, match=r"no mkdocs\.yml"):
        disk.find_root(tmp_path)


def test_files_come_in_path_order_and_hidden_ones_stay_out(tmp_path: Path) -> None:
    root = project(tmp_path)
    for name in ("b.yml", "a.yml", ".hidden.yml"):
        (root / "exercises" / name).write_text("x", encoding="utf-8")
    (root / "lessons" / ".git").mkdir()
    (root / "lessons" / ".git" / "x.yml").write_text("x", encoding="utf-8")
    assert [file.path for file in disk.read(root).files] == ["exercises/a.yml", "exercises/b.yml"]


def test_a_documents_folder_at_the_root_is_read_by_itself(tmp_path: Path) -> None:
    root = project(tmp_path)
    (root / "documents").mkdir()
    (root / "documents" / "page.txt").write_text("A page.", encoding="utf-8")
    (root / "documents" / "notes.pdf").write_text("not a page", encoding="utf-8")
    assert [file.path for file in disk.read(root).documents] == ["documents/page.txt"]


def test_a_documents_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(disk.DiskError, match="is not a folder"):
        disk.read(project(tmp_path), [tmp_path / "nowhere"])


def test_an_unchanged_file_is_not_touched(tmp_path: Path) -> None:
    files = [OutputFile("a/index.md", "one"), OutputFile("b.md", b"two")]
    assert disk.write(tmp_path, files) == 2
    before = (tmp_path / disk.DOCS / "b.md").stat().st_mtime_ns
    assert disk.write(tmp_path, [files[0], files[1]]) == 0
    assert (tmp_path / disk.DOCS / "b.md").stat().st_mtime_ns == before
    assert disk.write(tmp_path, [OutputFile("a/index.md", "changed"), files[1]]) == 1


def test_what_is_no_longer_made_is_removed_with_its_folder(tmp_path: Path) -> None:
    disk.write(tmp_path, [OutputFile("a/b/index.md", "one"), OutputFile("c.md", "two")])
    disk.write(tmp_path, [OutputFile("c.md", "two")])
    assert [path.name for path in (tmp_path / disk.DOCS).rglob("*")] == ["c.md"]


@pytest.mark.parametrize("name", ["../outside.md", "/tmp/outside.md", "a/../../outside.md"])
def test_nothing_is_written_outside(tmp_path: Path, name: str) -> None:
    with pytest.raises(disk.DiskError, match="outside"):
        disk.write(tmp_path, [OutputFile(name, "x")])
    assert not list(tmp_path.rglob("outside.md"))


def test_a_draft_never_overwrites(tmp_path: Path) -> None:
    disk.create(tmp_path / "lesson", [("lesson.yml", "first")])
    with pytest.raises(disk.DiskError, match=r"has lesson\.yml already"):
        disk.create(tmp_path / "lesson", [("new.txt", "x"), ("lesson.yml", "second")])
    assert (tmp_path / "lesson" / "lesson.yml").read_text(encoding="utf-8") == "first"
    assert not (tmp_path / "lesson" / "new.txt").exists()


def test_a_finished_folder_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    new, site = tmp_path / "next", tmp_path / "site"
    for folder, text in ((new, "new"), (site, "old")):
        folder.mkdir()
        (folder / "index.html").write_text(text, encoding="utf-8")
    (site / "gone.html").write_text("old", encoding="utf-8")
    disk.replace_folder(new, site)
    assert [path.name for path in site.iterdir()] == ["index.html"]
    assert (site / "index.html").read_text(encoding="utf-8") == "new"
    assert not new.exists()


def test_a_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as handle:
        handle.truncate(disk.LIMIT * 3)
    assert len(disk.read_one(path).data) == disk.LIMIT + 1


def test_a_site_takes_the_place_of_nothing_but_a_site(tmp_path: Path) -> None:
    precious, file, empty, site = (tmp_path / name for name in ("precious", "file", "empty", "old-site"))
    for folder in (precious, empty, (site / disk.MARKER).parent):
        folder.mkdir(parents=True)
    (precious / "thesis.txt").write_text("x", encoding="utf-8")
    file.write_text("x", encoding="utf-8")
    (site / disk.MARKER).write_text("x", encoding="utf-8")
    for place in (tmp_path / "new", empty, site, tmp_path / disk.SITE):
        disk.check_site(tmp_path, place)
    with pytest.raises(disk.DiskError, match="would be lost"):
        disk.check_site(tmp_path, precious)
    with pytest.raises(disk.DiskError, match="is a file"):
        disk.check_site(tmp_path, file)


def test_every_site_holds_what_a_site_is_known_by() -> None:
    assert disk.MARKER in {file.path for file in disk.static_files(Path(__file__).parent.parent)}
