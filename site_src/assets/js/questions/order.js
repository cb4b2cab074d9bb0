// @ts-check
"use strict";
/** Cards in order: two buttons move a card. A card's key is its right place, and its verdict is arguable if it may
 * change places with the next. */
(() => {
  const { Question, outcome } = WhoSays;
  const { _, _n } = WhoSaysWords;

  class Order extends Question {
    /** @type {string[]} The cards as they are first shown, which is never right. */
    first = [];

    start() {
      this.first = this.order;
      for (const row of this.rows) {
        /** @type {HTMLElement} */ (row.querySelector("input")).hidden = true;
        /** @type {HTMLElement} */ (row.querySelector(".ws-chips")).hidden = false;
      }
      for (const button of this.buttons) button.addEventListener("click", () => this.move(button));
      this.number();
    }

    get rows() {
      return [.../** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll("li.ws-row"))];
    }

    get buttons() {
      return [.../** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll("[data-step]"))];
    }

    get order() {
      return this.rows.map((row) => row.dataset.key ?? "");
    }

    read() {
      return { 1: this.order };
    }

    write(/** @type {Answer} */ answer) {
      const rows = this.rows;
      for (const key of answer["1"] ?? this.first) {
        const row = rows.find((one) => one.dataset.key === key);
        if (row) row.parentElement?.append(row);
      }
      this.number();
    }

    lacking(/** @type {Answer} */ answer) {
      return String(answer["1"]) === String(this.first) ? _("Move a card first.") : "";
    }

    /** Where the card of a button stands, from 0. */
    at(/** @type {HTMLElement} */ button) {
      return this.rows.findIndex((row) => row.contains(button));
    }

    /**
     * One step up or down. It is the neighbour that is taken out and put in again, so that the button pressed keeps the
     * focus; at an end it stays where it is, or a quick second press would meet the other button and undo the first.
     * @param {HTMLElement} button
     */
    move(button) {
      const rows = this.rows;
      const at = this.at(button);
      const to = at + Number(button.dataset.step);
      if (button.ariaDisabled !== "true") {
        this.clear();
        rows[at][to < at ? "after" : "before"](rows[to]);
        this.number();
      }
      /** @type {HTMLElement} */ (this.querySelector(".ws-moved")).textContent = _("moved to position {at} of {n}", {
        at: this.at(button) + 1,
        n: rows.length,
      });
    }

    turn(/** @type {boolean} */ checked) {
      super.turn(checked);
      this.number();
    }

    /** Each card's place, and which buttons have nothing to do. */
    number() {
      const rows = this.rows;
      rows.forEach((row, at) => {
        /** @type {HTMLElement} */ (row.querySelector(".ws-num")).textContent = String(at + 1);
      });
      for (const button of this.buttons) {
        const open = rows[this.at(button) + Number(button.dataset.step)] && !(this.checked && this.left <= 0);
        button.ariaDisabled = String(!open);
      }
    }

    /** Whether two cards that may change places do: the first is the next of the second. */
    swaps(/** @type {number} */ first, /** @type {number} */ second) {
      return first === second + 1 && this.key.slots["1"].v[second] === "arguable";
    }

    /** How a card turned out that stands at a place. @returns {OutcomeName} */
    stood(/** @type {number} */ key, /** @type {number} */ place) {
      if (key === place) return "right";
      return this.swaps(key, place) || this.swaps(place, key) ? "either" : "wrong";
    }

    /**
     * Credit is the share of all pairs of cards that stand in the right relative order: concordant pairs, as in
     * Kendall, A new measure of rank correlation, Biometrika 30 (1938).
     */
    grade(/** @type {Answer} */ answer) {
      const cards = [answer["1"] ?? []].flat().map(Number);
      const n = cards.length;
      const wrong = cards.filter((key, at) => this.stood(key, at + 1) === "wrong").length;
      let pairs = 0;
      cards.forEach((key, at) => {
        pairs += cards.slice(at + 1).filter((after) => key < after || this.swaps(key, after)).length;
      });
      /** @type {OutcomeName} */
      const turned = wrong ? "wrong" : "right";
      const graded = { credit: 0, right: n - wrong, wrong, scored: n, slots: { 1: turned }, counts: [0, 0, 0, 0] };
      return this.credited(graded, pairs / ((n * (n - 1)) / 2));
    }

    reveal() {
      this.rows.forEach((row, at) => {
        const key = row.dataset.key ?? "";
        const turned = this.stood(Number(key), at + 1);
        const node = outcome(turned);
        if (turned === "right") node.lastChild?.replaceWith(_("right place"));
        if (turned === "wrong") node.lastChild?.replaceWith(_("belongs at position {n}", { n: key }));
        row.append(node);
        this.tell(row, `li[data-key="${key}"]`);
      });
      this.answers.hidden = false;
    }

    report(/** @type {Graded} */ graded) {
      if (!graded.wrong) return _("That is the right order. Each card has its reason.");
      return _n(
        "{right} of {n} stands in the right place. Each card has its reason.",
        "{right} of {n} stand in the right place. Each card has its reason.",
        graded.right,
        { right: graded.right, n: graded.scored },
      );
    }
  }

  customElements.define("ws-order", Order);
})();
