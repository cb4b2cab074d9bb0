"""Sets up the templates: escaping always on, an undefined name is an error, no blank lines inside finished HTML."""

from __future__ import annotations

from dataclasses import dataclass, field

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from builder.model.output import OutputFile
from builder.rendering.prose import blocks, inlines, plain
from builder.rendering.wording import anchor, begun, counted, place, voice_class


@dataclass(frozen=True, slots=True)
class Page:
    """One page to be made: its file, its template, and what its front matter says.

    `crumbs` are the pages above it, as words and path. `scripts` are paths below the site's root; only pages that need
    a script name one. `listed` is false for pages that no search, on this site or elsewhere, may list: comments, keys
    and teachers' notes.
    """

    path: str
    template: str
    title: str
    description: str
    crumbs: tuple[tuple[str, str], ...] = ()
    scripts: tuple[str, ...] = ()
    listed: bool = True
    values: dict[str, object] = field(default_factory=dict)

    @property
    def root(self) -> str:
        """The way from this page up to the site's root: nothing, ../ or ../../"""
        return "../" * self.path.count("/")


def environment() -> Environment:
    """Templates from this package; text is escaped wherever it stands."""
    made = Environment(
        loader=PackageLoader("builder.rendering"),
        autoescape=True,
        extensions=["jinja2.ext.i18n"],
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.policies["json.dumps_kwargs"] = {"ensure_ascii": False}
    made.install_null_translations(newstyle=True)  # type: ignore[attr-defined]
    made.filters.update(
        translated=str,
        begun=begun,
        blocks=blocks,
        inlines=inlines,
        plain=plain,
        counted=counted,
        heading=heading,
        place=place,
        voice_class=voice_class,
        anchored=lambda address, prefix: anchor(prefix, address),
    )
    return made


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
