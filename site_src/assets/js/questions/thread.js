// @ts-check
"use strict";
/** Comments, each with a label and a rating, and what to do about them in each role. */
(() => {
  const { Question } = WhoSays;

  class Thread extends Question {
    /** What to do has a reason under every option; a comment has one for all that is asked of it. */
    reveal(/** @type {Graded} */ graded) {
      const all = Object.entries(graded.slots);
      const role = (/** @type {[string, OutcomeName]} */ [name]) => this.slotNode(name)?.querySelector(".ws-option");
      super.reveal({ ...graded, slots: Object.fromEntries(all.filter((one) => !role(one))) });
      for (const [name] of all.filter(role)) this.unfold(name);
    }
  }

  customElements.define("ws-thread", Thread);
})();
