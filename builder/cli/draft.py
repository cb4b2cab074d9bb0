"""`whosays draft`."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import click

from builder import disk
from builder.cli.options import documents_option, format_option, tell
from builder.compile import unused
from builder.documents.decoding import decode
from builder.drafting.draft import draft as make_draft
from builder.drafting.draft import slug
from builder.drafting.marks import Origin

MARKS = ".marks.yml"
NUMBERED = re.compile(r"(\d+)-(.+)")


@click.command()
@click.argument("page", type=click.Path(path_type=Path))
@click.option("--to", "target", type=click.Path(path_type=Path), help="The lesson's folder, such as lessons/02-floods.")
@documents_option
@format_option
@click.pass_context
def draft(ctx: click.Context, page: Path, target: Path | None, documents: tuple[Path, ...], style: str) -> None:
    """Write a lesson from PAGE, the text of a saved web page. It builds at once; nothing is overwritten.

    A page inside a documents folder is somebody else's text: its lesson points at places in it and holds none of its
    sentences. Any other page is taken for a text of your own and is copied, cleaned, into the lesson.
    """
    root = disk.find_root(Path.cwd())
    raw = disk.read_one(page)
    decoded = decode(raw.path, raw.data)
    if decoded.value is None:
        tell(decoded.problems, style)
        ctx.exit(1)
    folder = _folder(root, page, target)
    reference = _is_reference(page, (*documents, root / disk.DEFAULT_DOCUMENTS))
    digest = hashlib.sha256(raw.data).hexdigest()
    taken = (path.name.removesuffix(MARKS) for path in (root / disk.LESSONS).rglob(f"*{MARKS}"))
    origin = Origin(unused(slug(page.stem), taken), page.name if reference else "", digest if reference else "")
    match = NUMBERED.fullmatch(folder.name)
    result = make_draft(decoded.value, origin, slug(match.group(2) if match else folder.name))
    failed = tell((*decoded.problems, *result.problems), style)
    if result.value is None or failed:
        ctx.exit(1)
    disk.create(folder, result.value.files)
    click.echo(f"Drafted {folder}:", err=True)
    for name, _ in result.value.files:
        click.echo(f"  {name}", err=True)
    click.echo(
        "Nobody has gone through it yet. See it with `whosays serve`, correct it, then `whosays check`.", err=True
    )


def _is_reference(page: Path, folders: tuple[Path, ...]) -> bool:
    return any(page.resolve().is_relative_to(folder.resolve()) for folder in folders)


def _folder(root: Path, page: Path, target: Path | None) -> Path:
    """The folder asked for, or the next number under lessons/."""
    lessons = root / disk.LESSONS
    if target is not None:
        folder = target if target.is_absolute() else Path.cwd() / target
        if not folder.resolve().is_relative_to(lessons.resolve()) or folder.resolve() == lessons.resolve():
            raise click.UsageError(
                f"{target} is not inside lessons/. A lesson lives in a folder such as lessons/02-floods."
            )
        return folder
    names = [entry.name for entry in lessons.iterdir() if entry.is_dir()]
    numbers = [int(match.group(1)) for name in names if (match := NUMBERED.fullmatch(name))]
    taken = [match.group(2) for name in names if (match := NUMBERED.fullmatch(name))]
    return lessons / f"{max(numbers, default=0) + 1:02d}-{unused(slug(page.stem), taken)}"
