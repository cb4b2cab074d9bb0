// @ts-check
"use strict";
/** One right option among several. */
(() => {
  const { OptionsQuestion } = WhoSays;
  const { _ } = WhoSaysWords;

  class Choice extends OptionsQuestion {
    report(/** @type {Graded} */ graded) {
      if (graded.slots["1"] === "right") return _("That is right. Each answer has its reason.");
      if (graded.slots["1"] === "either") return _("That can be defended, and so can another answer. Read both reasons.");
      return _("Not this one. Each answer has its reason.");
    }
  }

  customElements.define("ws-choice", Choice);
})();
