// @ts-check
"use strict";
/**
 * How well being sure fits being right. Only pages with a question that asks how sure one is load this.
 *
 * @typedef {{n: number, over: number, brier: number, right: number, sure: number}} Calibration
 */
var WhoSaysSure = (() => {
  const { _, _n } = WhoSaysWords;
  /**
   * Answers with a sureness. The standard error of a share is at most .5/√n: 14 points with 12 answers, which is one
   * step of the scale (50, 65, 80, 95). With fewer, "too sure" would be told to people for no more than chance.
   */
  const SURE_ENOUGH = 12;

  /**
   * Mean sureness less the share right, the Brier score, and how often the surest answers were right, all of first
   * answers; nothing while there are too few.
   * @param {{sure: number | null, first: number}[]} entries @returns {Calibration | null}
   */
  const calibration = (entries) => {
    const told = entries.filter(({ sure }) => sure !== null);
    const n = told.length;
    if (n < SURE_ENOUGH) return null;
    const off = told.map(({ sure, first }) => Number(sure) / 100 - first);
    const surest = told.filter(({ sure }) => sure === 95);
    return {
      n,
      over: off.reduce((sum, one) => sum + one, 0) / n,
      brier: off.reduce((sum, one) => sum + one * one, 0) / n,
      right: surest.filter(({ first }) => first === 1).length,
      sure: surest.length,
    };
  };

  /** How well being sure fits being right, in words; nothing while there is too little. @param {Entry[]} entries */
  const words = (entries) => {
    const told = calibration(entries);
    if (!told) return "";
    const { over, right, sure } = told;
    return [
      over > 0.15
        ? _("You are surer than your answers bear out: slow down where it seems easy.")
        : over < -0.15
          ? _("You know more than you trust yourself to.")
          : _("How sure you are fits how often you are right."),
      sure && _n("When you were very sure, you were right {right} of {n} time.", "When you were very sure, you were right {right} of {n} times.", sure, { right }),
    ].filter(Boolean).join(" ");
  };

  return Object.freeze({ calibration, words });
})();
