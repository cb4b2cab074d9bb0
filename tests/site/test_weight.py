"""What pages of questions cost to load: under the limits, lighter than mkdocs-quiz, and nothing where nothing is asked."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from building import Served
from workshop import ROOT

KILOBYTE = 1000
CHOICE_AND_MARK = 15 * KILOBYTE
ALL_TYPES = 30 * KILOBYTE
THEME = ("assets/javascripts/", "assets/stylesheets/", "search/")
SHELL = {"assets/css/whosays.css", "assets/css/print.css"}
SHEETS = sorted((ROOT / "site_src" / "assets" / "css").glob("*.css"))
CLASS = re.compile(r"\.(ws-[a-z0-9-]+)")

# mkdocs-quiz 1.7.1 on a page of the same ten questions, as `make bench` weighs it: bytes, and bytes after gzip -9.
THEIR_SCRIPTS = (51_047, 11_658)
THEIR_STYLES = 10_226
THEIR_PAGE = 91_798
THEIR_ADDED = (75_325, 15_075)
"""What its quiz adds to the page of the same text without one."""


@dataclass
class Loaded:
    """What a browser has fetched for one page, by path below the site's root; the theme's own files aside."""

    page: bytes
    files: dict[str, bytes]

    def kind(self, suffix: str) -> dict[str, bytes]:
        return {name: data for name, data in self.files.items() if name.endswith(suffix)}


def size(files: dict[str, bytes], packed: bool = True) -> int:
    return sum(len(gzip.compress(data, 9, mtime=0)) if packed else len(data) for data in files.values())


def load(served: Served, path: str) -> Loaded:
    """Opens a page as somebody who has not been here before, and keeps what the browser fetched."""
    page = served.browser.new_context().new_page()
    got: dict[str, bytes] = {}
    page.on("response", lambda answer: got.update({answer.url.removeprefix(f"{served.address}/"): answer.body()}))
    page.goto(f"{served.address}/{path}", wait_until="networkidle")
    page.context.close()
    ours_only = {n: d for n, d in got.items() if n.endswith((".js", ".css", ".json")) and not n.startswith(THEME)}
    return Loaded(got[path], ours_only)


TEN, MIXED, ALL = (f"exercises/{name}/index.html" for name in ("ten-choices", "ten-mixed", "all-types"))
NOT_ASKING = ["index.html", "about.html", "glossary.html", "documents/boats/index.html", "lessons/reading/index.html"]


@pytest.mark.browser
def test_ten_questions_of_choice_and_mark_are_light(served_weighed: Served) -> None:
    found = load(served_weighed, MIXED)
    assert {"assets/js/questions/choice.js", "assets/js/questions/mark.js"} <= found.files.keys()
    assert size(found.files) <= CHOICE_AND_MARK, {name: size({name: data}) for name, data in found.files.items()}


@pytest.mark.browser
def test_all_types_together_are_light(served_weighed: Served) -> None:
    found = load(served_weighed, ALL)
    assert len([name for name in found.files if "/questions/" in name]) > 2
    assert size(found.files) <= ALL_TYPES, {name: size({name: data}) for name, data in found.files.items()}


@pytest.mark.browser
@pytest.mark.parametrize("path", NOT_ASKING)
def test_a_page_that_asks_nothing_loads_nothing_for_it(served_weighed: Served, path: str) -> None:
    found = load(served_weighed, path)
    assert [name for name in found.files if re.search(r"core|exercise|/questions|handin|measure", name)] == []
    assert not found.kind(".json")
    assert b"application/json" not in found.page.replace(b'id="__config" type="application/json"', b"")


@pytest.mark.browser
def test_every_figure_is_smaller_than_that_of_mkdocs_quiz(served_weighed: Served) -> None:
    asking, plain = load(served_weighed, TEN), load(served_weighed, "about.html")
    assert asking.page.count(b'class="ws-question"') == 10
    added = {name: data for name, data in asking.files.items() if name not in plain.files}
    scripts = {name: data for name, data in added.items() if name.endswith(".js")}
    styles = {name: data for name, data in added.items() if name.endswith(".css")}
    assert set(styles) == {"assets/css/questions.css"}, "picking needs one style sheet"
    assert size(scripts, packed=False) < THEIR_SCRIPTS[0]
    assert size(scripts) < THEIR_SCRIPTS[1]
    assert size(styles, packed=False) < THEIR_STYLES
    assert len(asking.page) < THEIR_PAGE
    text = without_questions(asking.page)
    grown = len(asking.page) - len(text), size({"": asking.page}) - size({"": text})
    assert grown[0] + size(added, packed=False) < THEIR_ADDED[0]
    assert grown[1] + size(added) < THEIR_ADDED[1]


def without_questions(page: bytes) -> bytes:
    """The page with its prompts and options as plain paragraphs, as a page without a quiz would have them."""
    html = page.decode("utf-8")
    start, end = html.index("<ws-exercise"), html.rindex("</ws-handin>")
    exercise = html[start:end]
    words = re.findall(r"<legend>(.*?)</legend>|<label[^>]*>(.*?)</label>", exercise, re.DOTALL)
    plain = "\n".join("<p>" + re.sub(r"<[^>]+>", "", "".join(pair)).strip() + "</p>" for pair in words)
    return (html[:start] + plain + html[end:]).encode("utf-8")


def test_no_script_of_ours_stands_in_a_page(weighed: Path) -> None:
    """A strict content security policy may forbid every inline script but the theme's three, whose words never change."""
    about = set(re.findall(r"<script(?![^>]* src=)[^>]*>.*?</script>", read(weighed / "about.html"), re.DOTALL))
    for path in sorted(weighed.rglob("*.html")):
        inline = re.findall(r"<script(?![^>]* src=)[^>]*>.*?</script>", read(path), re.DOTALL)
        own = [script for script in inline if "type=" not in script.split(">", 1)[0] and not of_theme(script, about)]
        assert own == [], path
        assert not re.search(r"<[^>]+\son[a-z]+=", read(path)), path


def of_theme(script: str, known: set[str]) -> bool:
    """Whether a script is one of the theme's, whatever folder the page lies in."""
    return re.sub(r'URL\("[^"]*"', "URL(", script) in {re.sub(r'URL\("[^"]*"', "URL(", one) for one in known}


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_every_page_loads_the_styles_of_what_is_on_it_and_no_other(weighed: Path) -> None:
    defined = {f"assets/css/{sheet.name}": set(CLASS.findall(read(sheet))) for sheet in SHEETS}
    shell = set().union(*(names for path, names in defined.items() if path in SHELL))
    for path in sorted(weighed.rglob("*.html")):
        html = read(path)
        head = html[: html.index("</head>")]
        loaded = {name for name in defined if re.search(rf'href="[./]*/?{re.escape(name)}"', head)}
        assert loaded >= SHELL, path
        used = {name for value in re.findall(r'class="([^"]*)"', html) for name in value.split()}
        offered = set().union(*(defined[sheet] for sheet in loaded))
        bare = {name for name in used - offered if any(name in names for names in defined.values())}
        assert bare == set(), f"{path} uses classes whose style sheet it does not load"
        if path.name in {"key.html", "teacher.html", "progress.html"}:
            continue  # a key has the styles of its exercise; the progress page is filled in by a script
        for sheet in loaded - SHELL:
            assert used & (defined[sheet] - shell), f"{path} loads {sheet} for nothing"


def test_styles_are_in_the_head_so_that_nothing_is_shown_bare(weighed: Path) -> None:
    for path in sorted(weighed.rglob("*.html")):
        html = read(path)
        assert 'rel="stylesheet"' not in html[html.index("<body") :], path
