"""Collects the site's own words for translation and brings the catalogues up to date. `make messages` runs it.

The words stand in the templates (`_()` and `trans`), in Python (`phrase()` and `plural()`), in the scripts (`_()` and
`_n()`) and, as content, in the taxonomy of labels (context “label”).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

from builder.model.taxonomy import LABELS, MASTER_QUESTIONS, SEVERITIES

ROOT = Path(__file__).parent.parent
LOCALE = ROOT / "builder" / "locale"
TEMPLATE = LOCALE / "whosays.pot"
WIDTH = 110
DATES = ("POT-Creation-Date", "PO-Revision-Date")

Keywords = dict[str, Any]
IN_TEMPLATES: Keywords = {"_": None, "gettext": None, "ngettext": (1, 2)}
IN_PYTHON: Keywords = {"phrase": None, "plural": (1, 2)}
IN_SCRIPTS: Keywords = {"_": None, "_n": (1, 2)}
PLACES = (
    ("site_src/assets/js", "**/*.js", "javascript", IN_SCRIPTS),
    ("builder/rendering/templates", "**/*.j2", "jinja2.ext:babel_extract", IN_TEMPLATES),
    ("builder", "**/*.py", "python", IN_PYTHON),
)


def collected() -> Catalog:
    """Every message of the program, in the order of their files and places."""
    catalog = Catalog(project="Who Says?", copyright_holder="The Who Says? authors", charset="utf-8")
    catalog.header_comment = "# The site's own words, collected by `make messages`. Do not edit by hand."
    for path, message, context in (*_found(), *_labels()):
        catalog.add(message, locations=[(path, 0)], context=context)
    return catalog


def _found() -> Iterator[tuple[str, str | tuple[str, ...], str | None]]:
    for folder, pattern, method, keywords in PLACES:
        for path in sorted((ROOT / folder).glob(pattern)):
            options = {"newstyle_gettext": "true"} if method.startswith("jinja2") else {}
            with path.open("rb") as file:
                for _, message, _, context in extract(method, file, keywords=keywords, options=options):
                    yield path.relative_to(ROOT).as_posix(), message, context


def _labels() -> Iterator[tuple[str, str, str]]:
    """Names, deciding questions and rules of all labels, the master questions, the words for severities."""
    words = [word for label in LABELS.values() for word in (label.name, label.question, label.plain)]
    for word in (*MASTER_QUESTIONS.values(), *SEVERITIES, *words):
        yield "builder/model/taxonomy", str(word), "label"


def written(catalog: Catalog, *, sort: bool = False) -> str:
    """A catalogue as its file, without dates, so that the same words give the same bytes."""
    out = BytesIO()
    write_po(out, catalog, width=WIDTH, include_lineno=False, ignore_obsolete=True, sort_output=sort)
    lines = out.getvalue().decode("utf-8").splitlines()
    return "\n".join(line for line in lines if not line.startswith(tuple(f'"{name}' for name in DATES))) + "\n"


def read(path: Path) -> Catalog:
    """One catalogue from its file."""
    return read_po(BytesIO(path.read_bytes()), locale=path.stem if path.suffix == ".po" else None)


def catalogues() -> list[Path]:
    """The catalogues there are, one a language."""
    return sorted(LOCALE.glob("*.po"))


def main() -> int:
    template = collected()
    TEMPLATE.write_text(written(template), encoding="utf-8")
    for path in catalogues():
        catalog = read(path)
        catalog.update(template, no_fuzzy_matching=True, keep_user_comments=True)
        path.write_text(written(catalog), encoding="utf-8")
        missing = sum(1 for message in catalog if message.id and not any(_strings(message.string)))
        print(f"{path.stem}: {len(catalog)} messages, {missing} without a translation")
    return 0


def _strings(string: object) -> tuple[str, ...]:
    return tuple(string) if isinstance(string, list | tuple) else (str(string or ""),)


if __name__ == "__main__":
    sys.exit(main())
