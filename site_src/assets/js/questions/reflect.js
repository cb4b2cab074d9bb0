// @ts-check
"use strict";
/** Writing freely, then reading how others see it. */
(() => {
  class Reflect extends WhoSays.WritingQuestion {}
  customElements.define("ws-reflect", Reflect);
})();
