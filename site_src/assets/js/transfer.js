// @ts-check
"use strict";
/**
 * Progress as a file: written, and read back with suspicion, since anything may be in a file. Pure: no page, no storage.
 *
 * @typedef {{entries: Record<string, Entry>, refused: number}} Read
 */
var WhoSaysTransfer = (() => {
  const VERSION = 1;
  const SKILLS = Object.freeze(["attribution", "verification", "wording", "comments"]);
  const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

  /** @param {unknown} value @param {number} least @param {number} most */
  const within = (value, least, most) => typeof value === "number" && value >= least && value <= most;

  /** @param {unknown} value @param {number} most */
  const whole = (value, most) => Number.isInteger(value) && within(value, 0, most);

  /** @param {unknown} value */
  const words = (value) => typeof value === "string" && value.length < 20000;

  /** @param {unknown} value @returns {value is Record<string, unknown>} */
  const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  /** @param {unknown} value */
  const isAnswer = (value) =>
    isRecord(value) && Object.values(value).every((one) => (Array.isArray(one) ? one.every(words) : words(one)));

  /** @param {unknown} value */
  const isCounts = (value) => {
    if (!Array.isArray(value) || value.length !== 4 || !value.every((one) => whole(one, 1e4))) return false;
    return value[0] <= value[1] && value[2] <= value[3];
  };

  /** What every part of an entry has to be. @type {Record<keyof Entry, (value: unknown) => boolean>} */
  const PARTS = {
    hash: (value) => typeof value === "string" && /^[0-9a-f]{8}$/.test(value),
    skill: (value) => SKILLS.includes(String(value)),
    lesson: (value) => typeof value === "string" && (!value || ID.test(value)),
    day: (value) => whole(value, 1e6),
    tries: (value) => whole(value, 1e6) && value !== 0,
    answer: isAnswer,
    first: (value) => within(value, 0, 1),
    best: (value) => within(value, 0, 1),
    last: (value) => within(value, 0, 1),
    sure: (value) => value === null || within(value, 0, 100),
    counts: isCounts,
    hints: (value) => whole(value, 100),
    boosts: (value) => whole(value, 100),
  };

  /** An entry with nothing in it but what belongs there; nothing if a part is missing or wrong. @param {unknown} value */
  const entryOf = (value) => {
    if (!isRecord(value)) return null;
    const names = Object.keys(PARTS);
    if (!names.every((name) => PARTS[/** @type {keyof Entry} */ (name)](value[name]))) return null;
    return /** @type {Entry} */ (/** @type {unknown} */ (Object.fromEntries(names.map((name) => [name, value[name]]))));
  };

  /** @param {string} course @param {Record<string, Entry>} entries */
  const written = (course, entries) => `${JSON.stringify({ whosays: "progress", v: VERSION, course, entries }, null, 1)}\n`;

  /**
   * What a file holds, or the reason why it cannot be taken.
   * @param {string} text @param {string} course
   * @returns {Read | "not ours" | "another version" | "another course"}
   */
  const read = (text, course) => {
    let told;
    try {
      told = JSON.parse(text);
    } catch {
      return "not ours";
    }
    if (!isRecord(told) || told.whosays !== "progress" || !isRecord(told.entries)) return "not ours";
    if (told.v !== VERSION) return "another version";
    if (told.course !== course) return "another course";
    const pairs = Object.entries(told.entries).map(([id, value]) => ({ id, entry: ID.test(id) ? entryOf(value) : null }));
    const good = pairs.flatMap(({ id, entry }) => (entry ? [[id, entry]] : []));
    return { entries: Object.fromEntries(good), refused: pairs.length - good.length };
  };

  /**
   * Whether an entry from a file says more than the one that is here. Where the question has changed, the answer to the
   * question as it is now wins, or else the newer one; where it has not, more tries, or else more boosters.
   * @param {Entry} theirs @param {Entry | undefined} ours @param {string | undefined} hash  the question as it is now
   */
  const better = (theirs, ours, hash) => {
    if (!ours) return true;
    if (theirs.hash !== ours.hash) return ours.hash !== hash && (theirs.hash === hash || theirs.day > ours.day);
    return theirs.tries > ours.tries || (theirs.tries === ours.tries && theirs.boosts > ours.boosts);
  };

  return Object.freeze({ written, read, better });
})();
