"""The arithmetic of the device, run in Node without a page: measures, boosters, files of progress."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent


@pytest.mark.parametrize("name", sorted(path.name for path in FOLDER.glob("*.test.js")))
def test_the_arithmetic_of_the_device(name: str) -> None:
    node = shutil.which("node")
    if node is None:
        assert os.environ.get("CI") != "true", "CI needs Node to test the scripts"
        pytest.skip("no Node on this machine: apt install nodejs")
    run = subprocess.run([node, "--test", name], cwd=FOLDER, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "\n# pass 0" not in run.stdout
