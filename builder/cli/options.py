"""Options and endings that several commands share."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from builder import report
from builder.diagnostics import Diagnostic

documents_option = click.option(
    "--documents",
    "documents",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="A folder of saved pages (.txt). May be given more than once; documents/ is read if it is there.",
)
format_option = click.option(
    "--format",
    "style",
    type=click.Choice(tuple(report.STYLES)),
    default="text",
    show_default=True,
    help="How problems are shown.",
)


def wants_colour(stream_name: str = "stderr") -> bool:
    """Colour only for a person at a terminal who has not asked for none (no-color.org)."""
    return getattr(sys, stream_name).isatty() and not os.environ.get("NO_COLOR")


def tell(problems: Iterable[Diagnostic], style: str) -> bool:
    """Shows problems on standard error; returns whether any of them is an error."""
    found = list(problems)
    shown = report.show(found, style, colour=wants_colour())
    if shown:
        click.echo(shown, err=True, nl=False)
    return any(problem.is_error for problem in found)
