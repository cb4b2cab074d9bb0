"""What lies in site/ after a build: the same bytes each time, nothing from elsewhere, nothing that must not be shown."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from building import build
from workshop import REFERENCES, ROOT

from builder.analysis import analyse
from builder.documents.decoding import decode
from builder.documents.reader import read_page
from builder.model.document import Document

LOADING = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "link": "href",
    "source": "src",
    "video": "src",
    "audio": "src",
}
TEXTS = {".html", ".json", ".xml", ".js", ".css", ".txt"}


class _Loads(HTMLParser):
    """Collects what a page would load from another host; links a person may follow do not count."""

    def __init__(self) -> None:
        super().__init__()
        self.foreign: list[str] = []
        self.inline: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        value = found.get(LOADING.get(tag, ""), "") or ""
        if re.match(r"(?:https?:)?//", value) and found.get("rel") not in {"canonical", "prev", "next"}:
            self.foreign.append(value)


def pages(site: Path) -> list[Path]:
    return sorted(site.rglob("*.html"))


def everything(site: Path) -> str:
    return "\n".join(
        path.read_text(encoding="utf-8", errors="replace") for path in sorted(site.rglob("*")) if path.suffix in TEXTS
    )


def test_two_builds_of_one_input_are_equal(embedded: Path, tmp_path: Path) -> None:
    again = build(tmp_path / "again")
    first = {path.relative_to(embedded).as_posix(): path.read_bytes() for path in embedded.rglob("*") if path.is_file()}
    second = {path.relative_to(again).as_posix(): path.read_bytes() for path in again.rglob("*") if path.is_file()}
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def test_no_page_loads_anything_from_another_host(embedded: Path) -> None:
    for path in pages(embedded):
        loads = _Loads()
        loads.feed(path.read_text(encoding="utf-8"))
        assert loads.foreign == [], path
    for path in embedded.rglob("*.css"):
        assert not re.search(r"url\(\s*['\"]?(?:https?:)?//", path.read_text(encoding="utf-8")), path


def test_every_page_says_its_language_title_and_description(embedded: Path) -> None:
    for path in pages(embedded):
        text = path.read_text(encoding="utf-8")
        assert '<html lang="en"' in text, path
        assert re.search(r"<title>[^<]+</title>", text), path


def test_every_link_inside_the_site_leads_somewhere(embedded: Path) -> None:
    missing = []
    for path in pages(embedded):
        text = path.read_text(encoding="utf-8")
        for target in re.findall(r'href="([^"#?]*)', text):
            if not target or re.match(r"[a-z]+:|//|/", target):
                continue
            place = (path.parent / target).resolve()
            if not (place.is_file() or (place / "index.html").is_file()):
                missing.append(f"{path.relative_to(embedded)} → {target}")
    assert missing == []


def test_no_answer_is_in_the_search_index(embedded: Path) -> None:
    index = (embedded / "search" / "search_index.json").read_text(encoding="utf-8")
    exercises = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "exercises").glob("*.yml")))
    reasons = re.findall(r'why: "([^"]{40,80})', exercises)
    assert len(reasons) > 20
    assert [reason for reason in reasons if reason[:40] in index] == []


def read(name: str) -> Document:
    source = decode(name, (REFERENCES / name).read_bytes()).value
    assert source is not None
    document = read_page(source, "x").value
    assert document is not None
    return document


# Counted by hand: 43 messages under a name and 28 without one (a blank author is one more empty line).
COMMENTS = 71
NAMES = [path.name for path in sorted(REFERENCES.glob("*.txt"))] if REFERENCES.is_dir() else []


@pytest.mark.parametrize("name", NAMES)
def test_every_reference_document_gets_a_lesson_with_map_and_script(with_references: Path, name: str) -> None:
    slug = name.removesuffix(".txt").replace("_", "-")
    page = (with_references / "lessons" / slug / "index.html").read_text(encoding="utf-8")
    assert "ws-script" in page
    assert "ws-map" in page
    assert "Nobody has gone through it yet" in page


def test_all_comments_are_there_and_none_has_a_name(with_references: Path) -> None:
    document = read(NAMES[4])
    assert len(document.comments) == COMMENTS
    page = (with_references / "documents" / "004-d33ab64c805647b0" / "index.html").read_text(encoding="utf-8")
    assert len(re.findall(r'id="c\d+"', page)) == COMMENTS
    text = everything(with_references)
    authors = {comment.author.text.strip() for comment in document.comments if comment.author is not None}
    assert len(authors) > 10
    shown = [
        number for number, author in enumerate(sorted(authors)) if re.search(re.escape(author), text, re.IGNORECASE)
    ]
    assert shown == []


def test_no_part_of_a_personal_name_is_shown(with_references: Path) -> None:
    document = read(NAMES[4])
    article = document.text[: document.comments[0].span.start - 200]
    authors = {comment.author.text.strip() for comment in document.comments if comment.author is not None}
    personal = [author.split() for author in authors if re.fullmatch(r"[A-Z][a-z]+ [A-Z][a-z]+", author)]
    parts = {part for author in personal for part in author if len(part) > 3 and part not in article}
    assert len(parts) > 8
    pages = [with_references / folder / "004-d33ab64c805647b0" / "index.html" for folder in ("documents", "lessons")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in pages)
    assert [number for number, part in enumerate(sorted(parts)) if re.search(rf"\b{part}\b", text)] == []


def test_no_slur_is_anywhere_under_the_site(with_references: Path) -> None:
    document = read(NAMES[4])
    masks = {span.text.strip().casefold() for span in analyse(document).masks}
    assert len(masks) >= 8
    text = everything(with_references).casefold()
    assert sum(1 for mask in masks if re.search(rf"(?<!\w){re.escape(mask)}(?!\w)", text)) == 0


def test_described_comments_are_not_shown(with_references: Path) -> None:
    document = read(NAMES[4])
    described = [finding.comment for finding in analyse(document).comments if finding.describe]
    assert described
    text = " ".join(everything(with_references).split())
    for comment in described:
        for sentence in comment.sentences:
            words = " ".join(sentence.span.text.split())
            assert len(words) < 20 or words not in text, comment.address
