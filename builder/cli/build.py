"""`whosays build` and `whosays serve`."""

from __future__ import annotations

from pathlib import Path

import click

from builder import disk, engine
from builder.cli.options import documents_option, format_option, tell
from builder.compile import compile_site
from builder.reading.offline import offline_settings


@click.command()
@documents_option
@format_option
@click.option("--site-dir", type=click.Path(path_type=Path), help="Where the site goes. [default: site/]")
@click.option(
    "--offline",
    is_flag=False,
    flag_value=disk.ARCHIVE,
    metavar="[ZIP]",
    help=f"Pack a copy for reading without a server, search included, instead of building site/. [{disk.ARCHIVE}]",
)
@click.pass_context
def build(
    ctx: click.Context, documents: tuple[Path, ...], style: str, site_dir: Path | None, offline: str | None
) -> None:
    """Build the site from lessons/, exercises/ and the documents folders.

    With a mistake in any file nothing is written, and the last site stays as it was.
    """
    root = disk.find_root(Path.cwd())
    site = (site_dir or root / disk.SITE).resolve()
    archive = None if offline is None else _archive(site, offline)
    if archive is not None:
        disk.check_archive(archive)
    else:
        disk.check_site(root, site)
    result = compile_site(disk.read(root, documents))
    if tell(result.problems, style):
        click.echo("Nothing was written; the last site stays as it was.", err=True)
        ctx.exit(1)
    disk.write(root, (*result.files, *disk.static_files(root)))
    if archive is not None:
        engine.build_offline(root, offline_settings(disk.settings_text(root)), archive)
        click.echo(f"Packed {archive}: unpack it and open {archive.stem}/index.html.", err=True)
    else:
        engine.build(root, site)
        click.echo(f"Built {site}: open {site.name}/index.html, or run `whosays serve`.", err=True)


def _archive(site: Path, name: str) -> Path:
    """Beside the site if only the option was given, else where its value says."""
    return site.parent / name if name == disk.ARCHIVE else Path(name).resolve()


@click.command()
@documents_option
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Where the site is served.")
@click.pass_context
def serve(ctx: click.Context, documents: tuple[Path, ...], address: str) -> None:
    """Serve the site live: it is rebuilt when any source changes.

    A mistake is shown here, and the last good pages stay.
    """
    root = disk.find_root(Path.cwd())
    result = compile_site(disk.read(root, documents))
    if tell(result.problems, "text"):
        click.echo("Mend these first, then run `whosays serve` again.", err=True)
        ctx.exit(1)
    disk.write(root, (*result.files, *disk.static_files(root)))
    ctx.exit(engine.serve(root, address, documents))
