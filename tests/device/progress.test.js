"use strict";
/* Run with `node --test`: when questions come back, and in which order. The day is set, no clock is read. */
const test = require("node:test");
const assert = require("node:assert");
const load = require("./load.js");

/** Progress on a day, with entries by id. */
const on = (day, entries) =>
  load("WhoSaysProgress", ["progress"], {
    WhoSaysWords: { _: (text) => text, _n: (one, many, n) => (n === 1 ? one : many).replace("{n}", n) },
    WhoSaysStore: { today: () => day, get: (id, hash) => (entries[id]?.hash === hash ? entries[id] : null) },
  });
const entry = (day, boosts = 0, first = 1, hash = "aaaaaaaa") => ({ day, boosts, first, hash });
const asked = (...ids) => ids.map((id) => ({ id, hash: "aaaaaaaa" }));
const ids = (list) => [...list].map(({ id }) => id);

test("a question is due two days, a week and four weeks after its first answer", () => {
  for (const [later, boosts, wanted] of [[0, 0, 0], [1, 0, 0], [2, 0, 1], [6, 1, 0], [7, 1, 1], [27, 2, 0], [28, 2, 1], [99, 3, 0]]) {
    const { due } = on(100 + later, { a: entry(100, boosts) });
    assert.strictEqual(due(asked("a")).length, wanted, `${later} days, ${boosts} boosts`);
  }
});

test("one answer settles all waits that are over", () => {
  const one = entry(100);
  assert.strictEqual(on(110, {}).over(one), 2);
  assert.strictEqual(on(110, { a: { ...one, boosts: 2 } }).due(asked("a")).length, 0);
  assert.strictEqual(on(110, { a: { ...one, boosts: 2 } }).next(asked("a")), 18);
});

test("wrong before right, older before newer, then by id", () => {
  const entries = { a: entry(90), b: entry(80), c: entry(95, 0, 0.5), d: entry(80) };
  assert.deepStrictEqual(ids(on(100, entries).due(asked("d", "c", "b", "a"))), ["c", "b", "d", "a"]);
});

test("another digest is another question", () => {
  const { due, answered } = on(110, { a: entry(100, 0, 1, "bbbbbbbb") });
  assert.strictEqual(due(asked("a")).length, 0);
  assert.strictEqual(answered(asked("a")).length, 0);
});

test("says when the next question is due", () => {
  assert.match(on(100, { a: entry(100), b: entry(99) }).nextWords(asked("a", "b")), /come back in 1 day\./);
  assert.match(on(100, { a: entry(98, 1) }).nextWords(asked("a")), /come back in 5 days\./);
  assert.strictEqual(on(200, { a: entry(100, 3) }).nextWords(asked("a")), "");
  assert.strictEqual(on(200, {}).nextWords(asked("a")), "");
});
