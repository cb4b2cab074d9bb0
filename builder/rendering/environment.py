"""Sets up the templates: escaping always on, an undefined name is an error, no blank lines inside finished HTML."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from types import FunctionType
from typing import Any, TypeVar

from jinja2 import Environment, PackageLoader, StrictUndefined
from jinja2.runtime import Context, Macro
from markupsafe import Markup

from builder.languages import Language, direction
from builder.model.output import OutputFile
from builder.model.phrase import Phrase, phrase
from builder.questions.item import Item
from builder.rendering.prose import blocks, inlines, is_plain, plain
from builder.rendering.question_view import question_view
from builder.rendering.wording import anchor, begun, listed, place, voice_class

T = TypeVar("T")
KEYS = 500
"""How many keys of questions are remembered: more than one lesson or exercise asks."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page to be made: its file, its template, and what its front matter says.

    `crumbs` are the pages above it, as words and path. `scripts` and `styles` are paths below the site's root; only
    pages that need one name it. `listed` is false for pages that no search, on this site or elsewhere, may list:
    comments, keys and teachers' notes.
    """

    path: str
    template: str
    title: str
    description: str
    crumbs: tuple[tuple[str, str], ...] = ()
    scripts: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    listed: bool = True
    values: dict[str, object] = field(default_factory=dict)

    @property
    def root(self) -> str:
        """The way from this page up to the site's root: nothing, ../ or ../../"""
        return "../" * self.path.count("/")


class _Calls(Context):
    """Calls macros and plain functions straight away: templates call them by the hundred thousand, and Jinja looks
    several times each what kind of thing it is about to call."""

    def call(self, called: Any, *arguments: Any, **values: Any) -> Any:
        """What a template calls, with what it wants to be given first."""
        if type(called) is Macro:
            arguments = (self.eval_ctx, *arguments)
        elif type(called) is not FunctionType or hasattr(called, "jinja_pass_arg"):
            return super().call(called, *arguments, **values)
        values.pop("_loop_vars", None)
        values.pop("_block_vars", None)
        return called(*arguments, **values)


def environment(language: Language) -> Environment:
    """Templates from this package; text is escaped, and our phrases are put into the language, wherever they stand."""
    made = Environment(
        loader=PackageLoader("builder.rendering"),
        autoescape=True,
        extensions=["jinja2.ext.i18n"],
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=language.say,
        auto_reload=False,
    )
    made.context_class = _Calls
    made.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    made.install_gettext_translations(language.translations, newstyle=True)  # type: ignore[attr-defined]
    made.globals.update(gettext=_gettext(language), ngettext=_ngettext(language))
    made.globals["_"] = made.globals["gettext"]
    made.globals.update(language=language, words_of=_words(made, language))
    spoken = {"begun": begun, "blocks": blocks, "inlines": inlines, "plain": plain, "heading": heading}
    made.filters.update({name: _after(language, function) for name, function in spoken.items()})
    made.filters.update(
        translated=_translated(language),
        listed=lambda parts: language.say(listed(parts)),
        place=place,
        voice_class=voice_class,
        anchored=lambda address, prefix: anchor(prefix, address),
        day=language.day,
        direction=direction,
        keyed=_keyed(made),
    )
    return made


def _after(language: Language, function: Callable[[str], T]) -> Callable[[str], T]:
    """A filter that looks at words once they are in the page's language."""
    return lambda text: function(language.say(text))


def _translated(language: Language) -> Callable[[str], str]:
    """A phrase in the page's language; also a short English word of ours that has no more than its letters."""

    def translated(text: str) -> str:
        return language.say(text if isinstance(text, Phrase) else phrase(text))

    return translated


def _gettext(language: Language) -> Callable[..., str]:
    """gettext as Jinja's newstyle has it, with phrases among the values put into the language as well."""
    look_up = language.translations.gettext

    def gettext(message: str, **values: object) -> str:
        return Markup(look_up(message)) % {name: _said(value, language) for name, value in values.items()}

    return gettext


def _ngettext(language: Language) -> Callable[..., str]:
    """The same for words that depend on a number."""
    look_up = language.translations.ngettext

    def ngettext(one: str, many: str, number: int, **values: object) -> str:
        said = {name: _said(value, language) for name, value in values.items()}
        return Markup(look_up(one, many, number)) % {"num": number, **said}

    return ngettext


def _said(value: object, language: Language) -> object:
    return language.say(value) if isinstance(value, str) else value


def _keyed(made: Environment) -> Callable[[Item], str]:
    """A filter for the key of a question, which stands on up to five pages one soon after the other."""

    @lru_cache(maxsize=KEYS)
    def keyed(item: Item) -> str:
        macros: Any = made.get_template("macros/questions.html.j2").module
        return Markup(macros.key(question_view(item)))

    return keyed


def _words(made: Environment, language: Language) -> Callable[[str], str]:
    """An author's line in the page's language, with its emphasis, code and links; most have none and need no macro."""

    def words(text: str) -> str:
        said = language.say(text)
        if is_plain(said):
            return said
        macros: Any = made.get_template("macros/prose.html.j2").module
        return Markup(macros.runs(said))

    return words


def heading(text: str) -> str:
    """A text that Markdown will not take for markup; it is escaped for HTML as everywhere.

    Only what Python-Markdown lets one escape gets a backslash: before anything else it would stay in sight.
    """
    return "".join("\\" + letter if letter in "\\`*_{}[]()#+-.!" else letter for letter in " ".join(text.split()))


def finish(page: Page, env: Environment) -> OutputFile:
    """The page as a file: front matter, heading, and finished HTML that Markdown leaves alone.

    Python-Markdown takes everything up to the closing tag as it is, yet blank or indented lines inside have surprised
    people in every dialect of Markdown, so there are none.
    """
    body = env.get_template(page.template).render(page=page, root=page.root, **page.values)
    lines = (line.strip() for line in body.splitlines())
    squeezed = Markup("\n".join(line for line in lines if line))
    return OutputFile(page.path, env.get_template("page.md.j2").render(page=page, root=page.root, body=squeezed))
