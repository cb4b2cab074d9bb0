"""Takes the README's picture of the built site. Usage: python -m tests.screenshot (after `whosays build`)"""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "site" / "lessons" / "who-is-talking" / "index.html"
PICTURE = ROOT / "site_src" / "screenshot.png"


def main() -> None:
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = browser.new_context(viewport={"width": 1280, "height": 860}, color_scheme="light").new_page()
        page.goto(f"{PAGE.as_uri()}#step-3")
        page.locator("#step-3 .ws-script").scroll_into_view_if_needed()
        page.evaluate("document.querySelector('ws-steps').scrollIntoView()")
        page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    main()
