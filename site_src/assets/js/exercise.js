// @ts-check
"use strict";
/** The sum of an exercise: what was caught, what was flagged without need, and the lean once there is enough to tell. */
(() => {
  class Exercise extends HTMLElement {}
  customElements.define("ws-exercise", Exercise);
})();
