// @ts-check
"use strict";
/**
 * The sum of an exercise: how much is answered and what it earned, what was caught and what was flagged without need,
 * and the lean once there is enough to tell. The page of progress says lean and sureness in the same words.
 */
var WhoSaysSum = (() => {
  const { make, keyOf } = WhoSays;
  const { _, _n, language } = WhoSaysWords;
  const { lean, total } = WhoSaysMeasure;

  /** What each lean is called, and the advice that goes with it. @type {Record<Lean, string[]>} */
  const LEANS = {
    trusting: [
      _("trusting"),
      _("Next time, look for sources that fade out of a text and for claims that are simply taken as settled."),
    ],
    balanced: [_("balanced"), _("Keep doing both: see what is missing, and see what is shown.")],
    suspicious: [
      _("suspicious"),
      _("Give credit where it is due: before you flag something, look for what the text does show."),
    ],
  };

  /** A number with one digit after the point at most. @param {number} value */
  const short = (value) => value.toLocaleString(language, { maximumFractionDigits: 1, numberingSystem: "latn" });

  /** The three leans in a row, the one of these counts marked, and its advice. @param {string} title @param {Lean} now */
  const meter = (title, now) => {
    const box = make("div", "ws-lean");
    const row = make("ul", "");
    for (const [name, [word]] of Object.entries(LEANS)) {
      const cell = make("li", "", word);
      if (name === now) cell.setAttribute("aria-current", "true");
      row.append(cell);
    }
    box.append(make("p", "", title), row, make("p", "", LEANS[now][1]));
    return box;
  };

  /** Both kinds of error in words. @param {number[]} counts */
  const caught = ([hits, signals, alarms, noise]) =>
    [
      signals && _n("You caught {found} of {n}.", "You caught {found} of {n}.", signals, { found: hits }),
      noise && _n("You also flagged {over} of {n} that was fine.", "You also flagged {over} of {n} that were fine.", noise, { over: alarms }),
    ].filter(Boolean).join(" ");

  class Exercise extends HTMLElement {
    connectedCallback() {
      if (this.dataset.ready || this.dataset.booster !== undefined || !keyOf(this)) return;
      this.dataset.ready = "";
      if (!WhoSaysStore.lasting && document.querySelector("ws-exercise") === this) {
        this.prepend(make("p", "ws-note", _("This browser keeps nothing here: your answers are forgotten when you close the page.")));
      }
      this.addEventListener("ws-checked", () => this.sum("polite"));
      this.sum("off");
    }

    /** Writes the sum anew; only what has changed is spoken, and nothing when the page opens. @param {string} live */
    sum(live) {
      const { questions, policy } = /** @type {ExerciseKey} */ (keyOf(this));
      const summary = /** @type {HTMLElement} */ (this.querySelector(".ws-summary"));
      const pairs = questions.map((one) => ({ one, entry: WhoSaysStore.get(one.id, one.hash) }));
      const done = pairs.flatMap(({ entry }) => entry ?? []);
      const graded = pairs.flatMap(({ one, entry }) => (one.graded !== false && entry) || []);
      /** @type {HTMLElement[]} */
      const lines = [];
      const first = done.length ? this.answered(done.length, questions.length, graded, policy) : "";
      if (first) lines.push(make("p", "", first));
      const counts = total(graded);
      /* A single question has just said the same, unless this was not its first try. */
      const told = (questions.length > 1 || done[0]?.tries > 1) && caught(counts);
      if (told) lines.push(make("p", "", told));
      const all = Object.values(WhoSaysStore.all());
      const here = lean(counts);
      const wide = here || (caught(counts) && lean(total(all.filter(({ skill }) => skill === this.dataset.skill))));
      if (wide) lines.push(meter(here ? _("Your lean in this exercise:") : _("Your lean in this skill, from all answers on this device:"), wide));
      if (graded.some(({ sure }) => sure !== null) && typeof WhoSaysSure !== "undefined") {
        const asked = WhoSaysSure.words(graded) || WhoSaysSure.words(all);
        if (asked) lines.push(make("p", "", asked));
      }
      summary.setAttribute("aria-live", live);
      lines.forEach((line, index) => {
        const old = summary.children[index];
        if (!old) summary.append(line);
        else if (old.textContent !== line.textContent) old.replaceWith(line);
      });
      while (summary.children.length > lines.length) summary.lastChild?.remove();
    }

    /** @param {number} done @param {number} n @param {Entry[]} graded @param {Policy} policy */
    answered(done, n, graded, { scoring }) {
      const earned = short(graded.reduce((sum, entry) => sum + entry[scoring], 0));
      const of = graded.length;
      return [
        n > 1 && _n("{done} of {n} question answered.", "{done} of {n} questions answered.", n, { done }),
        of && {
          first: _n("Your first answer earned {earned} of {n}.", "Your first answers earned {earned} of {n}.", of, { earned }),
          best: _n("Your best answer earned {earned} of {n}.", "Your best answers earned {earned} of {n}.", of, { earned }),
          last: _n("Your last answer earned {earned} of {n}.", "Your last answers earned {earned} of {n}.", of, { earned }),
        }[scoring],
      ].filter(Boolean).join(" ");
    }
  }

  customElements.define("ws-exercise", Exercise);
  return Object.freeze({ meter, caught, short });
})();
