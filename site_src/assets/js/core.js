// @ts-check
"use strict";
/**
 * What every question has: its key, a button to check, a result in words, reasons, and a memory of its answers.
 * A question is a list of slots, an answer says what was put into each. The key comes from the one block of JSON of the
 * exercise; all words that an author wrote come from the page.
 *
 * @typedef {"yes" | "no" | "arguable" | "contested"} Verdict
 * @typedef {{v: Record<string, Verdict>, f?: string[], many?: boolean, free?: boolean, typed?: boolean, typos?: number,
 *   texts?: Record<string, string>, to?: Record<string, string>}} SlotKey
 * @typedef {{id: string, hash: string, type: string, graded?: boolean, slots: Record<string, SlotKey>}} QuestionKey
 * @typedef {{attempts: number, reveal: "each" | "last", hints: "free" | "after-try" | "never",
 *   scoring: "first" | "best" | "last", credit: "partial" | "whole"}} Policy
 * @typedef {{policy: Policy, questions: QuestionKey[]}} ExerciseKey
 * @typedef {{credit: number, right: number, wrong: number, scored: number, slots: Record<string, OutcomeName>, counts: number[]}} Graded
 * @typedef {"right" | "wrong" | "unseen" | "answer" | "left" | "either" | "found" | "missed" | "over" | "label"
 *   | "fine" | "talk"} OutcomeName
 */
