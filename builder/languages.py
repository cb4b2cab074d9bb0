"""The language of the site's own words: catalogues, plural forms, direction and dates. The only user of Babel."""

from __future__ import annotations

import datetime
import gettext
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from builder.diagnostics import Parsed, Rule, Severity
from builder.model.phrase import Phrase
from builder.source import SourceFile, Span
from builder.sources import RawFile

ENGLISH = "en"
PLURALS = 200
"""For how many numbers scripts are given the index of the plural form; every larger one counts like one of these."""

NO_CATALOGUE = Rule(
    code="LNG001",
    name="a language without a catalogue",
    severity=Severity.WARNING,
    why="The site's own words come from a catalogue of the language named under theme.language in mkdocs.yml. Without "
    "one they stay English, while the theme around them speaks the other language.",
    bad="theme: {name: material, language: xx}",
    good="theme: {name: material, language: pl}",
)
RULES = (NO_CATALOGUE,)


@dataclass(frozen=True)
class Language:
    """One language the pages can speak. English is in the program itself and has no catalogue."""

    code: str = ENGLISH
    catalogue: Catalog | None = field(default=None, repr=False)

    @cached_property
    def direction(self) -> str:
        """rtl or ltr."""
        return direction(self.code)

    @cached_property
    def translations(self) -> gettext.NullTranslations:
        """The catalogue as gettext reads it, compiled in memory."""
        if self.catalogue is None:
            return gettext.NullTranslations()
        compiled = BytesIO()
        write_mo(compiled, self.catalogue)
        compiled.seek(0)
        return gettext.GNUTranslations(compiled)

    @cached_property
    def plural_table(self) -> str:
        """One digit for each number from 0: the index of its plural form. Nothing for English."""
        if not isinstance(self.translations, gettext.GNUTranslations):
            return ""
        plural = self.translations.plural  # type: ignore[attr-defined]
        return "".join(str(plural(number)) for number in range(PLURALS))

    def say(self, text: str) -> str:
        """A phrase in this language; anything else as it is."""
        return text.said(self._look_up) if isinstance(text, Phrase) else text

    def _look_up(self, phrase: Phrase) -> str:
        found = self.translations
        message, context = phrase.message, phrase.context
        if not message.strip():
            return message
        if phrase.number is not None:
            return found.ngettext(message, phrase.many, phrase.number)
        return found.pgettext(context, message) if context else found.gettext(message)

    def script_words(self) -> dict[str, list[str]]:
        """The messages that scripts use, each with its forms; the catalogue notes where each is used."""
        return {
            str(message.id[0] if isinstance(message.id, tuple) else message.id): _forms(message.string)
            for message in self.catalogue or ()
            if message.id and all(_forms(message.string)) and any(path.endswith(".js") for path, _ in message.locations)
        }

    def day(self, date: str) -> str:
        """A date in words: 2 March 2031, March 2031 or 2031; what is no date stays as it is."""
        parts = date.split("-")
        try:
            year, month, day = (int(part) for part in (*parts, "1", "1")[:3])
            whole = datetime.date(year, month, day)
        except ValueError:
            return date
        if len(parts) == 1:
            return date
        locale = _locale(self.code)
        shown = format_date(whole, "long", locale) if len(parts) > 2 else format_skeleton("yMMMM", whole, locale=locale)
        return str(shown)


def _forms(string: object) -> list[str]:
    return [str(form) for form in string] if isinstance(string, list | tuple) else [str(string)]


def _locale(code: str) -> Locale:
    """What is known of a language. English days are written the British way, as they are in the lessons."""
    if code == ENGLISH:
        return Locale("en", "GB")
    try:
        return Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en", "GB")


def direction(code: str) -> str:
    """rtl or ltr: how a language is written; ltr where the language is not known."""
    return str(_locale(code).text_direction)


def language(code: str, catalogues: Iterable[RawFile], where: Span | None = None) -> Parsed[Language]:
    """The language of that code, or of its first part (`pt` for `pt-BR`); English, with a warning, if there is none.

    `where` is the place in mkdocs.yml that names it.
    """
    by_code = {raw.name.removesuffix(".po"): raw for raw in catalogues}
    for name in (code, code.split("-")[0]):
        if name == ENGLISH:
            return Parsed(Language())
        if name in by_code and (catalogue := _read(name, by_code[name])) is not None:
            return Parsed(Language(name, catalogue))
    place = where or SourceFile("mkdocs.yml", "").whole()
    known = ", ".join(sorted({ENGLISH, *by_code}))
    message = f"there is no catalogue for the language {code!r}, so the site's own words stay English"
    return Parsed(Language(), (NO_CATALOGUE.at(place, message, f"Choose one of these: {known}."),))


def _read(code: str, raw: RawFile) -> Catalog | None:
    try:
        return read_po(BytesIO(raw.data), locale=code.replace("-", "_"), ignore_obsolete=True, abort_invalid=True)
    except (PoFileError, UnknownLocaleError, ValueError):
        return None
