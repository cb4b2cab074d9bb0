// @ts-check
"use strict";
/** Premises and responses: each premise has a list of all responses. */
customElements.define("ws-match", class extends WhoSays.Question {});
