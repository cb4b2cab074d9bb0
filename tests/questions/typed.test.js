"use strict";
/* Run with `node --test`: the page must take typed answers as the builder does; see test_gaps.py for the other half. */
const test = require("node:test");
const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const script = path.join(__dirname, "../../site_src/assets/js/questions/fill.js");
const table = JSON.parse(fs.readFileSync(path.join(__dirname, "typed.json"), "utf8"));
let Fill;
vm.runInNewContext(fs.readFileSync(script, "utf8"), {
  WhoSays: { Question: class {} },
  WhoSaysWords: {},
  customElements: { define: (_name, made) => { Fill = made; } },
});

for (const [typed, wanted] of table.normal) {
  test(`normal: ${JSON.stringify(typed)}`, () => {
    assert.strictEqual(Fill.normal(typed), wanted);
    assert.strictEqual(Fill.normal(wanted), wanted);
  });
}

for (const [name, gap] of Object.entries(table.gaps)) {
  const texts = Object.fromEntries(Object.entries(gap.answers).map(([key, text]) => [key, Fill.normal(text)]));
  for (const [typed, wanted] of gap.typed) {
    test(`${name}: ${JSON.stringify(typed)}`, () => {
      assert.strictEqual(Fill.nearest(typed, { texts, typos: gap.typos, v: gap.verdicts }), wanted);
    });
  }
}
