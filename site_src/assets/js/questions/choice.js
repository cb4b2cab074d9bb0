// @ts-check
"use strict";
/** One right option among several. */
(() => {
  const { OptionsQuestion } = WhoSays;

  class Choice extends OptionsQuestion {
    grade() {
      const chosen = this.inputs.find((input) => input.checked);
      if (!chosen) return "";
      this.reveal((verdict, picked) => {
        if (verdict === "arguable") return "either";
        if (verdict === "yes") return picked ? "right" : "answer";
        return picked ? "wrong" : "left";
      });
      const verdict = this.key.choices[chosen.value];
      if (verdict === "yes") return "That is right. Each answer has its reason.";
      if (verdict === "arguable") return "That can be defended, and so can another answer. Read both reasons.";
      return "Not this one. Each answer has its reason.";
    }
  }

  customElements.define("ws-choice", Choice);
})();
