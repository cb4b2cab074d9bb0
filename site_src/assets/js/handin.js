// @ts-check
"use strict";
/**
 * Makes a code out of the answers on this page, to copy or to save, and sends it nowhere. Its form is described and read
 * in builder/reading/handin.py: "WS1." + base64url of compact JSON + "." + CRC-32 of all before that dot.
 */
(() => {
  const { keyOf } = WhoSays;
  const { _, _n, course } = WhoSaysWords;

  /** CRC-32 as in zlib and PNG (ISO 3309), as eight hexadecimal digits. @param {string} ascii */
  const checksum = (ascii) => {
    let crc = ~0;
    for (const letter of ascii) {
      crc ^= letter.charCodeAt(0);
      for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
    }
    return (~crc >>> 0).toString(16).padStart(8, "0");
  };

  /** @param {object} told */
  const code = (told) => {
    const bytes = new TextEncoder().encode(JSON.stringify(told));
    const packed = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    const head = `WS1.${packed.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
    return `${head}.${checksum(head)}`;
  };

  class HandIn extends HTMLElement {
    connectedCallback() {
      if (this.dataset.ready !== undefined) return;
      this.dataset.ready = "";
      this.hidden = false;
      this.fold.addEventListener("toggle", () => this.write());
      document.addEventListener("ws-checked", () => this.write());
      this.button("copy").addEventListener("click", () => this.copy());
      this.button("save").addEventListener("click", () => this.save());
      this.write();
    }

    get fold() {
      return /** @type {HTMLDetailsElement} */ (this.querySelector("details"));
    }

    get area() {
      return /** @type {HTMLTextAreaElement} */ (this.querySelector("textarea"));
    }

    /** @param {string} name */
    button(name) {
      return /** @type {HTMLButtonElement} */ (this.querySelector(`.ws-${name}`));
    }

    /** @param {string} words */
    tell(words) {
      /** @type {HTMLElement} */ (this.querySelector(".ws-told")).textContent = words;
    }

    /** Every answered question of the page, once. Whatever was typed stays here: it could hold a name. */
    get rows() {
      const all = [...document.querySelectorAll("ws-exercise")].flatMap((one) => keyOf(one)?.questions ?? []);
      return [...new Map(all.map((one) => [one.id, one])).values()].flatMap((question) => {
        const entry = WhoSaysStore.get(question.id, question.hash);
        if (!entry || question.graded === false) return [];
        const kept = Object.entries(entry.answer).filter(([name, value]) => {
          const slot = question.slots[name];
          return value.length && slot && !slot.free && !slot.typed;
        });
        return [[question.id, question.hash, Object.fromEntries(kept), Math.round(entry.first * 1000) / 1000, entry.tries, entry.sure]];
      });
    }

    write() {
      const { rows } = this;
      const { lesson, exercise } = this.dataset;
      this.area.value = rows.length ? code({ v: 1, course, ...(lesson ? { lesson } : { exercise }), answers: rows }) : "";
      for (const name of ["copy", "save"]) this.button(name).disabled = !rows.length;
      this.tell(rows.length ? _n("{n} answer is in the code.", "{n} answers are in the code.", rows.length) : _("There is nothing to hand in yet: answer and check a question first."));
    }

    /** Where a page may not reach the clipboard, the code is there to be copied by hand. */
    async copy() {
      try {
        await navigator.clipboard.writeText(this.area.value);
        this.tell(_("Copied. Paste it where your teacher asks for it."));
      } catch {
        this.area.focus();
        this.area.select();
        this.tell(_("The code is selected: copy it with the keyboard or the menu."));
      }
    }

    save() {
      const { lesson, exercise } = this.dataset;
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([`${this.area.value}\n`], { type: "text/plain" }));
      link.download = `${course}-${lesson || exercise}.txt`;
      link.click();
      URL.revokeObjectURL(link.href);
      this.tell(_("Saved as a file, if this browser allows it."));
    }
  }

  customElements.define("ws-handin", HandIn);
})();
