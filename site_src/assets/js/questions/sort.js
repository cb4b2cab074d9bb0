// @ts-check
"use strict";
/** Cards into bins: each card is a group of radio buttons, one for each bin. */
customElements.define("ws-sort", class extends WhoSays.Question {});
