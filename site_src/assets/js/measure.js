// @ts-check
"use strict";
/**
 * What answers say about a reader: two kinds of error, and the lean between them. Pure: no page, no storage. Learners
 * read words made from this; d′ and c are never shown to one.
 *
 * @typedef {"trusting" | "balanced" | "suspicious"} Lean
 */
var WhoSaysMeasure = (() => {
  /** Signals and noise each; with fewer, one answer moves c by more than half the band (pedagogy §5.3). */
  const ENOUGH = 8;
  const BAND = 0.3;

  /**
   * The inverse of the normal distribution: Abramowitz and Stegun 1964, 26.2.23, off by less than .00045.
   * @param {number} p @returns {number}
   */
  const z = (p) => {
    if (p > 0.5) return -z(1 - p);
    const t = Math.sqrt(-2 * Math.log(p));
    return (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  };

  /**
   * Sensitivity d′ and criterion c, with the log-linear correction (Hautus 1995). c below 0 flags too readily.
   * @param {number[]} counts  hits, signals, false flags, noise
   */
  const detect = ([hits, signals, alarms, noise]) => {
    const [h, f] = [z((hits + 0.5) / (signals + 1)), z((alarms + 0.5) / (noise + 1))];
    return { d: h - f, c: -(h + f) / 2 };
  };

  /** The lean, or nothing while there is too little to tell. @param {number[]} counts @returns {Lean | ""} */
  const lean = (counts) => {
    if (Math.min(counts[1], counts[3]) < ENOUGH) return "";
    const { c } = detect(counts);
    return c > BAND ? "trusting" : c < -BAND ? "suspicious" : "balanced";
  };

  /** The counts of several questions together. @param {{counts: number[]}[]} entries */
  const total = (entries) =>
    entries.reduce((sum, { counts }) => sum.map((n, index) => n + counts[index]), [0, 0, 0, 0]);

  return Object.freeze({ z, detect, lean, total });
})();
