// @ts-check
"use strict";
/**
 * Questions that come back: of a lesson's own questions, those that are due, a few at a time, blank. An answer settles
 * the waits that are over and leaves everything else that is kept of the question as it was.
 */
(() => {
  const { keyOf } = WhoSays;
  const { _, _n } = WhoSaysWords;
  const { answered, due, nextWords, over } = WhoSaysProgress;
  /** As many as somebody does on the way to the bus. */
  const MOST = 4;

  class Boosters extends HTMLElement {
    connectedCallback() {
      const exercise = this.querySelector("ws-exercise");
      const key = exercise && keyOf(exercise);
      if (!key || this.dataset.ready !== undefined) return;
      this.dataset.ready = "";
      const waiting = due(key.questions);
      const now = waiting.slice(0, MOST).map(({ id }) => id);
      const nodes = /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll("[data-question]"));
      for (const node of nodes) node.hidden = !now.includes(node.dataset.question ?? "");
      for (const id of [...now].reverse()) exercise.prepend(...[...nodes].filter((node) => node.dataset.question === id));
      this.tell(now.length ? this.some(waiting.length, now.length) : this.nothing(key.questions));
      this.addEventListener("ws-checked", (event) => {
        const id = /** @type {HTMLElement} */ (event.target).dataset.question;
        for (const one of answered(key.questions.filter((question) => question.id === id))) {
          WhoSaysStore.put(one.id, { ...one.entry, boosts: over(one.entry) });
        }
        const left = due(key.questions).length;
        const open = due(key.questions).filter((one) => now.includes(one.id)).length;
        if (open) this.tell(this.some(left, open));
        else if (left) this.tell(_n("Done for now. {n} more is due: open this page again.", "Done for now. {n} more are due: open this page again.", left));
        else this.tell([_("Done."), nextWords(key.questions)].join(" ").trim());
      });
    }

    /** @param {string} words */
    tell(words) {
      const line = /** @type {HTMLElement} */ (this.querySelector(".ws-due"));
      line.textContent = words;
    }

    /** How many are due, and how many of them are here. @param {number} all @param {number} here */
    some(all, here) {
      const due = _n("{n} question is due.", "{n} questions are due.", all);
      return here < all ? [due, _n("Here is one.", "Here are {n}.", here)].join(" ") : due;
    }

    /** @param {Asked[]} questions */
    nothing(questions) {
      return [_("Nothing is due today."), nextWords(questions) || _("Questions come back two days, a week and four weeks after you first answered them.")].join(" ");
    }
  }

  customElements.define("ws-boosters", Boosters);
})();
