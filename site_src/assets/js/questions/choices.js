// @ts-check
"use strict";
/** Any number of right options among several. */
(() => {
  const { OptionsQuestion } = WhoSays;

  class Choices extends OptionsQuestion {
    grade() {
      const inputs = this.inputs;
      const chosen = inputs.filter((input) => input.checked);
      if (!chosen.length) return "";
      this.reveal((verdict, picked) => {
        if (verdict === "arguable") return "either";
        if (verdict === "yes") return picked ? "right" : "unseen";
        return picked ? "wrong" : "left";
      });
      const of = (/** @type {HTMLInputElement[]} */ some, /** @type {Verdict} */ verdict) =>
        some.filter((input) => this.key.choices[input.value] === verdict).length;
      const [right, all, wrong] = [of(chosen, "yes"), of(inputs, "yes"), of(chosen, "no")];
      const extra = wrong ? ` and ${wrong} that ${wrong === 1 ? "does" : "do"} not` : "";
      if (right === all && !wrong) return "That is right: everything that fits, and nothing else.";
      return `You chose ${right} of the ${all} that ${all === 1 ? "fits" : "fit"}${extra}. Each answer has its reason.`;
    }
  }

  customElements.define("ws-choices", Choices);
})();
