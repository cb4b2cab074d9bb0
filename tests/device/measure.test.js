"use strict";
/* Run with `node --test`. The numbers are those of the table of learners in the measurement plan (pedagogy §5.2). */
const test = require("node:test");
const assert = require("node:assert");
const load = require("./load.js");
const { z, detect, lean, total } = load("WhoSaysMeasure", ["measure"]);
const WhoSaysWords = { _: (text) => text, _n: (_one, many, n, values) => many.replace(/\{(\w+)\}/g, (_all, name) => ({ n, ...values })[name]) };
const { calibration, words } = load("WhoSaysSure", ["sure"], { WhoSaysWords });

const near = (value, wanted, within = 0.005) => assert.ok(Math.abs(value - wanted) < within, `${value} is not ${wanted}`);

test("z is the inverse of the normal distribution", () => {
  for (const [p, wanted] of [[0.5, 0], [0.8413447, 1], [0.0227501, -2], [0.975, 1.959964], [0.001, -3.090232]]) {
    near(z(p), wanted, 0.00045);
    near(z(1 - p), -wanted, 0.00045);
  }
});

const LEARNERS = [
  ["careful", [8, 10, 2, 10], 1.5, 0, "balanced"],
  ["cynic", [10, 10, 8, 10], 0.94, -1.22, "suspicious"],
  ["trusting", [3, 10, 0, 10], 1.22, 1.08, "trusting"],
  ["flags everything", [10, 10, 10, 10], 0, -1.69, "suspicious"],
  ["flags nothing", [0, 10, 0, 10], 0, 1.69, "trusting"],
  ["before", [11, 20, 4, 20], 0.91, 0.34, "trusting"],
  ["after, only readier to flag", [16, 20, 9, 20], 0.91, -0.34, "suspicious"],
  ["after, and better", [16, 20, 3, 20], 1.76, 0.09, "balanced"],
];
for (const [name, counts, d, c, word] of LEARNERS) {
  test(name, () => {
    near(detect(counts).d, d);
    near(detect(counts).c, c);
    assert.strictEqual(lean(counts), word);
  });
}

test("no lean is told from fewer than eight signals and eight noise", () => {
  assert.strictEqual(lean([7, 7, 0, 20]), "");
  assert.strictEqual(lean([20, 20, 0, 7]), "");
  assert.strictEqual(lean([8, 8, 8, 8]), "suspicious");
  assert.strictEqual(lean([0, 0, 0, 0]), "");
});

test("counts of several questions add up", () => {
  assert.deepStrictEqual([...total([{ counts: [1, 2, 0, 3] }, { counts: [2, 2, 1, 1] }])], [3, 4, 1, 4]);
  assert.deepStrictEqual([...total([])], [0, 0, 0, 0]);
});

const answers = (n, sure, right) => Array.from({ length: n }, (_one, index) => ({ sure, first: Number(index < right) }));

test("sureness is told from twelve answers on", () => {
  assert.strictEqual(calibration(answers(11, 95, 11)), null);
  assert.notStrictEqual(calibration(answers(12, 95, 12)), null);
  assert.strictEqual(calibration([...answers(11, 95, 11), ...answers(40, null, 40)]), null);
});

test("too sure, not sure enough, and how often the surest answers were right", () => {
  const bold = calibration(answers(12, 95, 6));
  near(bold.over, 0.45);
  near(bold.brier, (6 * 0.05 ** 2 + 6 * 0.95 ** 2) / 12);
  assert.deepStrictEqual([bold.right, bold.sure], [6, 12]);
  const shy = calibration(answers(12, 50, 12));
  near(shy.over, -0.5);
  assert.deepStrictEqual([shy.right, shy.sure], [0, 0]);
  near(calibration([...answers(10, 80, 8), ...answers(10, 50, 5)]).over, 0);
});

test("sureness in words, before any number", () => {
  assert.strictEqual(words(answers(11, 95, 11)), "");
  assert.match(words(answers(12, 95, 6)), /^You are surer than your answers bear out.* you were right 6 of 12 times\.$/);
  assert.strictEqual(words(answers(12, 50, 12)), "You know more than you trust yourself to.");
  assert.match(words(answers(20, 80, 16)), /^How sure you are fits/);
});
