// @ts-check
"use strict";
/** A verdict card to fill in: known, claimed, not known, what would settle it. */
(() => {
  class Verdict extends WhoSays.WritingQuestion {}
  customElements.define("ws-verdict", Verdict);
})();
