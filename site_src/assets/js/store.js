// @ts-check
"use strict";
/**
 * What a learner has answered, kept on this device and nowhere else. One entry a question, so that two tabs do not
 * undo each other. Where a browser denies storage (a sandboxed frame), entries live as long as the page.
 *
 * @typedef {Record<string, string | string[]>} Answer
 * @typedef {object} Entry
 * @property {string} hash    the question as it was when it was answered
 * @property {string} skill
 * @property {string} lesson  the lesson it was answered in, or nothing
 * @property {number} day     days since 1970-01-01 on which it was first answered
 * @property {number} tries
 * @property {Answer} answer  the last answer
 * @property {number} first   credit of the first answer, 0 to 1; likewise best and last
 * @property {number} best
 * @property {number} last
 * @property {number | null} sure   how sure, in percent, at the first answer
 * @property {number[]} counts  hits, signals, false flags, noise: of the first answer
 * @property {number} hints   how many hints were opened before the first answer
 * @property {number} boosts  how many of the waits before a booster are settled
 */
var WhoSaysStore = (() => {
  const prefix = `whosays:${WhoSaysWords.course}:`;
  /** @type {Map<string, string>} */
  const memory = new Map();

  /** The browser's storage if it can be written to. @returns {Storage | null} */
  const open = () => {
    try {
      const probe = `${prefix}?`;
      localStorage.setItem(probe, "");
      localStorage.removeItem(probe);
      return localStorage;
    } catch {
      return null;
    }
  };
  const storage = open();

  const names = () =>
    [...new Set([...Object.keys(storage ?? {}), ...memory.keys()])].filter((name) => name.startsWith(prefix));

  /** What could not be written lives in memory and is newer. @param {string} name @returns {Entry | null} */
  const read = (name) => {
    try {
      const entry = JSON.parse(memory.get(name) ?? storage?.getItem(name) ?? "null");
      return entry?.counts?.length === 4 ? entry : null;
    } catch {
      return null;
    }
  };

  /** The entry of a question, if it is still the same question. @param {string} id @param {string} hash */
  const get = (id, hash) => {
    const entry = read(prefix + id);
    return entry?.hash === hash ? entry : null;
  };

  /** @param {string} id @param {Entry} entry */
  const put = (id, entry) => {
    const text = JSON.stringify(entry);
    memory.set(prefix + id, text);
    try {
      storage?.setItem(prefix + id, text);
      if (storage) memory.delete(prefix + id);
    } catch {
      /* Full: the entry stays in memory. */
    }
  };

  /** Every entry by question id. @returns {Record<string, Entry>} */
  const all = () => {
    /** @type {Record<string, Entry>} */
    const found = {};
    for (const name of names().sort()) {
      const entry = read(name);
      if (entry) found[name.slice(prefix.length)] = entry;
    }
    return found;
  };

  /** Forgets one question, or everything of this course. @param {string} [id] */
  const forget = (id) => {
    for (const name of id === undefined ? names() : [prefix + id]) {
      storage?.removeItem(name);
      memory.delete(name);
    }
  };

  /** Today, in days since 1970-01-01: the only place that reads a clock. */
  const today = () => Math.floor(Date.now() / 864e5);

  return Object.freeze({ get, put, all, forget, today, lasting: storage !== null });
})();
