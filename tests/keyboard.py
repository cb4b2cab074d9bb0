"""How each type of question is answered without a mouse: one entry a type, used in a browser and by a screen reader.

A step is `to CSS` (press Tab until that control of the first question has the focus), `press KEY KEY…` or `type WORDS`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from playwright.sync_api import Locator, Page


@dataclass(frozen=True)
class Way:
    """Some steps up to the Check button, what is said after it, and the credit that is kept (None: never scored)."""

    steps: tuple[str, ...]
    says: str
    credit: float | None = 1.0


@dataclass(frozen=True)
class Script:
    """A right and a wrong way through the first question of a type's example."""

    right: Way
    wrong: Way
    again: bool = True
    """Whether the button then offers another try; writing stays open without it."""
    read: tuple[str, ...] = ()
    """Words a screen reader must come to besides the prompt, the options and the reasons."""


SCRIPTS: dict[str, Script] = {
    "choice": Script(
        right=Way(("to .ws-option input", "press ArrowDown"), "That is right"),
        wrong=Way(("to .ws-option input", "press Space"), "Not this one", 0.0),
    ),
    "choices": Script(
        right=Way(("to input[value=a]", "press Space", "to input[value=c]", "press Space"), "That is right"),
        wrong=Way(("to input[value=b]", "press Space"), "You chose 0 of the 2 that fit. And one that does not.", 0.0),
    ),
    "mark": Script(
        right=Way(
            (
                "to .ws-pick input",
                "press 1",
                "to .ws-pick ~ .ws-pick input",
                "press 2",
            ),
            "You caught 2 of 2",
        ),
        wrong=Way(("to .ws-pick input", "press 2"), "You caught 1 of 2. 1 of them under another label.", 0.25),
    ),
    "sort": Script(
        right=Way(
            (
                "to [data-slot=k1] input",
                "press ArrowDown",
                "to [data-slot=k2] input",
                "press Space",
                "to [data-slot=k3] input",
                "press Space",
            ),
            "All of it is right",
        ),
        wrong=Way(
            (
                "to [data-slot=k1] input",
                "press Space",
                "to [data-slot=k2] input",
                "press ArrowDown",
                "to [data-slot=k3] input",
                "press Space",
            ),
            "1 of 3 is right",
            1 / 3,
        ),
    ),
    "match": Script(
        right=Way(
            (
                "to [data-slot=k1] select",
                "press ArrowDown ArrowDown ArrowDown",
                "to [data-slot=k2] select",
                "press ArrowDown ArrowDown",
                "to [data-slot=k3] select",
                "press ArrowDown ArrowDown ArrowDown",
                "to [data-slot=k4] select",
                "press End",
            ),
            "All of it is right",
        ),
        wrong=Way(
            tuple(
                step for key in ("k1", "k2", "k3", "k4") for step in (f"to [data-slot={key}] select", "press ArrowDown")
            ),
            "0 of 4 are right",
            0.0,
        ),
    ),
    "order": Script(
        right=Way(("to [data-key='1'] [data-step='-1']", "press Space"), "That is the right order"),
        wrong=Way(("to [data-key='5'] [data-step='-1']", "press Enter Enter"), "stand in the right place", 0.7),
    ),
    "fill": Script(
        right=Way(
            (
                "to [data-slot=who] input",
                "type coast guard",
                "to [data-slot=count] input",
                "type 9",
                "to [data-slot=seen] input",
                "type Seven!",
            ),
            "All of it is right",
        ),
        wrong=Way(
            (
                "to [data-slot=who] input",
                "type the agency",
                "to [data-slot=count] input",
                "type seven",
                "to [data-slot=seen] input",
                "type seven",
            ),
            "1 of 3 is right",
            1 / 3,
        ),
        read=("Gap 1 of 3: who", "You wrote: the agency"),
    ),
    "swap": Script(
        right=Way(
            ("to [data-slot=k1] select", "press ArrowDown", "to [data-slot=k3] select", "press ArrowDown"),
            "You swapped 1 of 1 loaded word.*It now reads: The coast guard entered",
        ),
        wrong=Way(
            ("to [data-slot=k2] select", "press ArrowDown"),
            "You swapped 0 of 1 loaded word.*You also swapped 1 of 1 that was fine",
            1 / 3,
        ),
        read=("Word 1 of 3", "A source says this word"),
    ),
    "thread": Script(
        right=Way(
            (
                "to [data-slot=c1] select",
                "press ArrowDown ArrowDown",
                "to [data-slot=c1-rating] input",
                "press Space",
                "to [data-slot=c2] select",
                "press ArrowDown",
                "to [data-slot=c2-rating] input",
                "press ArrowDown ArrowDown",
                "to [data-slot=friend] input",
                "press Space",
            ),
            "All of it is right",
        ),
        wrong=Way(
            (
                "to [data-slot=c1] select",
                "press ArrowDown",
                "to [data-slot=c1-rating] input",
                "press ArrowDown ArrowDown",
                "to [data-slot=c2] select",
                "press ArrowDown ArrowDown",
                "to [data-slot=c2-rating] input",
                "press Space",
                "to [data-slot=friend] input",
                "press ArrowDown",
            ),
            "0 of 5 are right",
            0.0,
        ),
        read=("Commenter B, replying to A", "[commenter A]"),
    ),
    "reply": Script(
        right=Way(
            (
                "to [data-slot=t1] input",
                "press Space",
                "to .ws-check",
                "press Space",
                "press Space",
                "to [data-slot=t2] input",
                "press Space",
            ),
            "2 of 2 steps were good ones",
        ),
        wrong=Way(
            (
                "to [data-slot=t1] input",
                "press ArrowDown",
                "to .ws-check",
                "press Enter",
                "press Enter",
                "to [data-slot=t3] input",
                "press ArrowDown",
            ),
            "0 of 2 steps were good ones",
            0.0,
        ),
        read=("The thread becomes a quarrel.", "Now they write about you."),
    ),
    "verdict": Script(
        right=Way(
            tuple(step for n in range(1, 5) for step in (f"to .ws-card:nth-of-type({n}) textarea", f"type Line {n}.")),
            "Now compare",
            None,
        ),
        wrong=Way(("to textarea", "type Only one thing."), "Now compare", None),
        again=False,
        read=("Line 3.", "Only one thing."),
    ),
    "reflect": Script(
        right=Way(("to textarea", "type Who counted, and where?"), "Now compare", None),
        wrong=Way(("to textarea", "type <b>Nothing</b>"), "Now compare", None),
        again=False,
        read=("<b>Nothing</b>",),
    ),
    "from-marks": Script(
        right=Way(("to .ws-option input", "press ArrowDown"), "That is right"),
        wrong=Way(("to .ws-option input", "press ArrowDown ArrowDown"), "Not this one", 0.0),
    ),
}


