// @ts-check
"use strict";
/** Shows the steps of a lesson one at a time; without it they stand one after another. */
(() => {
  const { _ } = WhoSaysWords;

  /** What a step is called in the list, by its look. */
  const STATES = Object.freeze({ now: _("now"), done: _("done"), "to-come": _("to come") });

  class Steps extends HTMLElement {
    /** @type {HTMLElement[]} */
    steps = [];
    /** @type {Element[]} */
    links = [];
    /** @type {Set<number>} */
    visited = new Set();
    all = false;
    now = 0;

    get progress() {
      return /** @type {HTMLElement} */ (this.querySelector(".ws-progress"));
    }

    connectedCallback() {
      if (this.steps.length) return;
      this.steps = [.../** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll(".ws-step"))];
      this.links = [...this.querySelectorAll(".ws-steplist a")];
      /** @type {HTMLElement} */ (this.querySelector(".ws-move")).hidden = false;
      this.progress.hidden = false;
      this.button("back").addEventListener("click", () => this.go(this.now - 1));
      this.button("next").addEventListener("click", () => this.go(this.now + 1));
      this.button("all").addEventListener("click", () => this.toggle());
      window.addEventListener("hashchange", () => this.follow(true));
      this.setAttribute("data-ready", "");
      this.follow(false);
    }

    /** @param {string} name */
    button(name) {
      return /** @type {HTMLButtonElement} */ (this.querySelector(`.ws-${name}`));
    }

    /** Steps have addresses, so that the back button and shared links work. @param {number} index */
    go(index) {
      location.hash = this.steps[index].id;
    }

    /** Shows the step that holds what the address names. @param {boolean} focus */
    follow(focus) {
      const target = document.getElementById(location.hash.slice(1));
      const step = target?.closest(".ws-step") ?? (focus && location.hash ? null : this.steps[0]);
      const index = this.steps.findIndex((one) => one === step);
      if (index < 0) return;
      this.show(index);
      if (target && target !== step) target.scrollIntoView();
      else if (focus) this.arrive();
    }

    /** To the heading of the step, with the list and the question in view. */
    arrive() {
      const step = this.steps[this.now];
      step.querySelector("h2")?.focus({ preventScroll: true });
      (this.all ? step : this).scrollIntoView();
    }

    /** @param {number} index */
    show(index) {
      this.now = index;
      this.visited.add(index);
      const last = this.steps.length - 1;
      this.steps.forEach((step, number) => {
        step.hidden = !this.all && number !== index;
        this.state(number);
      });
      const end = /** @type {HTMLElement | null} */ (this.querySelector(".ws-boosters"));
      if (end) end.hidden = !this.all && index !== last;
      this.button("back").hidden = this.all || index === 0;
      this.button("next").hidden = this.all || index === last;
      const done = this.visited.size - 1;
      this.progress.textContent = _("Step {number} of {all}. Done: {done}. To come: {rest}.", {
        number: index + 1,
        all: last + 1,
        done,
        rest: last - done,
      });
    }

    /** Says in the list whether a step is done, now or to come. @param {number} number */
    state(number) {
      const link = this.links[number];
      const name = number === this.now ? "now" : this.visited.has(number) ? "done" : "to-come";
      link.className = `ws-${name}`;
      link.toggleAttribute("aria-current", number === this.now);
      if (number === this.now) link.setAttribute("aria-current", "step");
      const state = link.querySelector(".ws-state");
      if (state) state.textContent = `, ${STATES[name]}`;
    }

    toggle() {
      this.all = !this.all;
      const button = this.button("all");
      button.setAttribute("aria-pressed", String(this.all));
      this.show(this.now);
      button.scrollIntoView({ block: "nearest" });
    }
  }

  customElements.define("ws-steps", Steps);
})();
