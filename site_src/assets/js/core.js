// @ts-check
"use strict";
/**
 * What every question has: its key, a button to check, a place for the result, and a list of reasons.
 * The key comes from the one block of JSON of the exercise; all words come from the page.
 *
 * @typedef {"yes" | "no" | "arguable" | "contested"} Verdict
 * @typedef {{id: string, choices: Record<string, Verdict>}} OptionsKey
 */
/* A `var`, so that the scripts of the types see it and a second run does no harm. */
var WhoSays = (() => {
  /** How an answer turned out: a sign, a word, and the class that carries its look. */
  const OUTCOMES = Object.freeze({
    right: ["✓", "right"],
    wrong: ["✗", "not this one"],
    unseen: ["○", "this fits too"],
    answer: ["○", "this is the answer"],
    left: ["–", "rightly left"],
    either: ["≈", "can be defended"],
    found: ["✓", "found"],
    missed: ["○", "missed"],
    over: ["!", "fine as it is"],
    label: ["≠", "another label"],
    fine: ["–", "fine, rightly left"],
    talk: ["?", "talk about it"],
  });

  /**
   * @param {string} tag
   * @param {string} className
   * @param {string} [text]
   */
  const make = (tag, className, text = "") => {
    const node = document.createElement(tag);
    node.className = className;
    node.textContent = text;
    return node;
  };

  /** @param {keyof typeof OUTCOMES} name */
  const outcome = (name) => {
    const [sign, word] = OUTCOMES[name];
    const node = make("span", `ws-outcome ws-is-${name}`);
    const icon = make("span", "", `${sign} `);
    icon.setAttribute("aria-hidden", "true");
    node.append(icon, word);
    return node;
  };

  /** @template {{id: string}} Key */
  class Question extends HTMLElement {
    ready = false;
    checked = false;
    /** Read from the page once the element stands in it. */
    key = /** @type {Key} */ ({});

    connectedCallback() {
      if (this.ready) return;
      this.ready = true;
      const block = this.closest("ws-exercise")?.querySelector("script[type='application/json']");
      /** @type {Key[]} */
      const known = JSON.parse(block?.textContent || '{"questions":[]}').questions;
      const key = known.find((one) => one.id === this.dataset.question);
      if (!key) return;
      this.key = key;
      this.answers.hidden = true;
      /** @type {HTMLElement} */ (this.button.parentElement).hidden = false;
      this.button.addEventListener("click", () => (this.checked ? this.again() : this.check()));
      this.start();
    }

    get button() {
      return /** @type {HTMLButtonElement} */ (this.querySelector(".ws-check"));
    }

    get result() {
      return /** @type {HTMLElement} */ (this.querySelector(".ws-result"));
    }

    get answers() {
      return /** @type {HTMLDetailsElement} */ (this.querySelector(".ws-answers"));
    }

    get inputs() {
      const all = this.querySelectorAll(".ws-option input, .ws-pick input");
      return [.../** @type {NodeListOf<HTMLInputElement>} */ (all)];
    }

    check() {
      const words = this.grade();
      this.result.textContent = words || "Choose something first.";
      this.turn(words !== "");
    }

    /** Back to the question, with nothing chosen. */
    again() {
      this.clear();
      for (const input of this.inputs) input.checked = false;
      this.inputs[0]?.focus();
    }

    /** Takes the result away, not the choice. */
    clear() {
      if (!this.checked) return;
      this.result.textContent = "";
      for (const node of this.querySelectorAll(".ws-outcome")) node.remove();
      this.turn(false);
    }

    /** One button does both, so that the focus can stay on it. @param {boolean} checked */
    turn(checked) {
      this.checked = checked;
      this.button.textContent = checked ? "Try again" : "Check";
      this.toggleAttribute("data-checked", checked);
    }

    /** What a type does once. */
    start() {}

    /** Shows each answer's outcome; returns the result in words, or nothing if there is nothing to grade yet. */
    grade() {
      return "";
    }
  }

  /** A question of options, with a reason under each after the check. @extends {Question<OptionsKey>} */
  class OptionsQuestion extends Question {
    start() {
      for (const input of this.inputs) input.addEventListener("change", () => this.clear());
    }

    /** @param {(verdict: Verdict, chosen: boolean) => keyof typeof OUTCOMES} judge */
    reveal(judge) {
      for (const input of this.inputs) {
        const option = /** @type {HTMLElement} */ (input.closest(".ws-option"));
        const why = this.querySelector(`.ws-key [data-key="${input.value}"] .ws-why`);
        option.append(outcome(judge(this.key.choices[input.value], input.checked)));
        if (why) option.append(why.cloneNode(true));
      }
    }

    clear() {
      super.clear();
      for (const why of this.querySelectorAll(".ws-option .ws-why")) why.remove();
    }
  }

  return Object.freeze({ Question, OptionsQuestion, make, outcome });
})();
