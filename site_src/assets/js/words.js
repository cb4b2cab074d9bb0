// @ts-check
"use strict";
/**
 * The scripts' own words, in the site's language. The English is in the scripts; another language comes with site.js,
 * made from the same catalogues as the pages.
 *
 * @typedef {{course: string, language: string, words: Record<string, string[]>, plural: string}} Site
 */
var WhoSaysWords = (() => {
  /** @type {Site} */
  const site = WhoSaysSite;

  /** @param {string} text @param {Record<string, string | number>} values */
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_all, name) => String(values[name] ?? ""));

  /** A phrase, with {names} filled in. @param {string} text @param {Record<string, string | number>} [values] */
  const _ = (text, values = {}) => filled(site.words[text]?.[0] ?? text, values);

  /**
   * A phrase that depends on a number, {n}.
   * @param {string} one @param {string} many @param {number} n @param {Record<string, string | number>} [values]
   */
  const _n = (one, many, n, values = {}) => {
    const forms = site.words[one] ?? [one, many];
    const index = site.plural ? Number(site.plural[n < 200 ? n : 100 + (n % 100)]) : Number(n !== 1);
    return filled(forms[index] ?? many, { n, ...values });
  };

  return Object.freeze({ _, _n, language: site.language, course: site.course });
})();
