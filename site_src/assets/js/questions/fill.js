// @ts-check
"use strict";
/** Gaps in a text, filled by typing or by choosing. */
(() => {
  const { Question, make, outcome } = WhoSays;
  const { _ } = WhoSaysWords;

  /* What follows up to `nearest` is builder/questions/typed.py once more, step by step. */
  const SHORTEST = 5;
  const RANK = { no: 0, contested: 1, arguable: 2, yes: 3 };
  /** @type {Record<string, string>} */
  const PLAIN = { ß: "ss", ς: "σ", ø: "o", ł: "l", æ: "ae", œ: "oe", đ: "d", ı: "i" };
  const STOPS = " !\"'(),\\/:;?*_\\[\\]{}¡¿·\u060c\u061b\u061f\u2016-\u205e\u3001-\u301f";
  const TAIL = new RegExp(`[.${STOPS}]+$`);
  const HEAD = new RegExp(`^(?:\\.{2,}|\\.(?![0-9])|[${STOPS}]|(?:the|an|a) )+`);

  /** An answer without what never matters. @param {string} text */
  const normal = (text) => {
    const plain = text.replace(/´/g, "'")
      .replace(/[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, "")
      .normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
      .replace(/[ßςøłæœđı]/g, (letter) => PLAIN[letter])
      .replace(/[`‘’‚‛‹›′ʼ]/g, "'").replace(/[“”„‟«»]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[\t-\r \u0085\u2028\u2029]+/g, " ")
      .replace(/([0-9]) ?- ?(?=[0-9])/g, "$1–").replace(/(^|[^0-9a-z])-(?=\.?[0-9])/g, "$1−")
      .replace(/[ -]+/g, " ").replace(/([0-9])[ ,'](?=[0-9]{3}(?![0-9]))/g, "$1")
      .replace(TAIL, "").replace(HEAD, "");
    if (!/^−?[0-9]*\.?[0-9]+$/.test(plain)) return plain;
    return plain.replace(/^−?(?=\.)/, (sign) => `${sign}0`).replace(/^(−?)0+(?=[0-9])/, "$1")
      .replace(/(\.[0-9]*?)0+$/, "$1").replace(/\.$/, "");
  };

  /** How many letters are missing, added, exchanged or swapped. @param {string} a @param {string} b */
  const distance = (a, b) => {
    const [one, other] = [[...a], [...b]];
    /** @type {number[]} */
    let last = [];
    let before = Array.from({ length: other.length + 1 }, (_none, index) => index);
    one.forEach((letter, i) => {
      const row = [i + 1];
      other.forEach((wanted, j) => {
        const swapped = i && j && letter === other[j - 1] && one[i - 1] === wanted ? last[j - 1] + 1 : Infinity;
        row.push(Math.min(before[j + 1] + 1, row[j] + 1, before[j] + Number(letter !== wanted), swapped));
      });
      [last, before] = [before, row];
    });
    return before[other.length];
  };

  /** The key of the answer that was typed, or nothing. @param {string} typed @param {SlotKey} slot */
  const nearest = (typed, { texts = {}, typos = 0, v }) => {
    const word = normal(typed);
    const [best] = Object.entries(texts)
      .map(([key, text]) => ({ key, text, far: distance(word, text), rank: RANK[v[key]] }))
      .sort((a, b) => a.far - b.far || a.rank - b.rank);
    if (!best || !best.far) return best?.key ?? "";
    const exact = [...best.text].length < SHORTEST || /[0-9]/.test(word + best.text);
    return exact || best.far > typos ? "" : best.key;
  };

  class Fill extends Question {
    static normal = normal;
    static nearest = nearest;

    start() {
      for (const one of this.inputs) one.addEventListener("input", () => this.clear());
    }

    lacking(/** @type {Answer} */ answer) {
      return Object.values(answer).some(Boolean) ? super.lacking(answer) : _("Fill a gap first.");
    }

    /** The answer with each typed word as the key of what it stands for. */
    meant(/** @type {Answer} */ answer) {
      return Object.fromEntries(Object.entries(this.key.slots).map(([name, slot]) => {
        const given = String(answer[name] ?? "");
        return [name, slot.typed ? nearest(given, slot) : given];
      }));
    }

    grade(/** @type {Answer} */ answer) {
      return super.grade(this.meant(answer));
    }

    /** The outcome at each gap; below, what was written there and every reason. */
    reveal(/** @type {Graded} */ graded) {
      const answer = this.read();
      const meant = this.meant(answer);
      for (const [name, turned] of Object.entries(graded.slots)) {
        this.slotNode(name)?.append(" ", outcome(turned));
        const lines = /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll(`.ws-key [data-slot="${name}"]`));
        let line = [...lines].find((one) => one.dataset.key === meant[name])?.querySelector(".ws-key-head");
        if (this.key.slots[name].typed) {
          line = make("li", "ws-said", _("You wrote: {text}", { text: String(answer[name]) }));
          lines[0].before(line);
        }
        line?.append(outcome(turned));
      }
      this.answers.hidden = false;
      this.answers.open = true;
    }

    clear() {
      super.clear();
      for (const node of this.querySelectorAll(".ws-said")) node.remove();
    }
  }

  customElements.define("ws-fill", Fill);
})();