def script(name: str) -> Script:
    """The entry of a type, or a failure that says where it belongs."""
    assert name in SCRIPTS, f"{name} has no keyboard script: add an entry to SCRIPTS in tests/keyboard.py"
    return SCRIPTS[name]


def focused(target: Locator) -> bool:
    """Whether this very element has the focus."""
    return bool(target.evaluate("node => node === document.activeElement"))


def tab_to(page: Page, target: Locator, key: str = "Tab", most: int = 120) -> None:
    """Presses a key until the target has the focus."""
    for _ in range(most):
        if focused(target):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{key} never reaches {target}")


def take(page: Page, question: Locator, steps: tuple[str, ...]) -> None:
    """Takes the steps, and makes sure on the way that nothing but a button says anything about right and wrong."""
    result = question.locator(".ws-result")
    for step in steps:
        what, value = step.split(" ", 1)
        before = result.inner_text()
        button = bool(page.evaluate("() => document.activeElement.localName === 'button'"))
        if what == "to":
            tab_to(page, question.locator(value).first)
        elif what == "press":
            for key in value.split():
                page.keyboard.press(key)
        else:
            page.keyboard.type(value)
        assert button or result.inner_text() == before, f"“{step}” submits"


def check(page: Page, question: Locator, way: Way) -> None:
    """Presses Check with the keyboard, hears the result, and finds the focus where it was."""
    button, result = question.locator(".ws-check"), question.locator(".ws-result")
    tab_to(page, button)
    page.keyboard.press("Enter")
    assert re.search(way.says, result.inner_text()), result.inner_text()
    assert focused(button), "the focus has left the button"
