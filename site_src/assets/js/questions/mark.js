// @ts-check
"use strict";
/** Marking a text: pick a label, then the words; press again to take it back. */
(() => {
  const { Question, outcome } = WhoSays;
  const { _, _n } = WhoSaysWords;

  class Mark extends Question {
    /** @type {Record<string, string>} The label of every pick; nothing where it is left alone. */
    marked = {};

    start() {
      for (const pick of this.picks) {
        const input = /** @type {HTMLInputElement} */ (pick.querySelector("input"));
        input.addEventListener("change", () => this.mark(pick));
        input.addEventListener("keydown", (event) => this.type(event, pick));
      }
    }

    get palette() {
      return [.../** @type {NodeListOf<HTMLInputElement>} */ (this.querySelectorAll(".ws-palette input"))];
    }

    get picks() {
      return [.../** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll(".ws-pick"))];
    }

    get label() {
      const only = () => Object.keys(Object.values(this.key.slots)[0].v).find(Boolean) ?? "";
      return this.palette.find((one) => one.checked)?.value ?? only();
    }

    read() {
      return { ...this.marked };
    }

    write(/** @type {Answer} */ answer) {
      for (const pick of this.picks) this.tag(pick, String(answer[pick.dataset.slot ?? ""] ?? ""));
    }

    /** Leaving a thing alone is an answer; leaving everything alone is not yet one. */
    lacking(/** @type {Answer} */ answer) {
      return Object.values(answer).some(Boolean) ? "" : _("Choose something first.");
    }

    /** Marks, changes or clears a pick with the label chosen now. */
    mark(/** @type {HTMLElement} */ pick) {
      const label = this.label;
      this.tag(pick, this.marked[pick.dataset.slot ?? ""] === label ? "" : label);
    }

    /** The label's name after the words; with one label the look says enough. */
    tag(/** @type {HTMLElement} */ pick, /** @type {string} */ label) {
      const index = this.palette.findIndex((one) => one.value === label);
      const name = this.palette[index]?.parentElement?.querySelector("span")?.textContent;
      const tag = /** @type {HTMLElement} */ (pick.querySelector(".ws-tag"));
      this.marked[pick.dataset.slot ?? ""] = label;
      /** @type {HTMLInputElement} */ (pick.querySelector("input")).checked = label !== "";
      tag.textContent = name ? ` ${name}` : "";
      pick.dataset.label = name ? String(index + 1) : "";
    }

    /** A number key chooses that label and presses the pick with it. */
    type(/** @type {KeyboardEvent} */ event, /** @type {HTMLElement} */ pick) {
      const radio = this.palette[Number(event.key) - 1];
      if (!radio || this.left <= 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      radio.checked = true;
      this.clear();
      this.mark(pick);
    }

    judge(/** @type {Verdict} */ verdict, /** @type {string} */ value, /** @type {SlotKey} */ slot) {
      if (verdict === "contested") return "talk";
      if (verdict === "arguable") return "either";
      if (slot.v[""] === "yes") return value ? "over" : "fine";
      if (verdict === "yes") return "found";
      return value ? "label" : "missed";
    }

    /** As in choices: a false flag takes back a find, so that flagging everything earns nothing. */
    grade(/** @type {Answer} */ answer) {
      const graded = super.grade(answer);
      const number = this.tally(graded);
      const gold = number("found", "missed", "label");
      return this.credited(graded, (number("found") + number("label") / 2 - number("over")) / (gold || 1));
    }

    /** Counts slots by how they turned out. @param {Graded} graded */
    tally(graded) {
      const all = Object.values(graded.slots);
      return (/** @type {OutcomeName[]} */ ...names) => all.filter((name) => names.includes(name)).length;
    }

    /** The outcome at each mark; the reasons come below the passage, after the whole of it was read. */
    reveal(/** @type {Graded} */ graded) {
      for (const [name, turned] of Object.entries(graded.slots)) {
        this.slotNode(name)?.append(" ", outcome(turned));
        this.querySelector(`.ws-key [data-slot="${name}"] .ws-key-head`)?.append(outcome(turned));
      }
      this.answers.hidden = false;
      this.answers.open = true;
    }

    clear() {
      super.clear();
      for (const node of this.querySelectorAll(".ws-key .ws-outcome")) node.remove();
    }

    report(/** @type {Graded} */ graded) {
      const number = this.tally(graded);
      const [found, label, over] = [number("found"), number("label"), number("over")];
      const [gold, fine] = [found + label + number("missed"), over + number("fine")];
      const open = number("either", "talk");
      return [
        _n("You caught {found} of {n}.", "You caught {found} of {n}.", gold, { found: found + label }),
        label && _n("{n} of them under another label.", "{n} of them under another label.", label),
        fine && _n("You also flagged {over} of {n} that was fine.", "You also flagged {over} of {n} that were fine.", fine, { over }),
        open && _n("{n} did not count: it can be argued.", "{n} did not count: they can be argued.", open),
      ].filter(Boolean).join(" ");
    }
  }

  customElements.define("ws-mark", Mark);
})();
