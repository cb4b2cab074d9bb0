"""Answers any question somehow, so that what comes after a check can be looked at for every type alike."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

WORDS = "Somebody wrote this here"
FILL = """(question, words) => {
  const groups = new Set();
  const told = (node) => node.dispatchEvent(new Event("change", { bubbles: true }));
  for (const node of question.querySelectorAll("[data-slot] :is(input, select, textarea), .ws-sure input")) {
    if (node.disabled || !node.checkVisibility() && !node.closest("label")?.checkVisibility()) continue;
    if (/radio|checkbox/.test(node.type)) {
      if (groups.has(node.name) && node.type === "radio") continue;
      groups.add(node.name);
      if (!node.checked) node.click();
    } else {
      if (node.localName === "select") node.selectedIndex = node.options.length - 1;
      else node.value = words;
      node.dispatchEvent(new Event("input", { bubbles: true }));
      told(node);
    }
  }
}"""


def answer(question: Locator, words: str = WORDS) -> None:
    """Puts something into every slot that can be seen and presses the button, as often as there is a next turn."""
    for _ in range(8):
        question.evaluate(FILL, words)
        step = question.locator("[data-step='1']:visible").first
        if step.count():
            step.click()
        button = question.locator(".ws-check")
        button.click()
        if button.inner_text() != "Go on":
            return
        button.click()


def answer_all(page: Page, words: str = WORDS) -> None:
    """Answers every question of an exercise."""
    for question in page.locator("ws-exercise > .ws-question").all():
        answer(question, words)
