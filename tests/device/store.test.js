"use strict";
/* Run with `node --test`: storage that works, is denied, is full, is spoilt, or belongs to somebody else. */
const test = require("node:test");
const assert = require("node:assert");
const load = require("./load.js");

/** Something like a browser's storage, with room for so many letters. */
const storage = (room = Infinity) => {
  const kept = {};
  const methods = {
    getItem: (name) => kept[name] ?? null,
    setItem: (name, text) => {
      if (text.length > room) throw new Error("QuotaExceededError");
      kept[name] = text;
    },
    removeItem: (name) => delete kept[name],
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(kept, name, { value, enumerable: false });
  return kept;
};
const open = (localStorage, course = "who-says") =>
  load("WhoSaysStore", ["store"], { WhoSaysWords: { course }, ...(localStorage && { localStorage }) });
const entry = (tries) => ({ hash: "0123abcd", counts: [0, 0, 0, 0], tries });
const plain = (value) => JSON.parse(JSON.stringify(value));

test("an entry is kept under course and question, and found by its digest alone", () => {
  const kept = storage();
  const { put, get, lasting } = open(kept);
  put("q-a", entry(1));
  assert.ok(lasting);
  assert.deepStrictEqual(Object.keys(kept), ["whosays:who-says:q-a"]);
  assert.strictEqual(get("q-a", "0123abcd").tries, 1);
  assert.strictEqual(get("q-a", "ffffffff"), null);
});

test("where storage is denied, entries live in memory", () => {
  const { put, get, all, forget, lasting } = open(null);
  assert.ok(!lasting);
  put("q-a", entry(2));
  assert.strictEqual(get("q-a", "0123abcd").tries, 2);
  assert.deepStrictEqual(Object.keys(all()), ["q-a"]);
  forget();
  assert.deepStrictEqual(Object.keys(all()), []);
});

test("where storage is full, the newest entry is still known to the page", () => {
  const kept = storage(20);
  Object.assign(kept, { "whosays:who-says:q-a": JSON.stringify(entry(1)) });
  const { put, get } = open(kept);
  put("q-a", entry(2));
  assert.strictEqual(get("q-a", "0123abcd").tries, 2);
});

test("another course and other people's keys are neither read nor forgotten", () => {
  const kept = storage();
  Object.assign(kept, { theirs: "x", "whosays:who-says-too:q-a": JSON.stringify(entry(1)) });
  const { put, all, forget } = open(kept);
  put("q-b", entry(1));
  assert.deepStrictEqual(Object.keys(all()), ["q-b"]);
  forget();
  assert.deepStrictEqual(Object.keys(kept), ["theirs", "whosays:who-says-too:q-a"]);
});

test("what is spoilt counts as nothing", () => {
  const kept = storage();
  for (const [index, text] of ["{", "7", "null", "[]", '{"hash": "0123abcd"}'].entries()) kept[`whosays:who-says:q-${index}`] = text;
  kept["whosays:who-says:q-good"] = JSON.stringify(entry(1));
  assert.deepStrictEqual(plain(open(kept).all()), { "q-good": entry(1) });
});

test("one question is forgotten without the others", () => {
  const { put, all, forget } = open(storage());
  put("q-a", entry(1));
  put("q-b", entry(1));
  forget("q-a");
  assert.deepStrictEqual(Object.keys(all()), ["q-b"]);
});
