// @ts-check
"use strict";
/** Marking a text: pick a label, then the words; press again to take it back. */
(() => {
  const { Question, outcome } = WhoSays;

  /** @typedef {{verdict: Verdict, accept: string[]}} Pick */

  /** @extends {Question<{id: string, labels: string[], picks: Record<string, Pick>}>} */
  class Mark extends Question {
    /** @type {Map<string, string>} The label of every pick that is marked. */
    marked = new Map();

    start() {
      for (const input of this.inputs) {
        input.addEventListener("change", () => this.press(input));
        input.addEventListener("keydown", (event) => this.type(event, input));
      }
    }

    get palette() {
      return [.../** @type {NodeListOf<HTMLInputElement>} */ (this.querySelectorAll(".ws-palette input"))];
    }

    get picks() {
      return /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll(".ws-pick"));
    }

    get label() {
      return this.palette.find((one) => one.checked)?.value ?? this.key.labels[0];
    }

    /** Marks, changes or clears a pick with the label chosen now. @param {HTMLInputElement} input */
    press(input) {
      this.clear();
      const pick = /** @type {HTMLElement} */ (input.closest(".ws-pick"));
      const key = pick.dataset.key ?? "";
      const label = this.label;
      if (this.marked.get(key) === label) this.marked.delete(key);
      else this.marked.set(key, label);
      input.checked = this.marked.has(key);
      this.tag(pick, this.marked.get(key));
    }

    /** The label's name after the words; with one label the look says enough. */
    tag(/** @type {HTMLElement} */ pick, /** @type {string | undefined} */ label) {
      const index = this.palette.findIndex((one) => one.value === label);
      const name = this.palette[index]?.parentElement?.querySelector("span")?.textContent;
      const tag = /** @type {HTMLElement} */ (pick.querySelector(".ws-tag"));
      tag.textContent = label && name ? ` ${name}` : "";
      pick.dataset.label = label && name ? String(index + 1) : "";
    }

    /** A number key chooses that label and presses the pick with it. */
    type(/** @type {KeyboardEvent} */ event, /** @type {HTMLInputElement} */ input) {
      const radio = this.palette[Number(event.key) - 1];
      if (!radio || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      radio.checked = true;
      this.press(input);
    }

    again() {
      this.marked.clear();
      for (const pick of this.picks) this.tag(pick, undefined);
      super.again();
    }

    clear() {
      super.clear();
      this.answers.hidden = true;
    }

    /** How one pick turned out. */
    judge(/** @type {Pick} */ pick, /** @type {string | undefined} */ label) {
      if (pick.verdict === "contested") return "talk";
      if (pick.verdict === "arguable") return "either";
      if (pick.verdict === "no") return label ? "over" : "fine";
      if (!label) return "missed";
      return pick.accept.includes(label) ? "found" : "label";
    }

    grade() {
      if (!this.marked.size) return "";
      const count = { found: 0, missed: 0, over: 0, fine: 0, label: 0, either: 0, talk: 0 };
      for (const pick of this.picks) {
        const key = pick.dataset.key ?? "";
        const name = this.judge(this.key.picks[key], this.marked.get(key));
        count[name] += 1;
        pick.append(outcome(name));
        this.querySelector(`.ws-key [data-key="${key}"] .ws-key-head`)?.append(outcome(name));
      }
      this.answers.hidden = false;
      this.answers.open = true;
      return this.report(count);
    }

    report(/** @type {Record<ReturnType<Mark["judge"]>, number>} */ count) {
      const gold = count.found + count.missed + count.label;
      const fine = count.over + count.fine;
      const parts = [`You caught ${count.found} of ${gold}.`];
      if (count.label) parts.push(`${count.label} more you saw, under another label.`);
      if (fine) parts.push(`You also flagged ${count.over} of ${fine} that ${fine === 1 ? "was" : "were"} fine.`);
      if (count.either + count.talk) parts.push(`${count.either + count.talk} did not count: they can be argued.`);
      return parts.join(" ");
    }
  }

  customElements.define("ws-mark", Mark);
})();
