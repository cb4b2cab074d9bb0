"""What a screen reader says about every type of question, as transcripts that are read before they change."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable

import pytest
from keyboard import Way, script
from types_site import NAMES, TypesSite
from workshop import ROOT

Golden = Callable[[str, str], None]
SPEECH = ROOT / "tests" / "speech" / "speak.mjs"
TOOLS = ROOT / ".build" / "speech"
STATES = ("checked", "selected", "textbox", "button, Move", "expanded")


@pytest.fixture(scope="session")
def node() -> str:
    """Node with the packages of tests/speech, or a skip that says how to get them; in CI they have to be there."""
    found = shutil.which("node")
    if found and (TOOLS / "node_modules" / "jsdom").is_dir():
        return found
    message = "no screen reader here: apt install nodejs npm, then run .ci/speech"
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)


def spoken(node: str, types: TypesSite, name: str, way: Way) -> dict[str, str]:
    """What is said on the page of a type while it is answered in this way, by heading."""
    assert name not in types.missing, types.missing.get(name)
    steps = [step.split(" ", 1) for step in (*way.steps, "to .ws-check", "press Space")]
    page = types.site / "exercises" / name / "index.html"
    command = [node, str(SPEECH), str(TOOLS), str(page), json.dumps(steps)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    parts = [part.split("\n", 1) for part in run.stdout.split("## ")[1:]]
    return {title.strip(): text.strip() for title, text in parts}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_said_is_as_it_was(node: str, types_built: TypesSite, golden: Golden, name: str) -> None:
    plan = script(name)
    right, wrong = (spoken(node, types_built, name, way) for way in (plan.right, plan.wrong))
    parts = {
        "Reading it": right["Reading it"],
        "Answering it": right["Answering it"],
        "Answering it in another way": wrong["Answering it"],
        "Reading it again after that": wrong["Reading it again"],
    }
    text = "\n\n".join(f"## {title}\n\n{words}" for title, words in parts.items()) + "\n"
    golden(f"speech/{name}.txt", text)
    for words in plan.read:
        assert words in text or words in right["Reading it again"], f"nobody hears “{words}”"


@pytest.mark.parametrize("name", NAMES)
def test_a_transcript_holds_prompt_options_states_result_and_reasons(
    node: str, types_built: TypesSite, name: str
) -> None:
    said = spoken(node, types_built, name, script(name).wrong)
    before, answering, after = said["Reading it"], said["Answering it"], said["Reading it again"]
    polite = [line for line in answering.splitlines() if line.strip().startswith("polite: ")]
    assert polite, "the result is not announced"
    assert len(polite) == len(set(polite)), f"something is announced twice: {polite}"
    assert any(state in before for state in STATES), "no control tells its state"
    unnamed = [line for line in before.splitlines() if line in {"radio", "checkbox", "combobox", "textbox", "button"}]
    assert unnamed == []
    assert not re.search(r"^(radio|checkbox), (not )?checked", before, re.MULTILINE), "a control has no name"
    assert "group, " in before or "textbox, " in before, "nothing names what the controls are for"
    assert len(after) > len(before), "no reasons are read after the check"
    for sign in "✓✗○≈≠☐":
        assert sign not in after, f"the sign {sign} is read aloud"
