// @ts-check
"use strict";
/** Switches between a text set as a script and the same text as an article. */
(() => {
  class Views extends HTMLElement {
    ready = false;

    get toggle() {
      return /** @type {HTMLElement} */ (this.querySelector(".ws-toggle"));
    }

    get script() {
      return /** @type {HTMLElement} */ (this.querySelector(".ws-view-script"));
    }

    get article() {
      return /** @type {HTMLDetailsElement} */ (this.querySelector(".ws-view-article"));
    }

    connectedCallback() {
      if (this.ready) return;
      this.ready = true;
      this.toggle.hidden = false;
      this.setAttribute("data-ready", "");
      for (const button of this.toggle.querySelectorAll("button")) {
        button.addEventListener("click", () => this.show(button.value));
      }
      window.addEventListener("hashchange", () => this.follow());
      this.show("script");
    }

    /** @param {string} view */
    show(view) {
      this.script.hidden = view !== "script";
      this.article.hidden = view !== "article";
      this.article.open = view === "article";
      for (const button of this.toggle.querySelectorAll("button")) {
        button.setAttribute("aria-pressed", String(button.value === view));
      }
    }

    /** The map leads into the script; a sentence that is hidden there has to be shown first. */
    follow() {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target || !this.contains(target)) return;
      this.show(this.script.contains(target) ? "script" : "article");
      target.scrollIntoView();
    }
  }

  customElements.define("ws-views", Views);
})();
