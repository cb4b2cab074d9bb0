// @ts-check
"use strict";
/** Any number of right options among several. */
(() => {
  const { OptionsQuestion } = WhoSays;
  const { _, _n } = WhoSaysWords;

  class Choices extends OptionsQuestion {
    /** Each wrong pick takes back a right one, so that picking everything earns nothing. */
    grade(/** @type {Answer} */ answer) {
      const graded = super.grade({});
      const { v } = this.key.slots["1"];
      const picked = [answer["1"] ?? []].flat();
      const right = picked.filter((key) => v[key] === "yes").length;
      const wrong = picked.filter((key) => v[key] === "no").length;
      const all = Object.values(v).filter((verdict) => verdict === "yes").length;
      return this.credited({ ...graded, right, wrong, scored: all }, (right - wrong) / all);
    }

    turned(/** @type {Verdict} */ verdict, /** @type {boolean} */ picked) {
      const name = super.turned(verdict, picked);
      return name === "answer" ? "unseen" : name;
    }

    report(/** @type {Graded} */ graded) {
      const { wrong } = graded;
      if (graded.credit === 1) return _("That is right: everything that fits, and nothing else.");
      const fit = _n(
        "You chose {right} of the one that fits.",
        "You chose {right} of the {n} that fit.",
        graded.scored,
        { right: graded.right },
      );
      const extra = wrong ? _n("And one that does not.", "And {n} that do not.", wrong) : "";
      return [fit, extra, _("Each answer has its reason.")].filter(Boolean).join(" ");
    }
  }

  customElements.define("ws-choices", Choices);
})();
