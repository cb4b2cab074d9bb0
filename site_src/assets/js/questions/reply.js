// @ts-check
"use strict";
/** One turn at a time: choose, read what follows, go on. The path counts as a whole once it has come to its end. */
(() => {
  const { Question, make, outcome } = WhoSays;
  const { _, _n } = WhoSaysWords;

  class Reply extends Question {
    /** @type {string[]} The turns taken so far, the open one last. */
    path = [];
    /** Whether it is said what follows in the open turn, so that the button leads on. */
    told = false;

    start() {
      this.toggleAttribute("data-live", true);
      this.begin();
    }

    get turns() {
      return Object.keys(this.key.slots);
    }

    get now() {
      return this.path[this.path.length - 1];
    }

    /** What was chosen in a turn. @param {string} turn */
    chosen(turn) {
      return this.controls(turn).find((one) => one.checked)?.value ?? "";
    }

    /** The turn that the choice made in this one leads to; none at the end. */
    get next() {
      return this.key.slots[this.now].to?.[this.chosen(this.now)] ?? "";
    }

    /** What follows from the choice made in the open turn. */
    get follows() {
      const line = `.ws-key [data-slot="${this.now}"][data-key="${this.chosen(this.now)}"] .ws-then`;
      return this.querySelector(line)?.textContent ?? "";
    }

    /** What would have followed from the other options is for another path. @param {string} name */
    unfold(name) {
      super.unfold(name);
      const others = this.slotNode(name)?.querySelectorAll(".ws-option:not(:has(:checked)) .ws-then");
      for (const node of others ?? []) node.remove();
    }

    begin() {
      this.path = [];
      this.open(this.turns[0]);
    }

    /** Shows one turn, and no other. @param {string} turn */
    open(turn) {
      this.path.push(turn);
      this.told = false;
      this.stage([turn]);
    }

    /** @param {string[]} shown */
    stage(shown) {
      for (const name of this.turns) /** @type {HTMLElement} */ (this.slotNode(name)).hidden = !shown.includes(name);
    }

    /** The turns of the path, and what was chosen in each. */
    read() {
      return Object.fromEntries(this.path.map((turn) => [turn, this.chosen(turn)]));
    }

    write(/** @type {Answer} */ answer) {
      super.write(answer);
      this.begin();
      while (this.next) this.open(this.next);
    }

    /** First what follows from the choice, then the next turn; at the end the whole path. */
    press() {
      if (this.told) this.goOn();
      else if (this.next) this.tellTurn();
      else super.press();
    }

    tellTurn() {
      this.told = true;
      if (this.policy.reveal === "each" || this.left < 2) this.unfold(this.now);
      for (const input of this.controls(this.now)) input.disabled = true;
      this.result.textContent = this.follows;
      this.button.textContent = _("Go on");
    }

    goOn() {
      this.open(this.next);
      this.result.textContent = "";
      this.button.textContent = _("Check");
      this.slotNode(this.now)?.querySelector("legend")?.focus();
    }

    lacking(/** @type {Answer} */ answer) {
      return answer[this.now] ? "" : _("Choose something first.");
    }

    /** Only the turns of the path are answered, and only they count. */
    asked(/** @type {Answer} */ answer) {
      return super.asked(answer).filter(([name]) => answer[name]);
    }

    /** Every turn of the path again with all its reasons. @param {Graded} graded */
    reveal(graded) {
      this.wipe();
      for (const name of Object.keys(graded.slots)) this.unfold(name);
      this.answers.hidden = false;
    }

    /** The path in short, whether or not it is time for reasons. */
    show(/** @type {Graded} */ graded) {
      super.show(graded);
      const list = /** @type {HTMLElement} */ (this.querySelector(".ws-path"));
      this.stage(this.path);
      list.hidden = false;
      list.replaceChildren(...this.path.map((turn) => {
        const line = `[data-slot="${turn}"] .ws-option:has(:checked) label > :last-child`;
        const step = make("li", "", this.querySelector(line)?.textContent ?? "");
        if (!this.answers.hidden) step.append(" ", outcome(graded.slots[turn]));
        return step;
      }));
    }

    report(/** @type {Graded} */ graded) {
      const steps = _n(
        "Your path has come to its end. {right} of {n} step was a good one.",
        "Your path has come to its end. {right} of {n} steps were good ones.",
        graded.scored,
        { right: graded.right },
      );
      return `${this.follows} ${steps}`;
    }

    clear() {
      super.clear();
      this.wipe();
      /** @type {HTMLElement} */ (this.querySelector(".ws-path")).hidden = true;
    }

    /** A path that has been gone is not changed but begun anew. @param {boolean} checked */
    turn(checked) {
      super.turn(checked);
      if (!checked) return;
      for (const input of this.inputs) input.disabled = true;
      if (this.left > 0) this.button.textContent = _("Try another path");
    }
  }

  customElements.define("ws-reply", Reply);
})();
