// @ts-check
"use strict";
/** Loaded words exchanged in place, and the sentence read again. */
(() => {
  const { Question, make, outcome } = WhoSays;
  const { _, _n } = WhoSaysWords;

  class Swap extends Question {
    start() {
      for (const one of this.inputs) {
        one.addEventListener("input", () => {
          this.clear();
          this.reread();
        });
      }
      this.reread();
    }

    write(/** @type {Answer} */ answer) {
      super.write(answer);
      this.reread();
    }

    /** The passage in runs, as it reads now: the words, and whether they were swapped in. */
    runs() {
      const lines = [...this.querySelectorAll(".ws-gaps p")];
      return lines.flatMap((line) => [...line.childNodes, new Text(" ")].map((node) => {
        const select = node instanceof Element && node.querySelector("select");
        if (!select) return { words: node.textContent ?? "", swapped: false };
        return { words: select.selectedOptions[0]?.text ?? "", swapped: select.value !== "" };
      }));
    }

    /** The sentences as they read now, below those they were, once they differ. */
    reread() {
      const runs = this.runs();
      const now = runs.map(({ words, swapped }) => (swapped ? make("strong", "", words) : words));
      this.querySelector("output")?.replaceChildren(...now);
      /** @type {HTMLElement} */ (this.querySelector(".ws-reread")).hidden = !runs.some(({ swapped }) => swapped);
    }

    /** Leaving a word is an answer; leaving every word is not yet one. */
    lacking(/** @type {Answer} */ answer) {
      return Object.values(answer).some(Boolean) ? "" : _("Swap a word first.");
    }

    judge(/** @type {Verdict} */ verdict, /** @type {string} */ value, /** @type {SlotKey} */ slot) {
      if (verdict === "yes") return value ? "right" : "fine";
      if (verdict === "no") return !value ? "missed" : slot.v[""] === "yes" ? "over" : "wrong";
      return super.judge(verdict, value, slot);
    }

    /** The outcome at each word and in its line of the key. */
    reveal(/** @type {Graded} */ graded) {
      const answer = this.read();
      for (const [name, turned] of Object.entries(graded.slots)) {
        this.slotNode(name)?.append(" ", outcome(turned));
        const line = (/** @type {string} */ which) => this.querySelector(`.ws-key [data-slot="${name}"]${which} .ws-key-head`);
        (line(":not([data-key])") ?? line(`[data-key="${answer[name]}"]`))?.append(outcome(turned));
      }
      this.answers.hidden = false;
      this.answers.open = true;
    }

    report(/** @type {Graded} */ graded) {
      const slots = Object.entries(this.key.slots);
      const [loaded, fine] = ["no", "yes"].map((verdict) => slots.filter(([, slot]) => slot.v[""] === verdict));
      const swapped = loaded.filter(([name]) => /right|either/.test(graded.slots[name])).length;
      const over = fine.filter(([name]) => graded.slots[name] === "over").length;
      return [
        _n("You swapped {swapped} of {n} loaded word for a plainer one.",
          "You swapped {swapped} of {n} loaded words for plainer ones.", loaded.length, { swapped }),
        fine.length && _n("You also swapped {over} of {n} that was fine.",
          "You also swapped {over} of {n} that were fine.", fine.length, { over }),
        _("It now reads: {text}", { text: this.runs().map(({ words }) => words).join("").trim() }),
      ].filter(Boolean).join(" ");
    }
  }

  customElements.define("ws-swap", Swap);
})();
