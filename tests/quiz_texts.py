"""The same choice questions as an exercise file of ours and as a page for mkdocs-quiz, for weighing and timing both."""

from __future__ import annotations

import shutil
from pathlib import Path

from building import copy_settings
from workshop import ROOT

PLACES = ("the harbour", "the old bridge", "the market", "the weather station", "the library")
TELLERS = ("the coast guard", "a baker", "the mayor of Hallin", "a witness", "the agency CPA")
NUMBERS = ("two", "three", "seven", "nine", "eleven", "thirteen", "twenty")
TITLE = "Who says so? Part {page}"


def asked(page: int, number: int) -> tuple[str, list[tuple[str, bool, str]]]:
    """A prompt, and its options: text, whether it is right, and why."""
    place, count = PLACES[(page + number) % len(PLACES)], NUMBERS[(page * 3 + number) % len(NUMBERS)]
    teller = TELLERS[number % len(TELLERS)]
    prompt = f"{count.capitalize()} boats were seen at {place} on day {page + 1}, {teller} said. Whose number is that?"
    return prompt, [
        (f"It is the number of {teller}", True, f"“said” gives the number to {teller}, who stands beside it."),
        ("It is the reporter’s own number", False, "The reporter hands on what somebody else said."),
        (f"It is the number of everybody at {place}", False, "Nobody else is named, and nobody else is quoted."),
        ("The text does not tell", False, f"It does: “{teller} said” stands right after the number."),
    ]


def ours(page: int, questions: int = 10, name: str = "") -> str:
    """The exercise file of one page."""
    lines = ["schema: 1", f"id: {name or f'part-{page}'}", f"title: {TITLE.format(page=page)}", "skill: attribution"]
    lines += ["questions:"]
    for number in range(questions):
        prompt, options = asked(page, number)
        lines += [f"  - id: p{page}-q{number}", "    type: choice", f'    prompt: "{prompt}"', "    options:"]
        for text, right, why in options:
            lines.append(f'      - {{text: "{text}", correct: {"yes" if right else "no"}, why: "{why}"}}')
    return "\n".join(lines) + "\n"


def theirs(page: int, questions: int = 10) -> str:
    """The page of Markdown for mkdocs-quiz, which calls a reason under an answer feedback."""
    parts = [f"# {TITLE.format(page=page)}"]
    for number in range(questions):
        prompt, options = asked(page, number)
        answers = [f"- [{'x' if right else ' '}] {text}\n  > {why}" for text, right, why in options]
        parts.append("\n".join(["<quiz>", prompt, *answers, "</quiz>"]))
    return "\n\n".join(parts) + "\n"


def write_ours(folder: Path, pages: int) -> None:
    """A project of ours with so many exercises and one lesson that uses none of them."""
    shutil.copytree(ROOT / "site_src", folder / "site_src")
    copy_settings(folder)
    (folder / "lessons").mkdir()
    (folder / "exercises").mkdir()
    for page in range(pages):
        (folder / "exercises" / f"part-{page}.yml").write_text(ours(page), encoding="utf-8")
