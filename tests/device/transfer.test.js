"use strict";
/* Run with `node --test`: a file of progress comes back whole, and a bad one is refused in words. */
const test = require("node:test");
const assert = require("node:assert");
const { written, read, better } = require("./load.js")("WhoSaysTransfer", ["transfer"]);

const ENTRY = Object.freeze({
  hash: "0123abcd", skill: "wording", lesson: "first", day: 22000, tries: 2, answer: { 1: "a", 2: ["b", "c"] },
  first: 0.5, best: 1, last: 1, sure: 80, counts: [1, 2, 0, 3], hints: 0, boosts: 0,
});
const plain = (value) => JSON.parse(JSON.stringify(value));
const file = (changes) => JSON.stringify({ whosays: "progress", v: 1, course: "who-says", entries: {}, ...changes });

test("what was written is read back", () => {
  assert.deepStrictEqual(plain(read(written("who-says", { "q-a": ENTRY }), "who-says")), { entries: { "q-a": ENTRY }, refused: 0 });
});

test("files that are something else are refused", () => {
  for (const text of ["", "{", "null", "[]", "7", '"x"', "{}", file({ entries: null }), file({ entries: [] }), "<html>"]) {
    assert.strictEqual(read(text, "who-says"), "not ours", text);
  }
  assert.strictEqual(read(file({ v: 2 }), "who-says"), "another version");
  assert.strictEqual(read(file({ course: "other" }), "who-says"), "another course");
});

const BAD = {
  hash: ["", 7, "0123ABCD", "0123abcd0"], skill: ["", "cooking", null], lesson: [null, "a b"], day: [-1, 1.5, "7", 1e9],
  tries: [0, -1, 1.5], answer: [null, [], "a", { 1: 7 }, { 1: [7] }, { 1: {} }], first: [-0.1, 1.1, "1", null], best: [2],
  last: [null], sure: [101, "80", undefined], counts: [[1, 2, 3], [3, 2, 0, 0], [0, 0, 1, 0], [0, 0, 0, 0.5], "0000", null],
  hints: [-1], boosts: [-1, null],
};
for (const [part, values] of Object.entries(BAD)) {
  test(`an entry with a bad ${part} is left out and counted`, () => {
    for (const value of values) {
      const told = read(file({ entries: { "q-a": { ...ENTRY, [part]: value }, "q-b": ENTRY } }), "who-says");
      assert.deepStrictEqual([Object.keys(told.entries), told.refused], [["q-b"], 1], JSON.stringify(value));
    }
  });
}

test("strange ids and strange parts do not come in", () => {
  const text = `{"whosays":"progress","v":1,"course":"who-says","entries":{"__proto__":${JSON.stringify(ENTRY)},"Q A":${JSON.stringify(ENTRY)}}}`;
  assert.strictEqual(read(text, "who-says").refused, 2);
  const told = read(file({ entries: { "q-a": { ...ENTRY, more: "x" } } }), "who-says");
  assert.ok(!("more" in told.entries["q-a"]));
});

test("more tries win, then more boosters; of two versions the one that is asked now, or else the newer", () => {
  assert.ok(better(ENTRY, undefined, "0123abcd"));
  assert.ok(better({ ...ENTRY, tries: 3 }, ENTRY, "0123abcd"));
  assert.ok(!better(ENTRY, ENTRY, "0123abcd"));
  assert.ok(better({ ...ENTRY, boosts: 1 }, ENTRY, "0123abcd"));
  assert.ok(!better({ ...ENTRY, tries: 1, boosts: 3 }, ENTRY, "0123abcd"));
  const old = { ...ENTRY, hash: "ffffffff", tries: 9, day: 23000 };
  assert.ok(better(ENTRY, old, "0123abcd"));
  assert.ok(!better(old, ENTRY, "0123abcd"));
  assert.ok(better({ ...ENTRY, hash: "eeeeeeee", day: 24000 }, old, "0123abcd"));
  assert.ok(!better({ ...ENTRY, hash: "eeeeeeee", day: 21000 }, old, undefined));
});
