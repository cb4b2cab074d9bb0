"""The command line: what a person types, and what they read back."""

from __future__ import annotations

import sys

import click

from builder import __version__
from builder.cli.analyse import analyse
from builder.cli.build import build, serve
from builder.cli.check import check
from builder.cli.draft import draft
from builder.cli.explain import explain
from builder.disk import DiskError
from builder.engine import EngineError

COMMANDS = (build, serve, draft, analyse, check, explain)


class _Group(click.Group):
    """Turns errors that are for people into one line and exit code 2, and a closed pipe into silence."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except (DiskError, EngineError) as error:
            raise click.UsageError(str(error)) from error
        except BrokenPipeError:
            sys.stderr.close()
            ctx.exit(0)
        except OSError as error:
            name = f"{error.filename} " if error.filename else ""
            raise click.UsageError(f"{name}cannot be read or written: {error.strerror}.") from error


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="whosays")
def main() -> None:
    """Who Says? turns documents into guided lessons on who says what.

    Exit codes: 0 all is well, 1 there are mistakes in the files, 2 the command was not understood.
    """


for _command in COMMANDS:
    main.add_command(_command)