/* A `var`, so that the scripts of the types see it and a second run does no harm. */
var WhoSays = (() => {
  const { _, _n } = WhoSaysWords;
  const { today } = WhoSaysStore;

  /** How an answer turned out: a sign and a word; the class of the same name carries its look. */
  const OUTCOMES = Object.freeze({
    right: ["✓", _("right")],
    wrong: ["✗", _("not this one")],
    unseen: ["○", _("this fits too")],
    answer: ["○", _("this is the answer")],
    left: ["–", _("rightly left")],
    either: ["≈", _("can be defended")],
    found: ["✓", _("found")],
    missed: ["○", _("missed")],
    over: ["!", _("fine as it is")],
    label: ["≠", _("another label")],
    fine: ["–", _("fine, rightly left")],
    talk: ["?", _("talk about it")],
  });

  /** @param {string} tag @param {string} className @param {string} [text] */
  const make = (tag, className, text = "") => {
    const node = document.createElement(tag);
    node.className = className;
    node.textContent = text;
    return node;
  };

  /** @param {OutcomeName} name */
  const outcome = (name) => {
    const [sign, word] = OUTCOMES[name];
    const node = make("span", `ws-outcome ws-is-${name}`);
    const icon = make("span", "", `${sign} `);
    icon.setAttribute("aria-hidden", "true");
    node.append(icon, word);
    return node;
  };

  /** @type {WeakMap<Element, ExerciseKey>} */
  const known = new WeakMap();

  /** The key of an exercise, read from the page once. @param {Element} exercise */
  const keyOf = (exercise) => {
    const text = exercise.querySelector("script[type='application/json']")?.textContent;
    const key = known.get(exercise) ?? JSON.parse(text || "null");
    known.set(exercise, key);
    return /** @type {ExerciseKey | null} */ (key);
  };

  class Question extends HTMLElement {
    /** @type {QuestionKey | undefined} */
    known;
    /** @type {Policy | undefined} */
    rules;
    checked = false;
    tries = 0;

    connectedCallback() {
      if (this.known) return;
      const exercise = this.closest("ws-exercise");
      const all = exercise && keyOf(exercise);
      this.rules = all?.policy;
      this.known = all?.questions.find((one) => one.id === this.dataset.question);
      if (!this.known || !this.button) return;
      this.answers.hidden = true;
      /** @type {HTMLElement} */ (this.button.parentElement).hidden = false;
      this.button.addEventListener("click", () => this.press());
      this.addEventListener("change", (event) => {
        if (!(/** @type {Element} */ (event.target).closest(".ws-sure"))) this.clear();
      });
      this.start();
      this.recall();
    }

    get key() {
      return /** @type {QuestionKey} */ (this.known);
    }

    get policy() {
      return /** @type {Policy} */ (this.rules);
    }

    get button() {
      return /** @type {HTMLButtonElement} */ (this.querySelector(".ws-check"));
    }

    get result() {
      return /** @type {HTMLElement} */ (this.querySelector(".ws-result"));
    }

    get answers() {
      return /** @type {HTMLDetailsElement} */ (this.querySelector(".ws-answers"));
    }

    get hints() {
      return [.../** @type {NodeListOf<HTMLDetailsElement>} */ (this.querySelectorAll(".ws-hint"))];
    }

    /** The controls that answer the question; those that ask how sure one is are not among them. */
    get inputs() {
      /** @type {NodeListOf<HTMLInputElement | HTMLSelectElement>} */
      const all = this.querySelectorAll("[data-slot] :is(input, select, textarea)");
      return [...all];
    }

    /** How often it may still be checked. */
    get left() {
      return this.policy.attempts ? this.policy.attempts - this.tries : Infinity;
    }

    /** @param {string} name @returns {HTMLElement | null} */
    slotNode(name) {
      return this.querySelector(`[data-slot="${name}"]:not(li)`);
    }

    /** The controls inside a slot. @param {string} name */
    controls(name) {
      /** @type {NodeListOf<HTMLInputElement> | undefined} */
      const all = this.slotNode(name)?.querySelectorAll("input, select, textarea");
      return [...(all ?? [])];
    }

    /** What the learner has put into each slot. @returns {Answer} */
    read() {
      /** @type {Answer} */
      const answer = {};
      for (const [name, slot] of Object.entries(this.key.slots)) {
        const controls = this.controls(name);
        const picked = controls.filter((one) => one.checked).map((one) => one.value);
        const typed = controls.find((one) => !/radio|checkbox/.test(one.type))?.value.trim();
        answer[name] = slot.many ? picked : (picked[0] ?? typed ?? "");
      }
      return answer;
    }

    /** Puts an answer back into the controls. @param {Answer} answer */
    write(answer) {
      for (const name of Object.keys(this.key.slots)) {
        const values = [answer[name] ?? ""].flat();
        for (const one of this.controls(name)) {
          if (/radio|checkbox/.test(one.type)) one.checked = values.includes(one.value);
          else one.value = values[0] ?? "";
        }
      }
    }

    /** What is still to be answered before it can be checked, in words; nothing if it can. @param {Answer} answer */
    lacking(answer) {
      const open = Object.values(answer).filter((value) => !value.length).length;
      if (!open) return "";
      if (open === Object.keys(this.key.slots).length) return _("Choose something first.");
      return _n("One is still open.", "{n} are still open.", open);
    }

    press() {
      if (this.checked) {
        if (this.left > 0) this.again();
        return;
      }
      const answer = this.read();
      const lacking = this.lacking(answer);
      if (lacking) {
        this.result.textContent = lacking;
        return;
      }
      this.tries += 1;
      const graded = this.grade(answer);
      /* The question's own result is heard first, then the exercise's. */
      this.show(graded);
      this.keep(answer, graded);
    }

    /** A booster asks anew and leaves what is kept of the question alone. */
    get booster() {
      return this.closest("[data-booster]") !== null;
    }

    /** Shows the last answer again, as it was left. */
    recall() {
      const entry = this.booster ? null : WhoSaysStore.get(this.key.id, this.key.hash);
      this.tries = entry?.tries ?? 0;
      if (entry) {
        this.write(entry.answer);
        this.show(this.grade(entry.answer));
      }
      this.offerHints();
    }

    /** @param {Answer} answer @param {Graded} graded */
    keep(answer, graded) {
      const { id, hash } = this.key;
      const old = WhoSaysStore.get(id, hash);
      const home = /** @type {HTMLElement} */ (this.closest("ws-exercise"));
      /** @type {HTMLInputElement | null} */
      const sure = this.key.graded === false ? null : this.querySelector(".ws-sure input:checked");
      if (!this.booster) WhoSaysStore.put(id, {
        hash,
        skill: home.dataset.skill ?? "",
        lesson: home.dataset.lesson ?? "",
        day: old?.day ?? today(),
        tries: this.tries,
        answer,
        first: old?.first ?? graded.credit,
        best: Math.max(old?.best ?? 0, graded.credit),
        last: graded.credit,
        sure: old ? old.sure : sure && Number(sure.value),
        counts: old?.counts ?? graded.counts,
        hints: old?.hints ?? this.hints.filter((one) => one.open).length,
        boosts: old?.boosts ?? 0,
      });
      this.dispatchEvent(new CustomEvent("ws-checked", { bubbles: true, detail: graded }));
    }

    /** The slots that count. @param {Answer} _answer */
    asked(_answer) {
      return Object.entries(this.key.slots);
    }

    /** Every slot's outcome, the credit from 0 to 1, and both kinds of error. @param {Answer} answer @returns {Graded} */
    grade(answer) {
      /** @type {Graded} */
      const graded = { credit: 1, right: 0, wrong: 0, scored: 0, slots: {}, counts: [0, 0, 0, 0] };
      for (const [name, slot] of this.asked(answer)) {
        if (slot.free) continue;
        const value = String(answer[name] ?? "");
        const verdict = slot.v[value] ?? "no";
        graded.slots[name] = this.judge(verdict, value, slot);
        this.count(graded.counts, slot, value);
        if (verdict === "contested") continue;
        graded.scored += 1;
        graded[verdict === "no" ? "wrong" : "right"] += 1;
      }
      return this.credited(graded, graded.right / (graded.scored || 1));
    }

    /** @param {Graded} graded @param {number} credit */
    credited(graded, credit) {
      graded.credit = this.policy.credit === "whole" ? Math.floor(credit) : Math.max(0, credit);
      return graded;
    }

    /** @param {Verdict} verdict @param {string} _value @param {SlotKey} _slot @returns {OutcomeName} */
    judge(verdict, _value, _slot) {
      return verdict === "yes" ? "right" : verdict === "arguable" ? "either" : verdict === "contested" ? "talk" : "wrong";
    }

    /**
     * Hits, signals, false flags, noise. A slot is a signal if every answer that earns credit is a warning, noise if none
     * is; where it can be argued whether to warn, it is neither.
     * @param {number[]} counts @param {SlotKey} slot @param {string} value
     */
    count(counts, slot, value) {
      const warnings = slot.f ?? [];
      const right = Object.keys(slot.v).filter((key) => slot.v[key] !== "no");
      if (!warnings.length || right.some((key) => slot.v[key] === "contested")) return;
      const flagged = Number(warnings.includes(value));
      if (right.every((key) => warnings.includes(key))) {
        counts[0] += flagged;
        counts[1] += 1;
      } else if (!right.some((key) => warnings.includes(key))) {
        counts[2] += flagged;
        counts[3] += 1;
      }
    }

    /** The result, and the reasons if it is time for them. @param {Graded} graded */
    show(graded) {
      const solved = graded.credit === 1;
      const reveal = solved || this.policy.reveal === "each" || this.left <= 0;
      if (reveal) this.reveal(graded);
      const left = Number.isFinite(this.left) && !solved ? this.triesLeft() : "";
      this.say([reveal ? this.report(graded) : this.notYet(graded), left].filter(Boolean).join(" "));
      this.turn(true);
      this.offerHints();
    }

    /** Puts the result where it is announced, in one go: each further change would be read aloud again. @param {string} text */
    say(text) {
      this.result.textContent = text;
    }

    triesLeft() {
      return this.left > 0 ? _n("You can try once more.", "You can try {n} more times.", this.left) : "";
    }

    /** The result while the reasons are still held back. @param {Graded} graded */
    notYet(graded) {
      if (graded.scored < 2) return _("Not yet.");
      return _n("Not yet: {right} of {n} is right.", "Not yet: {right} of {n} are right.", graded.right, {
        right: graded.right,
        n: graded.scored,
      });
    }

    /** The result in words. @param {Graded} graded */
    report(graded) {
      if (graded.right === graded.scored) return _("All of it is right. Each answer has its reason.");
      return _n(
        "{right} of {n} is right. Each answer has its reason.",
        "{right} of {n} are right. Each answer has its reason.",
        graded.right,
        { right: graded.right, n: graded.scored },
      );
    }

    /** Beside each slot its outcome and its reason, and the whole key below. @param {Graded} graded */
    reveal(graded) {
      for (const [name, turned] of Object.entries(graded.slots)) {
        const node = this.slotNode(name);
        node?.append(" ", outcome(turned));
        const line = `li[data-slot="${name}"]:not([data-key])`;
        if (turned === "wrong") {
          node?.append(make("span", "ws-hidden ws-told", _("The answer:")));
          this.tell(node, line, ".ws-verdict");
        }
        this.tell(node, line);
      }
      this.answers.hidden = false;
    }

    /** Under each option of a slot its outcome and its reason. @param {string} name */
    unfold(name) {
      const { v } = this.key.slots[name];
      const several = Object.values(v).filter((verdict) => verdict === "yes").length > 1;
      for (const input of this.controls(name)) {
        const option = input.closest(".ws-option");
        const turned = this.turned(v[input.value], input.checked);
        option?.append(outcome(several && turned === "answer" ? "unseen" : turned));
        this.tell(option, `li[data-slot="${name}"][data-key="${input.value}"]`);
      }
    }

    /** How one option turned out. @param {Verdict} verdict @param {boolean} picked @returns {OutcomeName} */
    turned(verdict, picked) {
      if (verdict === "arguable") return "either";
      if (verdict === "yes") return picked ? "right" : "answer";
      return picked ? "wrong" : "left";
    }

    /** A copy from a line of the key where the answer stands. @param {Element | null} node @param {string} line */
    tell(node, line, part = ".ws-why") {
      const told = this.querySelector(`.ws-key ${line} ${part}`);
      if (told) node?.append(" ", told.cloneNode(true));
    }

    /** Back to the question, with nothing chosen. */
    again() {
      this.clear();
      this.write({});
      this.inputs[0]?.focus();
    }

    /** Takes the result away, not the choice. */
    clear() {
      this.result.textContent = "";
      if (!this.checked) return;
      this.wipe();
      this.answers.hidden = true;
      this.turn(false);
    }

    /** Takes away what stands beside the answers. */
    wipe() {
      for (const node of this.querySelectorAll(".ws-outcome, [data-slot]:not(li) :is(.ws-why, .ws-verdict, .ws-told)")) node.remove();
    }

    /** One button does both, so that the focus can stay on it. @param {boolean} checked */
    turn(checked) {
      this.checked = checked;
      const done = checked && this.left <= 0;
      this.button.textContent = done ? _("Checked") : checked ? _("Try again") : _("Check");
      this.button.setAttribute("aria-disabled", String(done));
      for (const input of this.inputs) input.disabled = done;
      this.toggleAttribute("data-checked", checked);
    }

    /** Hints as far as the policy allows; the next one shows once the one before it is open. */
    offerHints() {
      const { hints } = this.policy;
      const none = hints === "never" || (hints === "after-try" && !this.tries);
      for (const hint of this.hints) hint.hidden = none;
    }

    /** What a type does once. */
    start() {}
  }

  /** A question of one group of options, with a reason under each after the check. */
  class OptionsQuestion extends Question {
    /** @param {Graded} _graded */
    reveal(_graded) {
      this.unfold("1");
    }
  }

  /** Free writing: nothing in it is right or wrong, it is compared with what others wrote. */
  class WritingQuestion extends Question {
    /** @param {Answer} answer */
    lacking(answer) {
      return Object.values(answer).some((text) => text.length) ? "" : _("Write something first.");
    }

    /** One's own words beside those of others; the fields stay open, so that one can write on. */
    show() {
      const answer = this.read();
      /** @type {NodeListOf<HTMLElement>} */
      const own = this.querySelectorAll(".ws-own");
      for (const node of own) {
        node.hidden = false;
        /** @type {Element} */ (node.lastElementChild).textContent = String(answer[node.dataset.own ?? ""] || "–");
      }
      this.answers.hidden = false;
      this.answers.open = true;
      this.result.textContent = _("Now compare. What did others see that you did not, and the other way round?");
      this.offerHints();
    }
  }

  return Object.freeze({ Question, OptionsQuestion, WritingQuestion, make, outcome, keyOf, today });
})();
