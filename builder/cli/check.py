"""`whosays check`."""

from __future__ import annotations

from pathlib import Path

import click

from builder import disk, report
from builder.checks import run
from builder.cli.options import documents_option, format_option, tell
from builder.compile import read_project


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True))
@documents_option
@format_option
@click.pass_context
def check(ctx: click.Context, paths: tuple[Path, ...], documents: tuple[Path, ...], style: str) -> None:
    """Find every mistake in lessons/ and exercises/ at once, and write nothing.

    With PATHs, only the problems in those files and folders are shown; the whole project is still read, because
    a mistake may lie between two files.
    """
    root = disk.find_root(Path.cwd())
    sources = disk.read(root, documents)
    project, problems = read_project(sources)
    found = (*problems, *run(project))
    wanted = [path.resolve() for path in paths]
    if wanted:
        found = tuple(problem for problem in found if _under(root / problem.span.source.path, wanted))
    failed = tell(found, style)
    if style == "text":
        counts = (("lesson", project.lessons), ("document", project.texts), ("exercise", project.exercises))
        words = ", ".join(f"{len(read)} {name}{'' if len(read) == 1 else 's'}" for name, read in counts)
        click.echo(f"Checked {words}: {report.totals(found)}.", err=True)
    ctx.exit(1 if failed else 0)


def _under(path: Path, wanted: list[Path]) -> bool:
    return any(path.resolve().is_relative_to(folder) for folder in wanted)
