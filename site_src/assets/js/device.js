// @ts-check
"use strict";
/** The page "My progress": what this device remembers, as lessons, leans and sureness; taken along, taken in, forgotten. */
(() => {
  const { _, _n, course } = WhoSaysWords;
  const { lean, total } = WhoSaysMeasure;
  const { make } = WhoSays;
  const { meter, caught, short } = WhoSaysSum;
  const { answered, due, listed, nextWords, words } = WhoSaysProgress;
  const { lessons, exercises } = WhoSaysCourse;
  const places = [...lessons, ...exercises];
  /** A file of ten thousand answers is smaller. */
  const LARGEST = 8e6;
  const REASONS = Object.freeze({
    "not ours": _("This is not a file of progress from this site. Nothing was changed."),
    "another version": _("This file was saved by another version of this site, which this one cannot read. Nothing was changed."),
    "another course": _("This file belongs to another course. Nothing was changed."),
  });

  class Device extends HTMLElement {
    connectedCallback() {
      if (this.dataset.ready !== undefined) return;
      this.dataset.ready = "";
      this.at(".ws-device").hidden = false;
      this.at(".ws-where").textContent = WhoSaysStore.lasting
        ? _("All of this is kept in this browser on this device, and nowhere else.")
        : _("This browser keeps nothing here: everything is forgotten when you close the page.");
      this.on("export", () => this.save());
      this.on("import", () => /** @type {HTMLInputElement} */ (this.at("input[type=file]")).click());
      this.at("input[type=file]").addEventListener("change", () => this.open());
      this.on("forget", () => this.ask(true));
      this.on("keep", () => this.ask(false));
      this.on("really", () => this.forget());
      this.show();
    }

    /** @param {string} selector */
    at(selector) {
      return /** @type {HTMLElement} */ (this.querySelector(selector));
    }

    /** @param {string} name @param {() => void} action */
    on(name, action) {
      this.at(`.ws-${name}`).addEventListener("click", action);
    }

    /** @param {string} text */
    tell(text) {
      this.at(".ws-told").textContent = text;
    }

    show() {
      const entries = Object.values(WhoSaysStore.all());
      const asked = [...new Map(places.flatMap(listed).map((one) => [one.id, one])).values()];
      this.at(".ws-sum").textContent = entries.length ? `${words(asked)}.` : _("Nothing is answered on this device yet.");
      for (const place of places) this.line(place);
      for (const place of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll("[data-lean]"))) {
        const counts = total(entries.filter(({ skill }) => skill === place.dataset.lean));
        const now = lean(counts);
        const little = _("Not enough answers yet to tell.");
        place.replaceChildren(...(now ? [make("p", "", caught(counts)), meter(_("Your lean:"), now)] : [make("p", "ws-soft", little)]));
      }
      const sure = WhoSaysSure.words(entries);
      this.at(".ws-sureness").textContent = sure || _("Not enough answers yet to tell: some questions ask how sure you are.");
      this.boosters();
      for (const name of ["export", "forget"]) /** @type {HTMLButtonElement} */ (this.at(`.ws-${name}`)).disabled = !entries.length;
    }

    /** How much of a lesson or exercise is answered, and what it earned with first answers. @param {CoursePart} lesson */
    line(lesson) {
      const place = this.querySelector(`[data-part="${lesson.path}"]`);
      const done = answered(listed(lesson));
      const graded = done.filter((one) => one.graded);
      const earned = short(graded.reduce((sum, { entry }) => sum + entry.first, 0));
      const result = graded.length ? _("first answers earned {earned} of {of}", { earned, of: graded.length }) : "";
      if (place) place.textContent = done.length ? [words(listed(lesson)), result].filter(Boolean).join(" · ") : _("not begun");
    }

    /** The lessons with questions that are due, or else when the next come back. */
    boosters() {
      const list = this.at(".ws-dues");
      list.replaceChildren();
      for (const lesson of lessons) {
        const { length } = due(listed(lesson));
        if (!length) continue;
        const line = make("li", "");
        const link = /** @type {HTMLAnchorElement} */ (make("a", "", lesson.title));
        link.href = lesson.path.replace(/index\.html$/, "boosters.html");
        line.append(link, ` · ${_n("{n} question is due", "{n} questions are due", length)}`);
        list.append(line);
      }
      list.hidden = !list.children.length;
      this.at(".ws-next-due").textContent = list.children.length
        ? ""
        : [_("Nothing is due today."), nextWords(lessons.flatMap(listed))].join(" ").trim();
    }

    save() {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([WhoSaysTransfer.written(course, WhoSaysStore.all())], { type: "application/json" }));
      link.download = `${course}-progress.json`;
      link.click();
      URL.revokeObjectURL(link.href);
      this.tell(_("Saved as a file, if this browser allows it."));
    }

    async open() {
      const input = /** @type {HTMLInputElement} */ (this.at("input[type=file]"));
      const file = input.files?.[0];
      if (!file) return;
      try {
        const read = file.size > LARGEST ? "not ours" : WhoSaysTransfer.read(await file.text(), course);
        this.tell(typeof read === "string" ? REASONS[read] : this.take(read));
      } catch {
        this.tell(_("The file could not be read. Nothing was changed."));
      }
      input.value = "";
      this.show();
    }

    /** Takes over what is newer, and says what it took. @param {Read} read */
    take({ entries, refused }) {
      const here = WhoSaysStore.all();
      const hashes = Object.assign({}, ...places.map(({ questions }) => questions));
      const better = Object.entries(entries).filter(([id, entry]) => WhoSaysTransfer.better(entry, here[id], hashes[id]));
      for (const [id, entry] of better) WhoSaysStore.put(id, entry);
      const same = Object.keys(entries).length - better.length;
      return [
        _n("{n} answer was taken over.", "{n} answers were taken over.", better.length),
        same && _n("{n} was here already.", "{n} were here already.", same),
        refused && _n("{n} could not be read and was left out.", "{n} could not be read and were left out.", refused),
      ].filter(Boolean).join(" ");
    }

    /** @param {boolean} asking */
    ask(asking) {
      this.at(".ws-confirm").hidden = !asking;
      this.at(".ws-forget").hidden = asking;
      this.at(asking ? ".ws-keep" : ".ws-forget").focus();
    }

    forget() {
      WhoSaysStore.forget();
      this.show();
      this.at(".ws-confirm").hidden = true;
      this.at(".ws-forget").hidden = false;
      this.tell(_("Everything is forgotten."));
      this.at(".ws-told").focus();
    }
  }

  customElements.define("ws-device", Device);
})();
