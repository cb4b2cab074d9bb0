"""`whosays explain`."""

from __future__ import annotations

import click

from builder import catalogue


@click.command()
@click.argument("name", metavar="CODE")
def explain(name: str) -> None:
    """Say why a rule exists, with a bad and a good example, or what a label means.

    CODE is a rule such as MARK007, a label such as voice-drift, or `rules` or `labels` for a list.
    """
    try:
        click.echo(catalogue.explain(name), nl=False)
    except catalogue.UnknownNameError as unknown:
        raise click.UsageError(str(unknown)) from unknown
