/**
 * Says aloud what a screen reader says about one question: node speak.mjs TOOLS PAGE STEPS
 *
 * TOOLS is the folder with the packages of package.json, PAGE a built exercise page, STEPS what is done, as JSON: pairs
 * of ["to", selector], ["press", key] or ["type", text], the same as in tests/keyboard.py. Prints the phrases one a line:
 * the page read from top to bottom, what each step says, and the page read again.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import vm from "node:vm";

const [tools, page, steps] = process.argv.slice(2);
const require = createRequire(resolve(tools, "package.json"));
const { JSDOM } = require("jsdom");

const source = readFileSync(page, "utf8");
const dom = new JSDOM(source, { url: "http://localhost/exercises/x/index.html", runScripts: "outside-only", pretendToBeVisual: true });
const { window } = dom;
const { document } = window;

const own = (attribute, nodes) => [...nodes].map((node) => node.getAttribute(attribute).split("?")[0]);
const scripts = own("src", document.querySelectorAll("script[src*='assets/js']"));
/* The exercise alone, and folds as a browser folds them, which jsdom does not know. */
const place = document.createElement("div");
place.className = "md-typeset ws-page";
place.append(document.querySelector("ws-exercise"));
document.body.replaceChildren(place);
const folds = document.createElement("style");
folds.textContent = "details:not([open]) > :not(summary) { display: none }";
document.head.append(folds);

/* What is loaded is what the page loads; the theme's own script has nothing to do with questions. */
const read = (path) => readFileSync(join(dirname(page), path), "utf8");
/* jsdom asks no media queries: what is for paper only goes, what is for the screen only stays. */
const onScreen = (css) =>
  css.replace(/@media\s+screen\s*\{((?:[^{}]*\{[^{}]*\})*)\s*\}/g, "$1").replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
for (const path of own("href", document.querySelectorAll("link[rel=stylesheet][href*='assets/css']"))) {
  const style = document.createElement("style");
  style.textContent = onScreen(read(path));
  document.head.append(style);
}
for (const path of scripts) new vm.Script(read(path), { filename: path }).runInContext(dom.getInternalVMContext());

window.CSS = { escape: (text) => text.replace(/[^\w-]/g, "\\$&") };
for (const name of Object.getOwnPropertyNames(window)) if (!(name in globalThis)) globalThis[name] = window[name];
const { virtual } = require("@guidepup/virtual-screen-reader");

const lines = [];
const say = (title, phrases) => lines.push("", `## ${title}`, "", ...phrases);
const spoken = async () => {
  const log = await virtual.spokenPhraseLog();
  await virtual.clearSpokenPhraseLog();
  return log;
};

/** What a learner has chosen, in attributes: this screen reader reads those, where a browser tells it the state. */
const mirror = () => {
  for (const node of document.querySelectorAll("input, option")) {
    if (/radio|checkbox/.test(node.type)) node.toggleAttribute("checked", node.checked);
    else if (node.localName === "option") node.setAttribute("aria-selected", String(node.selected));
  }
};

/** What was said of an element: of a list to choose from it says the value, a browser the words that stand there. */
const phrased = (phrase, node) => {
  const list = node?.closest?.("select");
  if (!list || !node.value) return phrase;
  return phrase.replace(`, ${node.value},`, list === node ? `, ${list.selectedOptions[0].text},` : ",");
};

/** Reads everything from where the exercise begins to where it ends. */
const readAll = async () => {
  mirror();
  await virtual.stop();
  await virtual.start({ container: document.body, window });
  const phrases = [];
  for (let n = 0; n < 2000 && phrases.at(-1) !== "end of document"; n += 1) {
    if (n) await virtual.next();
    phrases.push(phrased(await virtual.lastSpokenPhrase(), virtual.activeNode));
  }
  await virtual.clearSpokenPhraseLog();
  return phrases;
};

/** Goes to an element, reading on without listening, and returns how it is announced. */
const goTo = async (selector) => {
  const target = document.querySelector(".ws-question").querySelector(selector);
  if (!target) throw new Error(`there is nothing like ${selector} on the page`);
  for (let n = 0; n < 4000 && virtual.activeNode !== target; n += 1) await virtual.next();
  if (virtual.activeNode !== target) throw new Error(`a screen reader never comes to ${selector}`);
  const phrase = await virtual.lastSpokenPhrase();
  await virtual.clearSpokenPhraseLog();
  return phrase;
};

/** A key on the element with the focus; the arrows of a list to choose from are the browser's own affair. */
const press = async (key) => {
  const node = document.activeElement;
  const move = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (node?.localName !== "select" || !move) return virtual.press(key);
  node.selectedIndex = Math.max(0, Math.min(node.options.length - 1, node.selectedIndex + move));
  node.dispatchEvent(new window.Event("input", { bubbles: true }));
  node.dispatchEvent(new window.Event("change", { bubbles: true }));
};

/** What is announced of itself after a key, and how the element then stands. */
const told = async () => {
  await new Promise((done) => window.setTimeout(done, 0));
  const announced = (await spoken()).filter((phrase) => /^(polite|assertive): /.test(phrase));
  mirror();
  await virtual.previous();
  await virtual.next();
  const [now] = (await spoken()).slice(-1);
  return [...announced, phrased(now, virtual.activeNode)];
};

say("Reading it", await readAll());
const answering = [];
for (const [what, value] of JSON.parse(steps)) {
  if (what === "to") {
    answering.push(`→ ${await goTo(value)}`);
    virtual.activeNode.focus?.();
  } else {
    if (what === "type") await virtual.type(value);
    else for (const key of value.split(" ")) await press(key === "Space" ? " " : key);
    answering.push(`  [${value}]`, ...(await told()).map((phrase) => `  ${phrase}`));
  }
}
say("Answering it", answering);
say("Reading it again", await readAll());
await virtual.stop();
window.close();
process.stdout.write(`${lines.join("\n").trim()}\n`);
