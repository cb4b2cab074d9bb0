"""`whosays analyse`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from builder import disk
from builder.analysis import analyse as notice
from builder.cli.options import format_option, tell, wants_colour
from builder.documents.decoding import decode
from builder.documents.reader import read_page
from builder.protocol import ProtocolError, answer_lines
from builder.showing import show


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--jsonl", is_flag=True, help="Read JSON lines on standard input, write JSON lines on standard output.")
@format_option
@click.pass_context
def analyse(ctx: click.Context, files: tuple[Path, ...], jsonl: bool, style: str) -> None:
    """Show what the builder notices in FILEs, sentence by sentence, each mark with its cue."""
    if jsonl == bool(files):
        raise click.UsageError("Name one or more files, or give --jsonl and feed JSON lines on standard input.")
    if jsonl:
        _lines(ctx)
        return
    failed = False
    for path in files:
        failed = _file(path, style) or failed
    ctx.exit(1 if failed else 0)


def _lines(ctx: click.Context) -> None:
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        for line in answer_lines(sys.stdin):
            click.echo(line)
    except ProtocolError as error:
        click.echo(str(error), err=True)
        ctx.exit(1)


def _file(path: Path, style: str) -> bool:
    """Shows one file; returns whether it has mistakes that stop it."""
    raw = disk.read_one(path)
    decoded = decode(raw.path, raw.data)
    if decoded.value is None:
        return tell(decoded.problems, style)
    read = read_page(decoded.value, "page")
    failed = tell((*decoded.problems, *read.problems), style)
    if read.value is not None:
        click.echo(show(read.value, notice(read.value), wants_colour("stdout")))
    return failed
